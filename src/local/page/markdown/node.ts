/** What a mention points at; `everyone` is @everyone and @here, `guide` the server's own pages. */
export type MentionKind = 'channel' | 'command' | 'everyone' | 'guide' | 'role' | 'user';

export type SpanKind = 'em' | 'spoiler' | 'strike' | 'strong' | 'underline';

export type MarkdownNode =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: SpanKind; readonly children: readonly MarkdownNode[] }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'codeBlock'; readonly language: string; readonly text: string }
  | { readonly kind: 'quote'; readonly children: readonly MarkdownNode[] }
  | {
      readonly kind: 'heading';
      readonly level: number;
      readonly children: readonly MarkdownNode[];
    }
  | { readonly kind: 'subtext'; readonly children: readonly MarkdownNode[] }
  | {
      readonly kind: 'list';
      /** The first number; null for bullets. */
      readonly start: number | null;
      readonly items: readonly (readonly MarkdownNode[])[];
    }
  | { readonly kind: 'link'; readonly url: string; readonly children: readonly MarkdownNode[] }
  | {
      readonly kind: 'mention';
      readonly of: MentionKind;
      readonly id: string;
      readonly text: string;
    }
  | { readonly kind: 'timestamp'; readonly seconds: number; readonly style: string }
  | { readonly kind: 'emoji'; readonly name: string; readonly text: string };

/** What may stand here; a rule that opens an inner text narrows it. */
export interface MarkdownContext {
  readonly headings: boolean;
  readonly subtext: boolean;
  readonly quotes: boolean;
  readonly escapes: boolean;
  readonly listDepth: number;
  readonly depth: number;
}

export interface Scan {
  readonly rest: string;
  /** The source of the token before: it tells whether a line starts here. */
  readonly before: string;
  readonly context: MarkdownContext;
  readonly parse: (
    source: string,
    context: MarkdownContext,
    before: string,
  ) => readonly MarkdownNode[];
}

export interface Match {
  readonly length: number;
  readonly nodes: readonly MarkdownNode[];
}

export type Rule = (scan: Scan) => Match | null;

export function textMatch(length: number, text: string): Match {
  return { length, nodes: [{ kind: 'text', text }] };
}

export function isLineStart(before: string): boolean {
  return before === '' || /\n *$/.test(before);
}
