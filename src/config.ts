import { z } from 'zod';

/** This process's part of Discord's own sharding; `auto` is all of it, in as many shards as Discord recommends. */
export type Shards = 'auto' | { readonly ids: readonly number[]; readonly count: number };

export interface Config {
  /** Null: no token is set, so the local Discord opens. */
  readonly token: string | null;
  /** Base of the REST API without the version. */
  readonly apiUrl: string;
  /** Register the commands in this one server; null registers them globally. */
  readonly guildId: string | null;
  readonly shards: Shards;
  readonly corpusDir: string;
  /** Null: the first free port from 3000. */
  readonly localPort: number | null;
  /** Null: no health page. */
  readonly healthPort: number | null;
  readonly logLevel: (typeof LOG_LEVELS)[number];
  readonly logQuestions: boolean;
}

/** A setting that cannot be used; its message tells whoever edits `.env` what would do. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The environment, checked. Blank means absent; production is NODE_ENV=production.
 * @throws ConfigError naming each variable that cannot be used, never the token
 */
export function readConfig(environment: Environment): Config {
  const result = schema.safeParse(givenIn(environment));
  if (!result.success) throw new ConfigError(explain(result.error));
  const config = toConfig(result.data);
  if (config.token === null && result.data.NODE_ENV === 'production') {
    throw new ConfigError(NO_TOKEN_IN_PRODUCTION);
  }
  if (config.token !== null && !keepsSecret(config.apiUrl)) throw new ConfigError(PLAIN_HTTP);
  return config;
}

/** The folder of articles alone, for a program that no other setting concerns. */
export function readCorpusDir(environment: Environment): string {
  return schema.shape.CORPUS_DIR.parse(givenIn(environment).CORPUS_DIR);
}

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;
const HIGHEST_PORT = 65_535;
// Discord's ids are 64-bit numbers, 17 to 20 digits since 2015.
const SNOWFLAKE = /^\d{17,20}$/;
// Discord hands out shards by the thousand servers; this is far above the largest bot.
const MOST_SHARDS = 10_000;

const NO_TOKEN_IN_PRODUCTION = `DISCORD_TOKEN is not set.
  With NODE_ENV=production the bot needs a real token: put it into .env (see .env.example).
  Without NODE_ENV=production, a local Discord opens in the browser instead.`;
const PLAIN_HTTP = `DISCORD_API_URL would send the token unencrypted.
  Use an https:// address, or http:// on this machine only (localhost, 127.0.0.1).`;

const port = z.string().transform((value, context) => {
  const number = Number(value);
  if (/^\d{1,5}$/.test(value) && number <= HIGHEST_PORT) return number;
  context.addIssue(`must be a port from 0 to ${HIGHEST_PORT}, got "${value}"`);
  return z.NEVER;
});

const shards = z.string().transform((value, context): Shards => {
  if (value.toLowerCase() === 'auto') return 'auto';
  const part = parseShards(value);
  if (part !== null) return part;
  context.addIssue(`must be "auto" or a part of all shards like "0-3/16", got "${value}"`);
  return z.NEVER;
});

const schema = z.object({
  DISCORD_TOKEN: z
    .string()
    .regex(/^[!-~]+$/, 'must be the token alone, without spaces')
    .optional(),
  DISCORD_API_URL: z
    .url({ protocol: /^https?$/, error: 'must be an http or https address' })
    .transform((url) => url.replace(/\/+$/, ''))
    .default('https://discord.com/api'),
  DISCORD_GUILD_ID: z
    .string()
    .regex(SNOWFLAKE, 'must be the id of a server, 17 to 20 digits')
    .optional(),
  DISCORD_SHARDS: shards.default('auto'),
  CORPUS_DIR: z.string().default('corpus'),
  LOCAL_PORT: port.optional(),
  HEALTH_PORT: port.optional(),
  LOG_LEVEL: z
    .string()
    .toLowerCase()
    .pipe(z.enum(LOG_LEVELS, { error: `must be one of ${LOG_LEVELS.join(', ')}` }))
    .default('info'),
  LOG_QUESTIONS: z
    .string()
    .toLowerCase()
    .pipe(z.enum(['true', 'false'], { error: 'must be true or false' }))
    .default('false')
    .transform((value) => value === 'true'),
  NODE_ENV: z.string().optional(),
});

function givenIn(environment: Environment): Environment {
  const given = Object.entries(environment)
    .map(([name, value]) => [name, value?.trim()])
    .filter(([, value]) => value !== undefined && value !== '');
  return Object.fromEntries(given);
}

function toConfig(values: z.infer<typeof schema>): Config {
  return {
    token: values.DISCORD_TOKEN ?? null,
    apiUrl: values.DISCORD_API_URL,
    guildId: values.DISCORD_GUILD_ID ?? null,
    shards: values.DISCORD_SHARDS,
    corpusDir: values.CORPUS_DIR,
    localPort: values.LOCAL_PORT ?? null,
    healthPort: values.HEALTH_PORT ?? null,
    logLevel: values.LOG_LEVEL,
    logQuestions: values.LOG_QUESTIONS,
  };
}

//   0-3/16   shards 0 to 3 of 16
//   5/16     shard 5 of 16
function parseShards(value: string): Shards | null {
  const match = /^(\d{1,5})(?:-(\d{1,5}))?\/(\d{1,5})$/.exec(value);
  if (match === null) return null;
  const first = Number(match[1]);
  const last = Number(match[2] ?? match[1]);
  const count = Number(match[3]);
  if (first > last || last >= count || count > MOST_SHARDS) return null;
  return { ids: Array.from({ length: last - first + 1 }, (_, at) => first + at), count };
}

function keepsSecret(address: string): boolean {
  const { protocol, hostname } = new URL(address);
  return protocol === 'https:' || LOOPBACK.test(hostname);
}

function explain(error: z.ZodError): string {
  const lines = error.issues.map(({ path, message }) => `  ${path.join('.')}: ${message}`);
  return ['Some settings cannot be used (environment or .env):', ...lines].join('\n');
}
