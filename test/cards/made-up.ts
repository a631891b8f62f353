import fc from 'fast-check';
import type { Article } from '../../src/corpus/article.ts';
import type { SpeakerCount } from '../../src/dossier.ts';
import type { Statement } from '../../src/quotes/statement.ts';
import type { Answer, Passage } from '../../src/search/answer.ts';
import type { About, ArticleSummary, OutletCount } from '../../src/service/dossier-service.ts';
import { printedText } from './printed-text.ts';

/** A text up to a length that no card has room for. */
export function paragraphText(): fc.Arbitrary<string> {
  const long = fc
    .tuple(printedText(), fc.integer({ min: 1, max: 400 }))
    .map(([text, times]) => `${text}. `.repeat(times).slice(0, 9_000).trim());
  return fc.oneof(printedText(), long).filter((text) => text !== '');
}

export function name(): fc.Arbitrary<string> {
  const long = printedText().map((text) => text.repeat(20).slice(0, 300).trim());
  return fc.oneof({ weight: 4, arbitrary: printedText() }, { weight: 1, arbitrary: long });
}

/** A name of nothing but marks, each of which its escape doubles. */
export function markName(): fc.Arbitrary<string> {
  const mark = fc.constantFrom(...'\\*_~|`<@[]');
  return fc.string({ unit: mark, minLength: 150, maxLength: 300 });
}

function published(): fc.Arbitrary<string | null> {
  return fc.constantFrom('2024-09-13', '2022-02', '2025-02-06', null);
}

function address(): fc.Arbitrary<string | null> {
  const long = fc.constant(`https://example.com/${'a'.repeat(600)}`);
  return fc.oneof(fc.webUrl(), long, fc.constantFrom('javascript:alert(1)', 'not a link', null));
}

export function about(names = name()): fc.Arbitrary<About> {
  return fc.record({
    title: fc.option(names),
    examples: fc.array(printedText(), { maxLength: 10 }),
    revision: fc.constant('3f2a90bc'),
    articles: fc.nat(20_000),
    outlets: fc.nat(3_000),
    speakers: fc.nat(9_000),
    first: published(),
    last: published(),
  });
}

export function passage(names = name()): fc.Arbitrary<Passage> {
  const place = { source: names, outlet: names, paragraph: fc.integer({ min: 1, max: 9_999 }) };
  return paragraphText().chain((text) =>
    fc.record({
      ...place,
      title: names,
      published: published(),
      url: address(),
      text: fc.constant(text),
      answer: span(text),
      score: fc.double({ min: 0, max: 100, noNaN: true }),
      alsoIn: fc.array(fc.record(place), { maxLength: 6 }),
    }),
  );
}

export function answer(found: boolean, names = name()): fc.Arbitrary<Answer> {
  return fc.record({
    found: fc.constant(found),
    passages: fc.array(passage(names), { minLength: found ? 1 : 0, maxLength: 10 }),
    reasons: fc.record({
      unknown: fc.array(names, { maxLength: 12 }),
      hiddenByFilter: fc.nat(40),
    }),
  });
}

export function statement(names = name()): fc.Arbitrary<Statement> {
  return fc.record({
    speaker: names,
    role: fc.option(names),
    kind: fc.constantFrom('direct', 'reported'),
    text: paragraphText(),
    start: fc.nat(100),
    end: fc.nat(100),
    source: names,
    outlet: names,
    published: published(),
    url: address(),
    paragraph: fc.integer({ min: 1, max: 9_999 }),
    cue: fc.option(printedText()),
  });
}

export function speaker(names = name()): fc.Arbitrary<SpeakerCount> {
  return fc.record({
    name: names,
    aliases: fc.array(names, { maxLength: 8 }),
    role: fc.option(names),
    statements: fc.integer({ min: 1, max: 5_000 }),
  });
}

export function article(names = name()): fc.Arbitrary<Article> {
  return fc.record({
    source: names,
    outlet: names,
    title: names,
    published: published(),
    url: address(),
    note: fc.option(paragraphText()),
    paragraphs: fc.array(paragraphText(), { minLength: 1, maxLength: 12 }),
    words: fc.nat(9_999),
  });
}

export function summary(names = name()): fc.Arbitrary<ArticleSummary> {
  return article(names).map(({ paragraphs, ...rest }) => ({
    ...rest,
    paragraphs: paragraphs.length,
  }));
}

export function outletCount(names = name()): fc.Arbitrary<OutletCount> {
  return fc.record({ outlet: names, articles: fc.integer({ min: 1, max: 900 }) });
}

function span(text: string): fc.Arbitrary<Passage['answer']> {
  return fc.option(
    fc
      .tuple(fc.nat(text.length), fc.nat(text.length))
      .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) })),
  );
}
