import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { linkedArticle } from '../../src/intake/linked-data.ts';
import { type PageFacts, pageFacts } from '../../src/intake/page-facts.ts';

function factsOf(head: string, body = '', before = ''): PageFacts {
  const html = `${before}<!doctype html><html><head>${head}</head><body>${body}</body></html>`;
  const { document } = parseHTML(html);
  return pageFacts(html, document, linkedArticle(document));
}

const linked = (...data: unknown[]): string =>
  data.map((one) => `<script type="application/ld+json">${JSON.stringify(one)}</script>`).join('');

const ARTICLE = { '@type': 'NewsArticle', headline: 'Pier falls' };

test.each([
  { name: 'a name', data: [{ ...ARTICLE, publisher: 'The Gazette' }] },
  { name: 'a list', data: [{ ...ARTICLE, publisher: [{ name: 'The Gazette' }] }] },
  {
    name: 'a reference within a graph',
    data: [
      {
        '@graph': [
          { ...ARTICLE, publisher: { '@id': '#us' } },
          { '@type': 'Organization', '@id': '#us', name: 'The Gazette' },
        ],
      },
    ],
  },
  {
    name: 'a reference to another script',
    data: [
      { ...ARTICLE, publisher: { '@id': '#us' } },
      { '@type': 'NewsMediaOrganization', '@id': '#us', name: 'The Gazette' },
    ],
  },
  { name: 'one with entities', data: [{ ...ARTICLE, publisher: { name: 'The&nbsp;Gazette' } }] },
])('the publisher of linked data is $name', ({ data }) => {
  expect(factsOf(linked(...data)).outlet?.replace('\u00A0', ' ')).toBe('The Gazette');
});

const POSTING = { '@type': 'JobPosting', title: 'Pier keeper' };
const WITH_DAY = { ...ARTICLE, datePublished: '2031-10-04' };

test.each([
  { name: 'of two kinds', data: [{ ...WITH_DAY, '@type': ['NewsArticle', 'CreativeWork'] }] },
  {
    name: 'of two kinds the other way round',
    data: [{ ...WITH_DAY, '@type': ['CreativeWork', 'NewsArticle'] }],
  },
  { name: 'behind a vacancy', data: [POSTING, WITH_DAY] },
  { name: 'that is a blog post', data: [{ ...WITH_DAY, '@type': 'BlogPosting' }] },
])('linked data may tell of an article $name', ({ data }) => {
  expect(factsOf(linked(...data)).published).toBe('2031-10-04');
});

test.each([
  '<header><a class="logo" href="/">The Gazette</a></header>',
  '<a href="/">Home</a><a href="/"><img src="a.png" alt="The Gazette logo"></a>',
])('where nothing else tells the outlet, it is in the logo: %s', (top) => {
  const { outlet } = factsOf('<title>Pier falls</title>', `${top}<h1>Pier falls</h1>`);
  expect(outlet).toBe('The Gazette');
});

test("a live page's day is the one on which it began, where it tells no other", () => {
  const live = { ...ARTICLE, '@type': 'LiveBlogPosting', coverageStartTime: '2031-10-04T20:00Z' };
  expect(factsOf(linked(live)).published).toBe('2031-10-04');
});

test("an article may be the main entity of the page's linked data", () => {
  const page = { '@type': 'WebPage', mainEntity: { ...ARTICLE, datePublished: '2031-10-04' } };
  expect(factsOf(linked(page)).published).toBe('2031-10-04');
});

test.each([
  '<header class="top"><span>Saturday 1 November 2031</span></header><p>By Ann<br>Published: 16:05, 4 October 2031</p>',
  '<div class="masthead"><div class="date">1 November 2031</div></div><i>By Ann, 4 October 2031</i>',
])('the day is that of the article, not of the masthead: %s', (body) => {
  expect(factsOf('<title>Pier falls</title>', body).published).toBe('2031-10-04');
});

