import type { GroupWeight } from './lexicon.ts';
import type { Phrases } from './phrases.ts';
import type { WordGroups } from './word-groups.ts';

/** `Phrases` as plain lists of numbers, to be written to a file. */
export interface PackedPhrases {
  /** Each meaning once: its group, its weight, and 1 where it only answers. */
  readonly meanings: readonly (readonly [number, number, number])[];
  /** Words by number and place of their meaning, word by word. */
  readonly singles: readonly number[];
  readonly tables: readonly PackedTable[];
  readonly possessives: readonly number[];
}

type PackedTable = Lists<'offsets' | 'seconds' | 'stepsFrom' | 'steps' | 'meanings'>;

type Lists<Name extends string> = Readonly<Record<Name, readonly number[]>>;

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
    offsets: [...table.offsets],
    seconds: [...table.seconds],
    stepsFrom: [...table.stepsFrom],
    steps: [...table.steps],
    meanings: table.meanings.map(placeOf),
  }));
  return {
    singles: rows,
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
    singles: singlesOf(packed.singles, meanings),
    tables: tables.map((table) => ({
      offsets: Int32Array.from(table.offsets),
      seconds: Int32Array.from(table.seconds),
      stepsFrom: Int32Array.from(table.stepsFrom),
      steps: Int32Array.from(table.steps),
      meanings: at(meanings, table.meanings),
    })),
    possessives: new Set(possessives),
  };
}

function singlesOf(rows: readonly number[], meanings: readonly GroupWeight[]): WordGroups {
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

function at<Item>(items: readonly Item[], places: readonly number[]): Item[] {
  const found: Item[] = [];
  for (const place of places) {
    const item = items[place];
    if (item !== undefined) found.push(item);
  }
  return found;
}
