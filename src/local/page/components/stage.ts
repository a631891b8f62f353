import type { NewId } from '../elements/new-id.ts';
import type { Names } from '../markdown/markdown-view.ts';
import type { Attachment } from '../server/payload.ts';

export interface Press {
  readonly custom_id: string;
  readonly component_type: number;
  readonly values?: readonly string[];
}

/** What the parts of one message need from around them. */
export interface Stage {
  readonly names: Names;
  readonly newId: NewId;
  readonly attachments: readonly Attachment[];
  /** Sends the use of a component; `done` is called when the bot has answered. */
  press(press: Press, done: () => void): void;
}