test.each([
  { publisher: 'Coast News & Media Limited', site: 'The Gazette', outlet: 'The Gazette' },
  { publisher: 'Coast Media Ltd.', site: null, outlet: 'Coast Media Ltd.' },
  { publisher: 'https://social.example/gazette', site: 'The Gazette', outlet: 'The Gazette' },
  { publisher: 'The Gazette', site: 'Gazette Online', outlet: 'The Gazette' },
])('of $publisher and $site the outlet is $outlet', ({ publisher, site, outlet }) => {
  const meta = site === null ? '' : `<meta property="og:site_name" content="${site}">`;
  expect(factsOf(linked({ ...ARTICLE, publisher: { name: publisher } }) + meta).outlet).toBe(
    outlet,
  );
});

test.each([
  {
    name: 'the browser',
    before: '<!-- saved from url=(0031)https://gazette.example/pier/1 -->',
  },
  {
    name: 'SingleFile',
    before: '<!--\n Page saved with SingleFile \n url: https://gazette.example/pier/1 \n-->',
  },
])('the address is what $name wrote where the page has none of its own', ({ before }) => {
  const relative = '<link rel="canonical" href="./pier_files/index.html">';
  expect(factsOf(relative, '', before).url).toBe('https://gazette.example/pier/1');
});

test.each([
  {
    name: 'a government page',
    head: '<meta name="govuk:public-updated-at" content="2031-02-07"><meta name="govuk:first-published-at" content="2031-02-06">',
    body: '',
  },
  {
    name: 'a blog that shows the day of the update first',
    head: '',
    body: '<time class="updated" datetime="2031-02-07">x</time><time class="published" datetime="2031-02-06">x</time>',
  },
  {
    name: 'a blog post that was never updated',
    head: '',
    body: '<p>First of 1 February 2031</p><time class="entry-date published updated" datetime="2031-02-06">x</time>',
  },
  {
    name: 'a page that marks its one date as both',
    head: '',
    body: '<p>First of 1 February 2031</p><time itemprop="datePublished dateModified" datetime="2031-02-06">x</time>',
  },
  {
    name: 'a page whose update is published, too',
    head: '',
    body: '<time class="last-published updated" datetime="2031-02-07">x</time><time class="published" datetime="2031-02-06">x</time>',
  },
  {
    name: 'a page with labels alone',
    head: '',
    body: '<p>Updated 7 February 2031</p><p>Published 6 February 2031</p>',
  },
  {
    name: 'a line that has both',
    head: '',
    body: '<p>Published 6 February 2031, updated 7 February 2031</p>',
  },
  {
    name: 'a page whose update is named in a row',
    head: '<meta name="lastPublished" content="2031-02-07">',
    body: '<time data-testid="lastUpdated" datetime="2031-02-07">x</time><time class="meta__date" datetime="2031-02-06">x</time>',
  },
  {
    name: 'a page whose date is its editors\u2019',
    head: '<meta name="editorial-publish-date" content="2031-02-06">',
    body: '',
  },
  {
    name: 'a page whose date stands in a list\u2019s last line',
    head: '',
    body: '<time class="editorial-date views-row-last" datetime="2031-02-06">x</time>',
  },
  {
    name: 'a page whose date stands among its credits',
    head: '',
    body: '<time class="credits__time" datetime="2031-02-06">x</time>',
  },
  {
    name: 'an outlet in whose name the letters of a later day are',
    head: '',
    body: '<p>Plastic News \u00B7 <time datetime="2031-02-06">x</time></p>',
  },
  {
    name: 'a page whose machine-readable day is blank',
    head: '',
    body: '<time datetime="0000-00-00">6 February 2031</time>',
  },
  {
    name: 'a page that labels its update first',
    head: '',
    body: '<p>Page last edited <time datetime="2031-02-07">x</time></p><p>Out <time datetime="2031-02-06">x</time></p>',
  },
  {
    name: 'a page with a licence in its footer',
    head: '',
    body: '<p>Thu 6 Feb 2031 18.03 GMT</p><footer><p>Licence issued on 03.04.1999</p></footer>',
  },
])('the day of $name is that of publication', ({ head, body }) => {
  expect(factsOf(head, body).published).toBe('2031-02-06');
});
