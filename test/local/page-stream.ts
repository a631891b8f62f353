import type { JsonObject } from '../../src/local/checks/json.ts';
import type { DrivenDiscord } from './driven-discord.ts';

interface Streamed {
  readonly name: string;
  readonly data: JsonObject;
}

export interface Stream {
  readonly all: Streamed[];
  next(name: string): Promise<JsonObject>;
}

export async function listen({ address }: DrivenDiscord): Promise<Stream> {
  const response = await fetch(`${address}/page/events`);
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  const all: Streamed[] = [];
  let text = '';
  let taken = 0;
  const more = async (): Promise<void> => {
    const { value = '', done } = (await reader?.read()) ?? { done: true };
    if (done) throw new Error('the stream has ended');
    const parts = (text + value).split('\n\n');
    text = parts.pop() ?? '';
    for (const part of parts) {
      const [, name = '', data = ''] = /^event: (.*)\ndata: (.*)$/.exec(part) ?? [];
      all.push({ name, data: JSON.parse(data) });
    }
  };
  return {
    all,
    async next(name) {
      for (;;) {
        const index = all.findIndex((event, at) => at >= taken && event.name === name);
        const event = all[index];
        if (event) {
          taken = index + 1;
          return event.data;
        }
        await more();
      }
    },
  };
}
