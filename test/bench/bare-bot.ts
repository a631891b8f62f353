// The least that a bot on discord.js can do: one command, and a constant for every question.
import { Client, Events } from 'discord.js';

const client = new Client({
  intents: [],
  rest: { api: process.env.DISCORD_API_URL ?? '' },
  allowedMentions: { parse: [] },
});
const question = {
  type: 3,
  name: 'question',
  description: 'The question',
  required: true,
} as const;

client.on(Events.InteractionCreate, (interaction) => {
  if (interaction.isChatInputCommand()) void interaction.reply('The same to everybody.');
});
client.once(Events.ClientReady, ({ application }) => {
  void application.commands.set([{ name: 'ask', description: 'Ask', options: [question] }]);
});
await client.login(process.env.DISCORD_TOKEN);
