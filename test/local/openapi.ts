import { pathsList } from 'discord-api-spec';
import * as document from 'discord-api-spec/zod';

/** A request as the stand-in recorded it. */
export interface SentRequest {
  readonly method: string;
  /** From /api/v10 on; ids and tokens as they are. */
  readonly path: string;
  readonly body?: unknown;
}

/**
 * What Discord's published OpenAPI document has against a request of the bot; empty when nothing.
 * The schemas are those that discord-api-spec makes of the document.
 */
export function documentProblems(request: SentRequest): readonly string[] {
  const path = request.path.replace(/^\/api\/v10/, '');
  const method = request.method.toLowerCase();
  const known = (pathsList[method] ?? []).some((template) => fits(template, path));
  if (!known) return [`${request.method} ${path} is not in the document`];
  const body = BODIES.find((one) => one.method === method && one.path.test(path));
  if (body) return body.check(request.body);
  return request.body === undefined ? [] : [`${request.method} ${path} takes no body`];
}

/** The problems of a value under one schema of the document, one line each. */
export function schemaProblems(schema: DocumentSchema, value: unknown): readonly string[] {
  const { error } = schema.safeParse(value);
  return (error?.issues ?? []).flatMap((issue) => lines(issue, []));
}

interface Body {
  readonly method: string;
  readonly path: RegExp;
  readonly check: (body: unknown) => readonly string[];
}

const CALLBACKS = new Map<unknown, DocumentSchema>([
  [4, document.CreateMessageInteractionCallbackRequestSchema],
  [5, document.CreateMessageInteractionCallbackRequestSchema],
  [6, document.UpdateMessageInteractionCallbackRequestSchema],
  [7, document.UpdateMessageInteractionCallbackRequestSchema],
  [8, document.ApplicationCommandAutocompleteCallbackRequestSchema],
  [9, document.ModalInteractionCallbackRequestSchema],
]);

const BODIES: readonly Body[] = [
  { method: 'post', path: /^\/interactions\/\d+\/[^/]+\/callback$/, check: checkCallback },
  {
    method: 'post',
    path: /^\/webhooks\/\d+\/[^/]+$/,
    check: (body) => schemaProblems(document.IncomingWebhookInteractionRequestSchema, body),
  },
  {
    method: 'patch',
    path: /^\/webhooks\/\d+\/[^/]+\/messages\/[^/]+$/,
    check: (body) => schemaProblems(document.IncomingWebhookUpdateRequestPartialSchema, body),
  },
  {
    method: 'put',
    path: /^\/applications\/\d+\/(?:guilds\/\d+\/)?commands$/,
    check: checkCommands,
  },
  {
    method: 'post',
    path: /^\/applications\/\d+\/(?:guilds\/\d+\/)?commands$/,
    check: (body) => schemaProblems(document.ApplicationCommandCreateRequestSchema, body),
  },
  {
    method: 'patch',
    path: /^\/applications\/\d+\/(?:guilds\/\d+\/)?commands\/\d+$/,
    check: (body) => schemaProblems(document.ApplicationCommandPatchRequestPartialSchema, body),
  },
];

function checkCallback(body: unknown): readonly string[] {
  const type = typeof body === 'object' && body !== null && 'type' in body ? body.type : undefined;
  const schema = CALLBACKS.get(type);
  return schema ? schemaProblems(schema, body) : [`type: ${String(type)} is no callback type`];
}

function checkCommands(body: unknown): readonly string[] {
  if (!Array.isArray(body)) return ['the commands are no array'];
  return body.flatMap((command, index) =>
    schemaProblems(document.ApplicationCommandUpdateRequestSchema, command).map(
      (line) => `${index}.${line}`,
    ),
  );
}

function fits(template: string, path: string): boolean {
  const pattern = template.replace(/[.@$]/g, '\\$&').replace(/\{[^}]+\}/g, '[^/]+');
  return new RegExp(`^${pattern}$`).test(path);
}

/** Of a union, only the branch that was meant: the one whose "type" fits and that has least against the value. */
function lines(issue: DocumentIssue, at: readonly PropertyKey[]): readonly string[] {
  const path = [...at, ...issue.path];
  const branches = issue.errors ?? [];
  const meant = [...branches].filter((branch) => !branch.some(isOfAnotherKind));
  const best =
    (meant.length > 0 ? meant : branches).toSorted((a, b) => a.length - b.length)[0] ?? [];
  if (best.length === 0) return [`${path.map(String).join('.')}: ${issue.message} (${issue.code})`];
  return best.flatMap((one) => lines(one, path));
}

function isOfAnotherKind({ path, code }: DocumentIssue): boolean {
  return path[0] === 'type' || (path.length === 0 && code === 'invalid_type');
}
