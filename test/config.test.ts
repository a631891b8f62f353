import { describe, expect, test } from 'vitest';
import { ConfigError, readConfig, readCorpusDir } from '../src/config.ts';

const TOKEN = 'MTIzNDU2.abc-def.ghi_jkl';

describe('settings that are used', () => {
  test('nothing set', () => {
    expect(readConfig({})).toEqual({
      token: null,
      apiUrl: 'https://discord.com/api',
      guildId: null,
      shards: 'auto',
      corpusDir: 'corpus',
      localPort: null,
      healthPort: null,
      logLevel: 'info',
      logQuestions: false,
    });
  });

  test('a copy of .env.example, all blank, is as nothing set', () => {
    const blank = { DISCORD_TOKEN: '', DISCORD_SHARDS: ' ', LOCAL_PORT: '', LOG_QUESTIONS: '' };
    expect(readConfig(blank)).toEqual(readConfig({}));
  });

  test.each([
    { name: 'DISCORD_TOKEN', value: TOKEN, field: 'token', is: TOKEN },
    { name: 'DISCORD_TOKEN', value: ` ${TOKEN} `, field: 'token', is: TOKEN },
    {
      name: 'DISCORD_API_URL',
      value: 'https://proxy.example/api/',
      field: 'apiUrl',
      is: 'https://proxy.example/api',
    },
    {
      name: 'DISCORD_GUILD_ID',
      value: '123456789012345678',
      field: 'guildId',
      is: '123456789012345678',
    },
    { name: 'DISCORD_SHARDS', value: 'auto', field: 'shards', is: 'auto' },
    {
      name: 'DISCORD_SHARDS',
      value: '0-3/16',
      field: 'shards',
      is: { ids: [0, 1, 2, 3], count: 16 },
    },
    { name: 'DISCORD_SHARDS', value: '15/16', field: 'shards', is: { ids: [15], count: 16 } },
    { name: 'CORPUS_DIR', value: '/srv/articles', field: 'corpusDir', is: '/srv/articles' },
    { name: 'LOCAL_PORT', value: '8080', field: 'localPort', is: 8080 },
    { name: 'HEALTH_PORT', value: '0', field: 'healthPort', is: 0 },
    { name: 'LOG_LEVEL', value: 'debug', field: 'logLevel', is: 'debug' },
    { name: 'LOG_QUESTIONS', value: 'true', field: 'logQuestions', is: true },
    // Words that only have one meaning are taken as people write them.
    { name: 'DISCORD_SHARDS', value: 'AUTO', field: 'shards', is: 'auto' },
    { name: 'LOG_LEVEL', value: 'INFO', field: 'logLevel', is: 'info' },
    { name: 'LOG_LEVEL', value: 'Debug', field: 'logLevel', is: 'debug' },
    { name: 'LOG_QUESTIONS', value: 'True', field: 'logQuestions', is: true },
    { name: 'LOG_QUESTIONS', value: 'FALSE', field: 'logQuestions', is: false },
  ])('$name=$value', ({ name, value, field, is }) => {
    expect(readConfig({ [name]: value })).toHaveProperty(field, is);
  });
});

test.each([
  { environment: {}, folder: 'corpus' },
  { environment: { CORPUS_DIR: ' ' }, folder: 'corpus' },
  { environment: { CORPUS_DIR: ' my articles ' }, folder: 'my articles' },
  { environment: { CORPUS_DIR: 'mine', LOG_LEVEL: 'loud' }, folder: 'mine' },
])('the folder of articles alone in $environment is $folder', ({ environment, folder }) => {
  expect(readCorpusDir(environment)).toBe(folder);
});

describe('settings that cannot be used are named with what would do', () => {
  test.each([
    { name: 'DISCORD_API_URL', value: 'discord.com', says: 'http' },
    { name: 'DISCORD_API_URL', value: 'ftp://discord.com', says: 'http' },
    { name: 'DISCORD_GUILD_ID', value: 'my server', says: '17 to 20 digits' },
    { name: 'DISCORD_SHARDS', value: '3-1/16', says: '0-3/16' },
    { name: 'DISCORD_SHARDS', value: '0-16/16', says: '0-3/16' },
    { name: 'DISCORD_SHARDS', value: '4', says: '0-3/16' },
    { name: 'LOCAL_PORT', value: '70000', says: '65535' },
    { name: 'LOCAL_PORT', value: 'http', says: '65535' },
    { name: 'LOG_LEVEL', value: 'loud', says: 'debug' },
    { name: 'LOG_QUESTIONS', value: 'yes', says: 'true or false' },
  ])('$name=$value', ({ name, value, says }) => {
    const message = messageFor({ [name]: value });
    expect(message).toContain(name);
    expect(message).toContain(says);
  });

  test('all of them at once', () => {
    const message = messageFor({ LOCAL_PORT: 'x', LOG_LEVEL: 'y' });
    expect(message).toContain('LOCAL_PORT');
    expect(message).toContain('LOG_LEVEL');
  });

  test('a token with a space in it, without showing it', () => {
    const message = messageFor({ DISCORD_TOKEN: 'secret secret' });
    expect(message).toContain('DISCORD_TOKEN');
    expect(message).not.toContain('secret');
  });

  test('no token in production', () => {
    expect(messageFor({ NODE_ENV: 'production' })).toContain('DISCORD_TOKEN is not set');
  });
});

describe('a token travels encrypted, or not beyond this machine', () => {
  test.each([
    { url: 'https://discord.com/api', isSafe: true },
    { url: 'https://proxy.example/api', isSafe: true },
    { url: 'http://127.0.0.1:3000/api', isSafe: true },
    { url: 'http://127.8.9.10/api', isSafe: true },
    { url: 'http://localhost:3000/api', isSafe: true },
    { url: 'http://[::1]:3000/api', isSafe: true },
    { url: 'http://discord.com/api', isSafe: false },
    { url: 'http://192.168.0.2/api', isSafe: false },
    { url: 'http://localhost.example/api', isSafe: false },
    { url: 'http://127.0.0.1.example/api', isSafe: false },
    { url: 'http://127.0.0.1@evil.example/api', isSafe: false },
  ])('$url: $isSafe', ({ url, isSafe }) => {
    const settings = { DISCORD_TOKEN: TOKEN, DISCORD_API_URL: url };
    if (isSafe) expect(readConfig(settings).apiUrl).toBe(url);
    else expect(messageFor(settings)).not.toContain(TOKEN);
    // Without a token there is nothing to keep.
    expect(readConfig({ DISCORD_API_URL: url }).apiUrl).toBe(url);
  });
});

function messageFor(settings: Readonly<Record<string, string>>): string {
  try {
    readConfig(settings);
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
  throw new Error('These settings were taken');
}
