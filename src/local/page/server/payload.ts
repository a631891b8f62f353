/** What the server sends: page events, and in them Discord's own objects as far as they are drawn. */
export interface Person {
  readonly id: string;
  readonly name: string;
}

export interface Hello {
  readonly application: Person | null;
  readonly ready: boolean;
  readonly users: readonly Person[];
  readonly channel: Person;
}

export interface Choice {
  readonly name: string;
  readonly value: string | number;
}

export interface CommandOption {
  readonly type: number;
  readonly name: string;
  readonly description: string;
  readonly required?: boolean;
  readonly autocomplete?: boolean;
  readonly choices?: readonly Choice[];
  readonly min_length?: number;
  readonly max_length?: number;
  readonly min_value?: number;
  readonly max_value?: number;
}

export interface Command {
  readonly id: string;
  readonly type?: number;
  readonly name: string;
  readonly description: string;
  readonly options?: readonly CommandOption[];
}

export const CHAT_COMMAND = 1;
export const MESSAGE_COMMAND = 3;

export interface Author {
  readonly id: string;
  readonly username: string;
  readonly global_name?: string | null;
  readonly bot?: boolean;
}

interface Emoji {
  readonly name?: string | null;
}

export interface Media {
  readonly url: string;
}

export interface MediaItem {
  readonly media: Media;
  readonly description?: string | null;
  readonly spoiler?: boolean;
}

export interface SelectOption {
  readonly label: string;
  readonly value: string;
  readonly description?: string | null;
  readonly default?: boolean;
  readonly emoji?: Emoji | null;
}

export interface Component {
  readonly type: number;
  readonly id?: number;
  readonly custom_id?: string;
  readonly label?: string | null;
  readonly style?: number;
  readonly url?: string;
  readonly emoji?: Emoji | null;
  readonly disabled?: boolean;
  readonly content?: string;
  readonly components?: readonly Component[];
  readonly component?: Component;
  readonly accessory?: Component;
  readonly accent_color?: number | null;
  readonly spoiler?: boolean;
  readonly divider?: boolean;
  readonly spacing?: number;
  readonly media?: Media;
  readonly description?: string | null;
  readonly items?: readonly MediaItem[];
  readonly file?: Media;
  readonly options?: readonly SelectOption[];
  readonly placeholder?: string | null;
  readonly min_values?: number;
  readonly max_values?: number;
  readonly min_length?: number;
  readonly max_length?: number;
  readonly required?: boolean;
  readonly value?: string | null;
}

export interface Attachment {
  readonly id: string;
  readonly filename: string;
  readonly size: number;
  readonly url: string;
}

export interface EmbedField {
  readonly name: string;
  readonly value: string;
  readonly inline?: boolean;
}

export interface Embed {
  readonly title?: string | null;
  readonly description?: string | null;
  readonly url?: string | null;
  readonly color?: number | null;
  readonly author?: { readonly name: string; readonly url?: string | null } | null;
  readonly footer?: { readonly text: string } | null;
  readonly timestamp?: string | null;
  readonly fields?: readonly EmbedField[];
  readonly image?: Media | null;
  readonly thumbnail?: Media | null;
}

export interface Message {
  readonly id: string;
  readonly type?: number;
  readonly author: Author;
  readonly content: string;
  readonly flags?: number;
  readonly components?: readonly Component[];
  readonly embeds?: readonly Embed[];
  readonly attachments?: readonly Attachment[];
  readonly timestamp: string;
  readonly edited_timestamp?: string | null;
  readonly interaction_metadata?: {
    readonly type: number;
    readonly name?: string | null;
    readonly user: Author;
  } | null;
  readonly message_reference?: { readonly message_id?: string | null } | null;
  readonly local: { readonly ephemeralFor: string | null; readonly deferred: boolean };
}

export interface Failure {
  readonly user: string | null;
  readonly interaction: string | null;
  readonly status: number;
  readonly code: number;
  readonly message: string;
  readonly errors: unknown;
}

export interface Modal {
  readonly custom_id: string;
  readonly title: string;
  readonly components: readonly Component[];
}

export interface SentOption {
  readonly name: string;
  readonly type: number;
  readonly value: string | number | boolean;
  readonly focused?: boolean;
}
