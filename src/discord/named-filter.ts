import { named } from '../cards/places.ts';
import { type Phrase, say } from '../cards/say.ts';
import type { Services } from './command.ts';

/** The name in the dossier that a member meant, or what to tell who typed one that fits none or several. */
export type Meant = { readonly name: string } | { readonly problem: string };

const EVERYTHING = { outlet: '', search: '', oldestFirst: false, offset: 0 };
// So many names are told; with more, some.
const MOST_TOLD = 5;

/** An outlet by its name, its reference, or a part of the name that no other has. */
export async function outletMeant(typed: string, { dossier }: Services): Promise<Meant> {
  const { total, outlet } = await dossier.sources({ ...EVERYTHING, outlet: typed, limit: 1 });
  if (total > 0) return { name: outlet ?? typed };
  const fitting = await dossier.outlets(typed, MOST_TOLD);
  return onlyOne(
    typed,
    fitting.map((one) => one.outlet),
    { none: 'askNoOutlet', several: 'askWhichOutlet' },
  );
}

/** An article by its file's name, its reference, or words that only its headline, outlet or file name has. */
export async function sourceMeant(typed: string, { dossier }: Services): Promise<Meant> {
  const full = await dossier.article(typed);
  if (full !== null) return { name: full.article.source };
  const { articles } = await dossier.sources({ ...EVERYTHING, search: typed, limit: MOST_TOLD });
  return onlyOne(
    typed,
    articles.map(({ source }) => source),
    { none: 'askNoSource', several: 'askWhichSource' },
  );
}

function onlyOne(
  typed: string,
  fitting: readonly string[],
  { none, several }: { readonly none: Phrase; readonly several: Phrase },
): Meant {
  const [only, more] = fitting;
  if (only === undefined) return { problem: say(none, { typed: named(typed) }) };
  if (more === undefined) return { name: only };
  const names = fitting.map((name) => named(name)).join(', ');
  return { problem: say(several, { typed: named(typed), names }) };
}
