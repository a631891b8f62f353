import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { takeBoxes } from '../../src/intake/boxes.ts';

const TEXT = ['The pier fell on Monday, the port authority said.', 'Nobody was hurt when it fell.'];
const PARAGRAPHS = TEXT.map((text) => `<p>${text}</p>`).join('');
const LONG = `<p>${'I was there and saw it, and it was as they say. '.repeat(20)}</p>`;

function textLeft(body: string, { attributes = '', walled = [] as string[] } = {}): string {
  const { document } = parseHTML(
    `<!doctype html><html><head></head><body ${attributes}>${body}</body></html>`,
  );
  takeBoxes(document, { title: 'Pier falls', walled });
  return document.body.textContent ?? '';
}

test.each([
  {
    name: 'the body is named after its boxes',
    attributes: 'class="has-sidebar cookie-consent comments-open social-share"',
    body: `<h1>Pier falls</h1>${PARAGRAPHS}`,
  },
  {
    name: 'the article is a newsletter post',
    body: `<div class="newsletter-post"><h1>Pier falls</h1><div>${PARAGRAPHS}</div></div>`,
  },
  {
    name: 'it quotes a text twice',
    body: `<h1>Pier falls</h1><blockquote>${PARAGRAPHS}</blockquote>${TEXT.map(
      (text) => `<blockquote>${text}</blockquote>`,
    )
      .join('')
      .repeat(2)}`,
  },
  {
    name: 'a name of its box holds "quot" and its first sentence is printed elsewhere too',
    body: `<h1>Pier falls</h1><p>${TEXT[0]}</p><div class="fb-quotable">${PARAGRAPHS}${LONG}</div>`,
  },
  {
    name: 'the text is laid out in boxes of one name',
    body: `<h1>Pier falls</h1>${TEXT.map((text) => `<div class="sidebar-grid"><p>${text}</p></div>`).join('')}`,
  },
  { name: 'the whole page is a form', body: `<form id="aspnetForm">${PARAGRAPHS}</form>` },
  {
    name: 'the text is an opinion',
    body: `<h1>Pier falls</h1><div class="tone-comment">${PARAGRAPHS}</div>`,
  },
  {
    name: 'it is called a commentary',
    body: `<h1>Pier falls</h1><div class="commentary-text">${PARAGRAPHS}</div>${LONG}`,
  },
  {
    name: 'the text is an opinion and the footer has a sentence',
    body: `<h1>Pier falls</h1><div class="comment-text">${PARAGRAPHS}</div><footer>${LONG}</footer>`,
  },
  {
    name: 'subscribers alone are shown the text',
    body: `${LONG}<div class="locked" style="display:none" hidden>${PARAGRAPHS}</div>`,
    walled: ['.locked', 'a[', ''],
  },
])('the article stays where $name', ({ body, ...page }) => {
  for (const text of TEXT) expect(textLeft(body, page)).toContain(text);
});

test.each([
  { name: 'comments that are longer than it', box: `<div id="comments">${LONG}</div>` },
  { name: 'a box whose name is camel-cased', box: '<div data-testid="AuthorBio">GONE.</div>' },
  { name: 'the next article', box: `<article><h1>Bridge opens</h1>${LONG}</article>` },
  { name: 'an advertisement', box: '<div class="mid ad"><p>GONE.</p></div>' },
  { name: 'a paywall', box: '<div class="paywall-prompt"><p>GONE.</p></div>' },
  {
    name: 'a box with a link that skips it',
    box: '<figure><a href="#n1">skip past newsletter promotion</a><p>GONE.</p></figure>',
  },
  { name: 'words for those who listen', box: '<span class="sr-only">GONE</span>' },
  {
    name: 'a sentence that is set large once more',
    box: '<div class="pull"><blockquote>“Nobody was hurt when it fell”</blockquote></div>',
  },
])('what is beside the article goes: $name', ({ box }) => {
  const left = textLeft(`<main><h1>Pier falls</h1>${PARAGRAPHS}</main>${box}`);
  for (const text of TEXT) expect(left.split(text.slice(0, -1))).toHaveLength(2);
  expect(left).not.toMatch(/GONE|I was there/);
});

test.each([
  {
    name: 'a class that holds the letters of a box',
    html: '<p class="shareholders-lead broadband">The shareholders met.</p>',
  },
  { name: 'a first letter', html: '<p><span aria-hidden="true">A</span>t noon it fell.</p>' },
])('words of the text are no boxes: $name', ({ html }) => {
  expect(textLeft(`${PARAGRAPHS}${html}`)).toContain(html.replace(/<[^>]+>/g, ''));
});
