import { type PackedInts, packInts, unpackInts } from '../arrays/packed-ints.ts';
import type { GroupWeight } from './lexicon.ts';
import type { PhraseTable } from './phrase-table.ts';
import type { Phrases } from './phrases.ts';
import type { WordGroups } from './word-groups.ts';

/** `Phrases` as plain data, to be written to a file. */
export interface PackedPhrases {
  /** Each meaning once: its group, its weight, and 1 where it only answers. */
  readonly meanings: readonly (readonly [number, number, number])[];
  /** Words by number and place of their meaning, word by word. */
  readonly singles: PackedInts;
  readonly tables: readonly PackedTable[];
  readonly possessives: readonly number[];
}

/** Of a meaning its place. */
type PackedTable = Readonly<Record<keyof PhraseTable, PackedInts>>;

export function packPhrases({ singles, tables, possessives }: Phrases): PackedPhrases {
  const places = new Map<GroupWeight, number>();
  const placeOf = (meaning: GroupWeight): number => {
    const place = places.get(meaning) ?? places.size;
    places.set(meaning, place);
    return place;
  };
  const rows = [...singles].flatMap(([number, meanings]) =>
    meanings.flatMap((meaning) => [number, placeOf(meaning)]),
  );
  const packedTables = tables.map((table) => ({
    offsets: packInts(table.offsets),
    seconds: packInts(table.seconds),
    stepsFrom: packInts(table.stepsFrom),
    steps: packInts(table.steps),
    meanings: packInts(table.meanings.map(placeOf)),
  }));
  return {
    singles: packInts(rows),
    tables: packedTables,
    possessives: [...possessives],
    meanings: [...places.keys()].map(({ group, weight, answersOnly }) => [
      group,
      weight,
      Number(answersOnly),
    ]),
  };
}

export function unpackPhrases(packed: PackedPhrases): Phrases {
  const { tables, possessives } = packed;
  const meanings = packed.meanings.map(([group, weight, narrow]): GroupWeight => {
    return { group, weight, answersOnly: narrow === 1 };
  });
  return {
    singles: singlesOf(unpackInts(packed.singles), meanings),
    tables: tables.map((table) => ({
      offsets: unpackInts(table.offsets),
      seconds: unpackInts(table.seconds),
      stepsFrom: unpackInts(table.stepsFrom),
      steps: unpackInts(table.steps),
      meanings: at(meanings, unpackInts(table.meanings)),
    })),
    possessives: new Set(possessives),
  };
}

function singlesOf(rows: Int32Array, meanings: readonly GroupWeight[]): WordGroups {
  const singles = new Map<number, readonly GroupWeight[]>();
  const all = at(
    meanings,
    rows.filter((_, place) => place % 2 === 1),
  );
  let from = 0;
  for (let place = 1; place <= all.length; place += 1) {
    const number = rows[2 * from] ?? -1;
    if (rows[2 * place] === number) continue;
    singles.set(number, all.slice(from, place));
    from = place;
  }
  return singles;
}

function at<Item>(items: readonly Item[], places: Int32Array): Item[] {
  const found: Item[] = [];
  for (const place of places) {
    const item = items[place];
    if (item !== undefined) found.push(item);
  }
  return found;
}
