import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quotesState, readQuotesState } from '../../src/cards/quotes-state.ts';
import { readSourcesState, sourcesState } from '../../src/cards/sources-state.ts';
import { readCount, readState, writeState } from '../../src/cards/state.ts';
import { referenceTo } from '../../src/service/reference.ts';

const REVISION = '3f2a90bc';
// Nothing that Discord hands over is longer.
const offsets = fc.nat(999_999);
const topics = fc.string({ unit: 'binary', maxLength: 50 }).map((text) => text.slice(0, 50));
const references = fc.string().map(referenceTo);

describe('what a button carries comes back, within 100 characters', () => {
  test('a list of statements', () => {
    const states = fc.record({
      person: references,
      offset: offsets,
      directOnly: fc.boolean(),
      oldestFirst: fc.boolean(),
      revision: fc.constant(REVISION),
      about: topics,
    });
    fc.assert(
      fc.property(states, fc.constantFrom('prev', 'topics', 'order'), (state, verb) => {
        const id = writeState(quotesState(verb, state));
        expect(id.length).toBeLessThanOrEqual(100);
        expect(readQuotesState(readState(id)?.args ?? [])).toEqual(state);
      }),
    );
  });

  test('a list of articles', () => {
    const states = fc.record({
      offset: offsets,
      oldestFirst: fc.boolean(),
      outlet: fc.oneof(fc.constant(''), references),
      revision: fc.constant(REVISION),
      search: topics,
    });
    fc.assert(
      fc.property(states, fc.constantFrom('prev', 'outlet', 'order'), (state, verb) => {
        const id = writeState(sourcesState(verb, state));
        expect(id.length).toBeLessThanOrEqual(100);
        expect(readSourcesState(readState(id)?.args ?? [])).toEqual(state);
      }),
    );
  });
});

describe('ids that are not ours', () => {
  test.each([
    { id: 'v2:ask:next:1', state: null },
    { id: 'ask', state: null },
    { id: '', state: null },
    { id: 'v1', state: null },
    { id: 'v1:ask', state: null },
    { id: 'v1:ask:next', state: { command: 'ask', verb: 'next', args: [] } },
  ])('"$id"', ({ id, state }) => {
    expect(readState(id)).toEqual(state);
  });

  test.each([
    { argument: '12', count: 12 },
    { argument: '-1', count: 0 },
    { argument: '1e9', count: 0 },
    { argument: '99999999999', count: 0 },
    { argument: 'NaN', count: 0 },
    { argument: undefined, count: 0 },
  ])('a count of $argument is $count', ({ argument, count }) => {
    expect(readCount(argument)).toBe(count);
  });
});
