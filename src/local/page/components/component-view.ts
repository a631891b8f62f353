import { el } from '../elements/el.ts';
import { markdownView, spoiler } from '../markdown/markdown-view.ts';
import type { Component } from '../server/payload.ts';
import { BUTTON, buttonView } from './button-view.ts';
import { fileView, pictureView } from './media-view.ts';
import { STRING_SELECT, selectView } from './select-view.ts';
import type { Stage } from './stage.ts';

const ACTION_ROW = 1;
const SECTION = 9;
const TEXT_DISPLAY = 10;
const THUMBNAIL = 11;
const MEDIA_GALLERY = 12;
const FILE = 13;
const SEPARATOR = 14;
const CONTAINER = 17;
const WIDE_SPACING = 2;

type Draw = (component: Component, stage: Stage) => HTMLElement;

const DRAWINGS: ReadonlyMap<number, Draw> = new Map<number, Draw>([
  [ACTION_ROW, actionRow],
  [BUTTON, buttonView],
  [STRING_SELECT, selectView],
  [SECTION, section],
  [TEXT_DISPLAY, textDisplay],
  [THUMBNAIL, thumbnail],
  [MEDIA_GALLERY, gallery],
  [FILE, file],
  [SEPARATOR, separator],
  [CONTAINER, container],
]);

export function componentViews(
  components: readonly Component[] | undefined,
  stage: Stage,
): HTMLElement[] {
  return (components ?? []).map((component) => componentView(component, stage));
}

function componentView(component: Component, stage: Stage): HTMLElement {
  const draw = DRAWINGS.get(component.type);
  if (draw !== undefined) return draw(component, stage);
  const note = `A component of type ${component.type}, which this preview does not draw`;
  return el('p', { class: 'unknown-component' }, note);
}

function actionRow(component: Component, stage: Stage): HTMLElement {
  return el('div', { class: 'row' }, ...componentViews(component.components, stage));
}

function section(component: Component, stage: Stage): HTMLElement {
  const texts = el(
    'div',
    { class: 'section-text' },
    ...componentViews(component.components, stage),
  );
  const root = el('div', { class: 'section' }, texts);
  if (component.accessory) root.append(componentView(component.accessory, stage));
  return root;
}

function textDisplay(component: Component, stage: Stage): HTMLElement {
  return markdownView(component.content ?? '', stage.names);
}

function thumbnail(component: Component, stage: Stage): HTMLElement {
  const media = component.media ?? { url: '' };
  const item = {
    media,
    description: component.description ?? null,
    spoiler: component.spoiler === true,
  };
  return el('div', { class: 'thumbnail' }, pictureView(item, stage.attachments));
}

function gallery(component: Component, stage: Stage): HTMLElement {
  const pictures = (component.items ?? []).map((item) => pictureView(item, stage.attachments));
  return el('div', { class: 'gallery' }, ...pictures);
}

function file(component: Component, stage: Stage): HTMLElement {
  const drawn = fileView(component.file ?? { url: '' }, stage.attachments);
  return component.spoiler ? spoiler([drawn]) : drawn;
}

function separator(component: Component): HTMLElement {
  const spacing = component.spacing === WIDE_SPACING ? 'wide' : 'narrow';
  if (component.divider === false) return el('div', { class: `gap ${spacing}` });
  return el('hr', { class: spacing });
}

function container(component: Component, stage: Stage): HTMLElement {
  const inside = componentViews(component.components, stage);
  const root = el(
    'div',
    { class: 'container' },
    ...(component.spoiler ? [spoiler(inside)] : inside),
  );
  const colour = component.accent_color;
  if (typeof colour === 'number') {
    root.classList.add('accent');
    root.style.setProperty('--accent', cssColour(colour));
  }
  return root;
}

export function cssColour(colour: number): string {
  return `#${colour.toString(16).padStart(6, '0')}`;
}
