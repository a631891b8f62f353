import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { Mode } from '../../src/cards/answer-card.ts';
import { answerCard } from '../../src/cards/answer-card.ts';
import { articleCard, contextCard, readingCard } from '../../src/cards/article-card.ts';
import type { Card, Seen } from '../../src/cards/card.ts';
import { drawAnswer } from '../../src/cards/draw-answer.ts';
import { freeze } from '../../src/cards/frozen-list.ts';
import { TEXT_BUDGET } from '../../src/cards/limits.ts';
import { nobodyCard, peopleCard } from '../../src/cards/people-card.ts';
import { quotesCard } from '../../src/cards/quotes-card.ts';
import { sharedCard } from '../../src/cards/shared-card.ts';
import { OUTLETS_OFFERED, sourcesCard } from '../../src/cards/sources-card.ts';
import { referenceTo } from '../../src/service/reference.ts';
import { cardProblems, textsOf } from './legal.ts';
import * as made from './made-up.ts';
import { printedText } from './printed-text.ts';

// Thousands of cases or a whole bot, on a machine that may be busy with other things.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const CASES = { numRuns: 400 };

// A shared card carries a line more than the card itself.
function problems(card: Card): string[] {
  const shared = sharedCard(card.components, '123456789012345678');
  const text = textsOf(card).join('').length;
  return [
    ...(text <= TEXT_BUDGET ? [] : [`${text} characters are more than a card may spend`]),
    ...cardProblems(card),
    ...cardProblems(shared).map((problem) => `shared: ${problem}`),
  ];
}

function seen(): fc.Arbitrary<Seen> {
  return fc.constantFrom('public', 'private');
}

function mode(): fc.Arbitrary<Mode> {
  return fc.constantFrom('ask', 'check');
}

function question(names: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc
    .oneof(printedText(), made.paragraphText(), names)
    .map((text) => text.slice(0, 300).trim())
    .filter((text) => text !== '');
}

function flags(): fc.Arbitrary<{ changed: boolean; directOnly: boolean; oldestFirst: boolean }> {
  return fc.record({ changed: fc.boolean(), directOnly: fc.boolean(), oldestFirst: fc.boolean() });
}

function topic(names: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc.oneof(
    fc.constant(''),
    fc.oneof(printedText(), names).map((text) => text.slice(0, 50)),
  );
}

