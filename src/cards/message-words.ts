// Mentions of members, roles, channels and commands, emoji, times and links to a server's guide, as Discord writes them:
// https://discord.com/developers/docs/reference#message-formatting
const TOKEN = /<(?:@[!&]?|#|id:|\/[^:<>]{1,100}:|a?:\w{1,32}:|t:-?)[\w:-]{0,40}>/g;
const ADDRESS = /\bhttps?:\/\/\S+/g;

/** A message on one line, without what is no words of its writer: Discord's tokens and web addresses. */
export function messageWords(message: string): string {
  return message.replace(TOKEN, ' ').replace(ADDRESS, ' ').replace(/\s+/g, ' ').trim();
}

/** Whether anything is left of it beside emoji and marks. */
export function hasWords(message: string): boolean {
  return /[\p{L}\p{N}]/u.test(messageWords(message));
}
