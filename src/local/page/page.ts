import { openModal } from './components/modal-view.ts';
import { createComposer } from './composer/composer.ts';
import { byId } from './elements/el.ts';
import { idMaker } from './elements/new-id.ts';
import { createExamples } from './examples.ts';
import type { Names } from './markdown/markdown-view.ts';
import { openMenuByPointerAndKey } from './messages/menu-keys.ts';
import { createMessageList } from './messages/message-list.ts';
import { createMessageMenu } from './messages/message-menu.ts';
import { followEnd } from './messages/scroll.ts';
import { botName, createRoom } from './room.ts';
import { createCalls } from './server/calls.ts';
import { createCompletion } from './server/completion.ts';
import { openFeed } from './server/feed.ts';
import { CHAT_COMMAND, type Command, type SentOption } from './server/payload.ts';
import { createVisitorSwitch } from './visitor-switch.ts';
import { createWaiting } from './waiting.ts';
import { createWelcome } from './welcome.ts';

const VISITOR_KEY = 'visitor';

const status = byId('status');
const say = (text: string): void => {
  status.textContent = text;
};
const room = createRoom(sessionStorage.getItem(VISITOR_KEY) ?? '');
const calls = createCalls(() => room.now().visitor);
const completion = createCompletion(calls);
const newId = idMaker();
const waiting = createWaiting((pending) =>
  say(pending === 0 ? '' : `Waiting for ${botName(room.now())}…`),
);
const end = followEnd(byId('log'), byId('messages'));

const chatCommand = (name: string): Command | null =>
  room
    .now()
    .commands.find((each) => (each.type ?? CHAT_COMMAND) === CHAT_COMMAND && each.name === name) ??
  null;

const names: Names = {
  user(id) {
    const { users, application } = room.now().hello;
    return (
      [...users, ...(application === null ? [] : [application])].find((user) => user.id === id)
        ?.name ?? null
    );
  },
  channel: (id) => (room.now().hello.channel.id === id ? room.now().hello.channel.name : null),
  command(_id, name) {
    const command = chatCommand(name);
    return command === null ? null : () => composer.open(command);
  },
};

const menu = createMessageMenu({
  commands: () => room.now().commands,
  take: (command, message) => send(calls.menu(command.name, message.id), () => {}),
});

const list = createMessageList(byId('messages'), {
  names,
  newId,
  botName: () => botName(room.now()),
  commandText: (name) => (chatCommand(name) === null ? name : `/${name}`),
  press: (message, press, done) => send(calls.component({ message, ...press }), done),
  dismiss(message) {
    void calls.dismiss(message).then(refused);
    composer.focus();
  },
  menu(message, opener) {
    const { left, bottom } = opener.getBoundingClientRect();
    menu.open(message, { x: left, y: bottom }, opener);
  },
  find: (id) => list.find(id),
});

const composer = createComposer({
  root: byId('composer'),
  completion,
  newId,
  commands: () => room.now().commands,
  users: () => room.now().hello.users,
  sendCommand: (command, options) => sendCommand(command.name, options),
  sendMessage(text) {
    end.toEnd();
    void calls.message(text).then(refused);
  },
  say,
});

const visitors = createVisitorSwitch(byId('visitors'), chooseVisitor);
const welcome = createWelcome(byId('welcome'));
const examples = createExamples(completion, drawWelcome);

room.watch((state) => {
  const { hello, visitor } = state;
  byId('channel').textContent = `# ${hello.channel.name}`;
  visitors.draw(hello.users, visitor);
  list.showFor(visitor);
  composer.redraw();
  examples.update(state);
  drawWelcome();
});

openFeed({
  opened: () => list.clear(),
  hello(hello) {
    const known = hello.users.some(({ id }) => id === room.now().visitor);
    room.change({ hello, ...(known ? {} : { visitor: hello.users[0]?.id ?? '' }) });
  },
  commands(commands) {
    room.change({ commands });
    list.redraw();
  },
  message: (message) => list.put(message),
  deleted: (id) => list.remove(id),
  async failed(failure) {
    const { interaction, code } = failure;
    if (interaction !== null) waiting.settle(interaction);
    const completing = interaction !== null && (await completion.failed(interaction));
    // A late completion is told in its list; a refused one is a fault of the bot to be seen.
    if (!completing || code !== 0) list.fail(failure);
  },
  autocomplete: (nonce, choices) => completion.answered(nonce, choices),
  modal(user, interaction, modal) {
    waiting.settle(interaction);
    if (user !== room.now().visitor) return;
    openModal(modal, {
      newId,
      submit: (components) => send(calls.modal(interaction, modal.custom_id, components), () => {}),
    });
  },
  acked: (interaction) => waiting.settle(interaction),
  lost() {
    waiting.settleAll();
    say('The local server is gone; waiting for it to come back…');
  },
});

openMenuByPointerAndKey(byId('messages'), {
  find: (id) => list.find(id),
  open: menu.open,
});

document.addEventListener('keydown', (event) => {
  const { target } = event;
  const writing = target instanceof HTMLElement && target.matches('input, textarea, dialog *');
  if (event.key !== '/' || writing || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  composer.slash();
});

function sendCommand(name: string, options: readonly SentOption[]): void {
  end.toEnd();
  send(calls.command(name, options), () => {});
}

function send(reply: ReturnType<typeof calls.command>, done: () => void): void {
  void waiting.begin(reply, done).then(refused);
}

function refused(reply: Awaited<ReturnType<typeof calls.command>>): void {
  if (reply.ok) return;
  const { status: code, message } = reply;
  list.fail({
    user: room.now().visitor,
    interaction: null,
    status: code,
    code: 0,
    message,
    errors: null,
  });
}

function chooseVisitor(visitor: string): void {
  sessionStorage.setItem(VISITOR_KEY, visitor);
  room.change({ visitor });
}

function drawWelcome(): void {
  const { hello, commands } = room.now();
  welcome.draw({
    channel: hello.channel.name,
    bot: hello.application?.name ?? null,
    ready: hello.ready,
    commands,
    examples: examples.found(),
    ask: ({ value }) => sendCommand(examples.command, [examples.option(value)]),
    open: composer.open,
  });
}