describe.each([
  { of: 'names as they are printed', names: made.name() },
  { of: 'names of nothing but marks', names: made.markName() },
])('$of:', ({ names }) => {
  test.each([{ found: true }, { found: false }])('an answer, found: $found', ({ found }) => {
    const view = fc.record({
      question: question(names),
      mode: mode(),
      only: fc.array(names, { maxLength: 2 }),
      answer: made.answer(found, names),
      about: made.about(names),
    });
    fc.assert(
      fc.property(view, seen(), (asked, who) => {
        expect(problems(drawAnswer(asked)(who))).toEqual([]);
      }),
      CASES,
    );
  });

  test('any page of an answer, also of one whose articles are gone', () => {
    const head = fc.record({
      question: question(names),
      notes: fc.constant(['Only looked in a', 'In none of the articles: “b”']),
    });
    const view = fc.record({ head, mode: mode(), about: made.about(names), seen: seen() });
    const passages = fc.array(made.passage(names), { minLength: 1, maxLength: 25 });
    const gone = fc.array(fc.boolean(), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(view, passages, gone, fc.nat(24), (rest, found, missing, start) => {
        const from = start % found.length;
        const results = found.slice(from, from + 4).map((passage, at) => ({
          rank: from + at + 1,
          passage: missing[at] ? null : passage,
          edited: true,
        }));
        const card = answerCard({ ...rest, list: freeze(found), results });
        expect(problems(card)).toEqual([]);
      }),
      CASES,
    );
  });

  test('statements', () => {
    const statements = fc.array(made.statement(names), { maxLength: 5 });
    const counts = fc.record({ total: fc.nat(400), others: fc.nat(90), direct: fc.nat(400) });
    const view = fc.tuple(made.speaker(names), statements, counts, flags(), topic(names));
    fc.assert(
      fc.property(
        view,
        made.about(names),
        seen(),
        ([speaker, shown, counted, options, about], dossier, who) => {
          const total = Math.max(shown.length, counted.total);
          const page = {
            ...counted,
            ...{
              speaker,
              statements: shown,
              total,
              all: total,
              offset: 0,
              suggestions: [],
              several: false,
            },
          };
          const person = referenceTo(speaker.name);
          const state = { ...options, person, offset: 0, revision: '3f2a90bc', about };
          const { changed } = options;
          const card = quotesCard({ page, state, changed, about: dossier, seen: who }, speaker);
          expect(problems(card)).toEqual([]);
          expect(textsOf(card).filter((text) => text.startsWith('> \n'))).toEqual([]);
        },
      ),
      CASES,
    );
  });

  test('nobody of that name', () => {
    const view = fc.record({
      person: names.map((name) => name.slice(0, 100)),
      suggestions: fc.array(names, { maxLength: 7 }),
      several: fc.boolean(),
      mostQuoted: fc.array(names, { maxLength: 7 }),
      topic: topic(names),
      about: made.about(names),
    });
    fc.assert(
      fc.property(view, (nobody) => {
        expect(problems(nobodyCard(nobody))).toEqual([]);
      }),
      CASES,
    );
  });

  test('people', () => {
    const people = fc.uniqueArray(made.speaker(names), {
      maxLength: 25,
      selector: ({ name }) => name,
    });
    fc.assert(
      fc.property(fc.record({ people, about: made.about(names), seen: seen() }), (view) => {
        expect(problems(peopleCard(view))).toEqual([]);
      }),
      CASES,
    );
  });

  test('a list of articles', () => {
    const outlets = fc.uniqueArray(made.outletCount(names), {
      maxLength: OUTLETS_OFFERED,
      selector: ({ outlet }) => outlet,
    });
    const lists = fc.record({
      // A file name stands for one article: no folder holds it twice.
      articles: fc.uniqueArray(made.summary(names), {
        maxLength: 6,
        selector: ({ source }) => source,
      }),
      total: fc.nat(2_000),
      outlet: fc.option(names),
    });
    fc.assert(
      fc.property(
        lists,
        outlets,
        flags(),
        topic(names),
        made.about(names),
        (list, choice, options, search, about) => {
          const total = Math.max(list.articles.length, list.total);
          const page = { ...list, total, offset: 0 };
          const outlet = list.outlet === null ? '' : referenceTo(list.outlet);
          const state = { ...options, offset: 0, outlet, revision: '3f2a90bc', search };
          const { changed } = options;
          const card = sourcesCard({
            page,
            state,
            changed,
            outlets: choice,
            about,
            seen: 'private',
          });
          expect(problems(card)).toEqual([]);
        },
      ),
      CASES,
    );
  });

  test('an article, its pages, and any paragraph with its neighbours', () => {
    const counts = fc.record({ name: names, statements: fc.nat(90) });
    const quoted = fc.uniqueArray(counts, { maxLength: 30, selector: ({ name }) => name });
    fc.assert(
      fc.property(
        made.article(names),
        quoted,
        made.about(names),
        seen(),
        fc.nat(11),
        (article, some, about, who, at) => {
          const shown = { about, seen: who };
          const paragraph = (at % article.paragraphs.length) + 1;
          expect(problems(articleCard({ article, quoted: some }, shown))).toEqual([]);
          expect(problems(readingCard(article, at, shown))).toEqual([]);
          expect(problems(contextCard(article, paragraph, shown))).toEqual([]);
        },
      ),
      { numRuns: 150 },
    );
  });
});
