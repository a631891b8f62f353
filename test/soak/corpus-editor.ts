import { rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Chance } from '../bench/chance.ts';
import { article, makeFolder } from '../fixtures/folder.ts';

/** A depot that one article tells of, and how many crates are in it. */
export interface Depot {
  readonly name: string;
  readonly file: string;
  /** What a reader must be told now; null when the article is gone. */
  readonly crates: number | null;
  /** What a reader may still be told, since the last change is fresh. */
  readonly before: number | null;
  readonly changedAt: number;
  readonly broken: boolean;
}

/** An editor at work on the folder, who knows what the bot must answer. */
export interface CorpusEditor {
  readonly path: string;
  readonly counts: Readonly<Record<EditKind, number>>;
  depots(): readonly Depot[];
  /** One change, of a kind that is possible now. */
  edit(): Promise<void>;
  /** Mends all that is broken. */
  mendAll(): Promise<void>;
  remove(): Promise<void>;
}

export type EditKind = 'add' | 'change' | 'break' | 'mend' | 'delete' | 'litter';

/** Who speaks in every article. */
export const MANAGER = 'Tomas Ferro';

const FEWEST = 12;
const MOST = 40;
const KINDS = ['add', 'change', 'change', 'change', 'break', 'mend', 'delete', 'litter'] as const;
const SYLLABLES = ['bra', 'cor', 'dul', 'fen', 'gol', 'hir', 'jas', 'kel', 'lom', 'nar'] as const;
const BROKEN = ['', '---\ntitle: [\n---\nHalf', '---\ntitle: Only a title\n---\nHalf'] as const;
const LITTER = ['.depot.md.swp', 'depot.md~', '#depot.md#', '4913', 'README.md'] as const;

export async function createCorpusEditor(chance: Chance): Promise<CorpusEditor> {
  const folder = await makeFolder();
  const depots = new Map<string, Depot>();
  const counts = { add: 0, change: 0, break: 0, mend: 0, delete: 0, litter: 0 };
  let made = 0;
  const set = (depot: Depot, changes: Partial<Depot>): void => {
    depots.set(depot.file, {
      ...depot,
      before: depot.crates,
      changedAt: Date.now(),
      ...changes,
    });
  };
  const add = async (): Promise<void> => {
    const name = nameOf(made);
    const file = `${String(made).padStart(3, '0')}-${name.toLowerCase()}.md`;
    made += 1;
    const crates = cratesOf(chance);
    await write(join(folder.path, file), textOf(name, crates), chance);
    set({ name, file, crates: null, before: null, changedAt: 0, broken: false }, { crates });
  };
  const present = (isBroken: boolean): Depot[] =>
    [...depots.values()].filter(({ crates, broken }) => crates !== null && broken === isBroken);
  const mend = async (depot: Depot): Promise<void> => {
    const crates = cratesOf(chance);
    await write(join(folder.path, depot.file), textOf(depot.name, crates), chance);
    set(depot, { crates, broken: false });
  };
  const edits: Record<EditKind, (depot: Depot | undefined) => Promise<void>> = {
    add,
    change: async (depot) => depot && mend(depot),
    mend: async () => {
      const [depot] = present(true);
      if (depot) await mend(depot);
    },
    break: async (depot) => {
      if (!depot) return;
      await writeFile(join(folder.path, depot.file), chance.of(BROKEN));
      // Its last good version stays, so nothing changes for a reader.
      set(depot, { broken: true });
    },
    delete: async (depot) => {
      if (!depot || present(false).length <= FEWEST) return;
      await rm(join(folder.path, depot.file));
      set(depot, { crates: null });
    },
    litter: () => writeFile(join(folder.path, chance.of(LITTER)), 'The depot holds 1 crates.'),
  };
  for (let count = 0; count < FEWEST + 4; count += 1) await add();
  return {
    path: folder.path,
    counts,
    depots: () => [...depots.values()],
    async edit() {
      const kind = chance.of(KINDS);
      const whole = present(false);
      if (kind === 'add' && whole.length >= MOST) return;
      await edits[kind](whole[chance.below(whole.length)]);
      counts[kind] += 1;
    },
    async mendAll() {
      for (const depot of present(true)) await mend(depot);
    },
    remove: folder.remove,
  };
}

// Unlike any other: the question has no other word that parts the articles.
function nameOf(number: number): string {
  const [a = '', b = '', c = ''] = [...String(number).padStart(3, '0')].map(
    (digit) => SYLLABLES[Number(digit)],
  );
  return `${a.charAt(0).toUpperCase()}${a.slice(1)}${b}${c}ia`;
}

function cratesOf(chance: Chance): number {
  return 1_000 + chance.below(900_000);
}

function textOf(name: string, crates: number): string {
  return article(
    `The ${name} depot holds ${crates} crates, the port authority said.\n\n“Nobody counted them before,” said ${name} manager ${MANAGER}.\n\nThe depot was built in 1987.`,
    { title: `Count at ${name}`, outlet: 'Harbour Gazette', published: '2025-03-12' },
  );
}

// As different editors do: over the old file, in two halves, or beside it and then in its place.
async function write(path: string, text: string, chance: Chance): Promise<void> {
  const way = chance.below(3);
  if (way === 0) return writeFile(path, text);
  if (way === 1) {
    await writeFile(path, text.slice(0, 40));
    return writeFile(path, text);
  }
  await writeFile(`${path}.tmp`, text);
  await rename(`${path}.tmp`, path);
}
