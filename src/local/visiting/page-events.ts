import type { ServerResponse } from 'node:http';
import type { World } from '../api/world.ts';
import type { JsonObject } from '../checks/json.ts';
import type { FeedEvent } from '../state/feed.ts';
import { BOT_NAME } from '../state/people.ts';
import type { StoredMessage } from '../state/stored-message.ts';
import { sceneOf } from '../state/visit.ts';
import { commandsHere } from './visitor.ts';

export interface PageEvents {
  /** Opens a stream: first all there is, then all that happens. */
  open(outgoing: ServerResponse): void;
  /** The page knows its autocomplete question by a number of its own. */
  expectChoices(interaction: string, nonce: string | number): void;
  close(): void;
}

interface PageEvent {
  readonly name: string;
  readonly data: JsonObject;
}

export function createEvents(world: World): PageEvents {
  const streams = new Set<ServerResponse>();
  const nonces = new Map<string, string | number>();
  const stop = world.feed.subscribe((event) => {
    const told = translate(world, nonces, event);
    if (!told) return;
    for (const stream of streams) write(stream, told);
  });
  return {
    open(outgoing) {
      outgoing.writeHead(200, { 'content-type': 'text/event-stream', connection: 'keep-alive' });
      outgoing.on('close', () => streams.delete(outgoing));
      streams.add(outgoing);
      for (const event of everything(world)) write(outgoing, event);
    },
    expectChoices(interaction, nonce) {
      nonces.set(interaction, nonce);
    },
    close() {
      stop();
      for (const stream of streams) stream.end();
    },
  };
}

function everything(world: World): readonly PageEvent[] {
  return [
    hello(world),
    commands(world),
    ...world.messages
      .list()
      .filter((message) => isOnPage(world, message))
      .map(messageEvent),
  ];
}

function translate(
  world: World,
  nonces: Map<string, string | number>,
  event: FeedEvent,
): PageEvent | null {
  switch (event.kind) {
    case 'hello':
      return hello(world);
    case 'commands':
      return commands(world);
    case 'message':
      return isOnPage(world, event.message) ? messageEvent(event.message) : null;
    case 'deleted':
      return isOnPage(world, event.message)
        ? { name: 'deleted', data: { id: event.message.id } }
        : null;
    case 'failed':
      return { name: 'failed', data: { ...event.failure } };
    case 'autocomplete': {
      const nonce = nonces.get(event.interaction);
      nonces.delete(event.interaction);
      return nonce === undefined
        ? null
        : { name: 'autocomplete', data: { nonce, choices: event.choices } };
    }
    case 'modal':
      return modalEvent(world, event.interaction, event.modal);
    case 'request':
      return null;
    case 'acked':
      return { name: 'acked', data: { interaction: event.interaction } };
  }
}

function hello({ settings, gateway }: World): PageEvent {
  const known = gateway.counts().identifies > 0;
  return {
    name: 'hello',
    data: {
      application: known ? { id: settings.applicationId, name: BOT_NAME } : null,
      ready: gateway.ready(),
      users: settings.visitors,
      channel: { id: settings.channelId, name: 'press-room' },
    },
  };
}

function commands(world: World): PageEvent {
  const scene = sceneOf(world.settings, {});
  return { name: 'commands', data: { commands: commandsHere(world, scene) } };
}

function messageEvent({ body, ephemeralFor, deferred }: StoredMessage): PageEvent {
  return { name: 'message', data: { message: { ...body, local: { ephemeralFor, deferred } } } };
}

function modalEvent(world: World, interaction: string, modal: JsonObject): PageEvent {
  const user = world.interactions.get(interaction)?.scene.user.id ?? null;
  return { name: 'modal', data: { user, interaction, modal } };
}

function isOnPage(world: World, message: StoredMessage): boolean {
  return message.channelId === world.settings.channelId;
}

function write(stream: ServerResponse, { name, data }: PageEvent): void {
  stream.write(`event: ${name}\ndata: ${JSON.stringify(data)}\n\n`);
}
