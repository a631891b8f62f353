import { z } from 'zod';
import { inChild } from './child.ts';
import type { EngineFigures, TestimonyFigures } from './engine-child.ts';
import { growFolder } from './grown-folder.ts';

/** What one size of corpus costs. */
export interface EngineRun {
  readonly articles: number;
  readonly paragraphs: number;
  readonly dossier: EngineFigures;
  readonly defaults: EngineFigures;
  readonly stemmed: EngineFigures;
  readonly testimony: TestimonyFigures;
}

const spread = z.object({ p50: z.number(), p99: z.number() });
const engineFigures = z.object({
  ...{ build: z.number(), cpu: z.number(), ask: spread, askCpu: z.number(), heap: z.number() },
  ...{ index: z.number(), rss: z.number(), peak: z.number() },
});
const testimonyFigures = z.object({
  ...{ build: z.number(), cpu: z.number(), statements: z.number() },
});

/** Measures a corpus of so many articles; every engine in a fresh process, one after the other. */
export async function measureEngine(articles: number, compiled: string): Promise<EngineRun> {
  const folder = await growFolder(articles);
  const run = (engine: string): Promise<unknown> =>
    inChild('./engine-child.ts', [engine, folder.corpus, folder.paragraphs, compiled]);
  try {
    const dossier = engineFigures.parse(await run('dossier'));
    const stemmed = engineFigures.parse(await run('stemmed'));
    const defaults = engineFigures.parse(await run('defaults'));
    const testimony = testimonyFigures.parse(await run('quotes'));
    const { articles: all, count: paragraphs } = folder;
    return { articles: all, paragraphs, dossier, defaults, stemmed, testimony };
  } finally {
    await folder.remove();
  }
}
