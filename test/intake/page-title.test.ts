import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { outletInTitle, pageTitle } from '../../src/intake/page-title.ts';

const documentOf = (head: string, body: string) =>
  parseHTML(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`).document;

test.each([
  {
    name: 'the outlet is a heading too',
    head: '<title>Pier falls into the sea | The Gazette</title>',
    body: '<h1><a href="/">The Gazette</a></h1><h1>Pier falls into the sea</h1>',
  },
  {
    name: "only the outlet is a heading of the first rank, and begins the window's title",
    head: '<title>The Gazette: Pier falls into the sea</title><meta property="og:title" content="Pier falls into the sea">',
    body: '<h1>The Gazette</h1><h3>Pier falls into the sea</h3>',
  },
  {
    name: 'the told title ends with the outlet and the heading is of the second rank',
    head: '<title>Pier falls into the sea - The Gazette</title><meta property="og:title" content="Pier falls into the sea - The Gazette">',
    body: '<h2>Pier falls into the sea</h2>',
  },
  {
    name: 'the told title ends with the outlet and no heading is marked',
    head: '<title>Pier falls into the sea - The Gazette</title><meta property="og:title" content="Pier falls into the sea - The Gazette">',
    body: '<div class="logo">The Gazette</div><div>Pier falls into the sea</div>',
  },
  {
    name: 'it is printed short and long in one heading',
    head: '<title>Pier falls into the sea · The Gazette</title><meta property="og:title" content="Pier falls into the sea">',
    body: '<h1><span>Pier falls into the sea</span><span>Pier falls into sea</span></h1>',
  },
])('title and outlet are told apart where $name', ({ head, body }) => {
  const document = documentOf(head, body);
  const title = pageTitle(document, null);
  expect(title).toBe('Pier falls into the sea');
  expect(outletInTitle(document, title)).toBe('The Gazette');
});

test('the printed heading counts for more than a shorter one in linked data', () => {
  const heading = 'Explainer: How the pier fell, and who will pay for it';
  const document = documentOf(`<title>${heading} | News</title>`, `<h1>${heading}</h1>`);
  expect(pageTitle(document, 'How the pier fell')).toBe(heading);
});

test('neither a writer nor a year is an outlet', () => {
  const document = documentOf('<title>Pier falls - by Ada Quill - 09/20/2031</title>', '');
  expect(outletInTitle(document, 'Pier falls')).toBeNull();
});
