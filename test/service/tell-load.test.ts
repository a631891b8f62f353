import { describe, expect, test } from 'vitest';
import type { Opening } from '../../src/service/open-worker.ts';
import { tellReload } from '../../src/service/tell-load.ts';
import { recordedLog } from './recorded-log.ts';

const died: Opening = { kind: 'died', reason: 'out of memory' };
const unusable: Opening = { kind: 'unusable', message: 'The folder is empty' };

describe('a reload that fails says what is served', () => {
  test.each([
    { opening: died, before: 'a1b2c3d4', says: 'the old revision stays' },
    { opening: died, before: null, says: 'no revision is served' },
    { opening: unusable, before: 'a1b2c3d4', says: 'the old revision stays' },
    { opening: unusable, before: null, says: 'no revision is served' },
  ])('$opening.kind after $before', ({ opening, before, says }) => {
    const log = recordedLog();
    tellReload({ log, opening, before, milliseconds: 1 });
    expect(log.lines.at(-1)?.message).toContain(says);
  });
});
