import type {
  APIMessageTopLevelComponent,
  RESTPostAPIApplicationCommandsJSONBody,
} from 'discord.js';
import type { Card, Seen } from '../cards/card.ts';
import type { DossierService } from '../service/dossier-service.ts';

/** What a command may use. */
export interface Services {
  readonly dossier: DossierService;
}

/** One file of `commands/`: its default export. */
export interface Command {
  readonly data: RESTPostAPIApplicationCommandsJSONBody;
  run(options: Options, services: Services): Promise<Reply>;
  /** Suggestions for the option that is being typed. */
  complete?(typed: Typed, services: Services): Promise<readonly Choice[]>;
  /** What happens on a button or select whose id names this command. */
  press?(press: Press, services: Services): Promise<Reaction>;
}

/** What a member gave with a command; null or the fallback for an option not given. */
export interface Options {
  text(name: string): string | null;
  flag(name: string, fallback?: boolean): boolean;
  /** The text of the message that a message command was used on. */
  readonly target: string | null;
  /** Every text of them, in the order given: for the log. */
  readonly typed: readonly string[];
}

/** An option that is being typed. */
export interface Typed {
  readonly option: string;
  readonly value: string;
}

export interface Choice {
  readonly name: string;
  readonly value: string;
}

/** A button pressed, or options chosen in a select. */
export interface Press {
  readonly verb: string;
  readonly args: readonly string[];
  /** The values chosen; empty for a button. */
  readonly values: readonly string[];
  /** The message that it is on. */
  readonly components: readonly APIMessageTopLevelComponent[];
}

/** A new message, seen by everybody or by the member alone. It is drawn last: a late one becomes private. */
export interface Reply {
  readonly seen: Seen;
  draw(seen: Seen): Card;
}

export type Reaction =
  | { readonly kind: 'reply'; readonly reply: Reply }
  /** The message changes; who did not ask for it gets a copy instead. */
  | { readonly kind: 'update'; draw(seen: Seen): Card };
