import { checkComponents, checkLegacyComponents } from '../checks/component-check.ts';
import { allComponents, displayedTexts } from '../checks/component-tree.ts';
import { embeds } from '../checks/embed-check.ts';
import {
  anything,
  integer,
  list,
  type Path,
  type Problem,
  problem,
  shape,
  text,
  yesOrNo,
} from '../checks/form.ts';
import {
  isGiven,
  isObject,
  type JsonObject,
  listOf,
  numberOf,
  objectOf,
  stringOf,
} from '../checks/json.ts';
import { checkAllowedMentions } from '../checks/mentions.ts';
import {
  EMPTY_MESSAGE,
  invalidForm,
  type Reply,
  SERVER_ERROR,
  TOO_LARGE,
} from '../checks/reply.ts';
import type { Upload } from '../state/files.ts';
import { FLAGS, flagsAfter } from './message-body.ts';

export interface MessageForm {
  readonly data: JsonObject;
  readonly files: readonly Upload[];
  /** Where the message stands in the request: under "data" in a callback. */
  readonly path: Path;
  /** The message that is edited; null for a new one. */
  readonly before: JsonObject | null;
  readonly fileLimit: number;
}

const NEW_FLAGS =
  FLAGS.suppressEmbeds | FLAGS.ephemeral | FLAGS.suppressNotifications | FLAGS.componentsV2;
// The privacy of a message is passed over in an edit, as Discord says: it cannot change.
const EDIT_FLAGS = FLAGS.suppressEmbeds | FLAGS.componentsV2 | FLAGS.ephemeral;
const MAX_FILES = 10;

// discord/discord-api-docs#8554: above this Discord breaks with a 500, whatever the documented limits say.
const MAX_PROCESSED_BYTES = 10_170;
const BYTES_PER_TEXT = 12;

/** What Discord would refuse in this message; null when nothing. */
export function messageProblem(form: MessageForm): Reply | null {
  if (form.files.some((file) => file.bytes.length > form.fileLimit)) return TOO_LARGE;
  const problems = [...checkFields(form), ...checkFlags(form)];
  if (problems.length > 0) return invalidForm(problems);
  const layout = isComponentsV2(form) ? checkV2(form) : checkLegacy(form);
  if (layout.length > 0) return invalidForm(layout);
  if (isEmpty(form)) return EMPTY_MESSAGE;
  return processedBytes(form.data) > MAX_PROCESSED_BYTES ? SERVER_ERROR : null;
}

/** A defer takes nothing but its privacy. */
export function deferProblems(data: JsonObject, path: Path): readonly Problem[] {
  return flagProblems(data, FLAGS.ephemeral, path);
}

const fields = shape(
  {},
  {
    content: text({ max: 2_000 }),
    tts: yesOrNo,
    embeds,
    allowed_mentions: checkAllowedMentions,
    flags: integer({ min: 0 }),
    components: list(anything),
    attachments: list(
      shape(
        { id: attachmentId },
        { filename: text({ min: 1, max: 1_024 }), description: text({ max: 1_024 }) },
      ),
      { max: MAX_FILES },
    ),
  },
);

function attachmentId(value: unknown, path: Path): readonly Problem[] {
  return /^\d{1,20}$/.test(String(value))
    ? []
    : problem(path, 'NUMBER_TYPE_COERCE', 'Value is not snowflake.');
}

function checkFields(form: MessageForm): readonly Problem[] {
  const own = fields(form.data, form.path);
  return own.length > 0 ? own : attachmentProblems(form);
}

function attachmentProblems({ data, files, path, before }: MessageForm): readonly Problem[] {
  const kept = listOf(before?.attachments).map((one) => objectOf(one).id);
  const known = new Set([...files.map(({ index }) => index), ...kept].map(String));
  const unknown = listOf(data.attachments).flatMap((one, index) =>
    known.has(String(objectOf(one).id))
      ? []
      : problem(
          [...path, 'attachments', index],
          'ATTACHMENT_NOT_FOUND',
          'Attachment data not found',
        ),
  );
  const tooMany =
    files.length > MAX_FILES
      ? problem(
          [...path, 'files'],
          'BASE_TYPE_MAX_LENGTH',
          `Must be ${MAX_FILES} or fewer in length.`,
        )
      : [];
  return [...unknown, ...tooMany];
}

function checkFlags({ data, path, before }: MessageForm): readonly Problem[] {
  return flagProblems(data, before ? EDIT_FLAGS : NEW_FLAGS, path);
}

function flagProblems(data: JsonObject, settable: number, path: Path): readonly Problem[] {
  const surplus = numberOf(data.flags) & ~settable;
  if (surplus === 0) return [];
  return problem(
    [...path, 'flags'],
    'MESSAGE_FLAGS_INVALID',
    `These flags cannot be set here: ${surplus}`,
  );
}

function isComponentsV2({ data, before }: MessageForm): boolean {
  const flags = before ? flagsAfter(before, data) : numberOf(data.flags);
  return (flags & FLAGS.componentsV2) !== 0;
}

function checkV2(form: MessageForm): readonly Problem[] {
  const { data, path } = form;
  const legacy = ['content', 'embeds', 'poll', 'sticker_ids'].flatMap((field) =>
    isUsed(form, field)
      ? problem(
          [...path, field],
          'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
          `The '${field}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2`,
        )
      : [],
  );
  if (legacy.length > 0 || !isGiven(data.components)) return legacy;
  return checkComponents(fileNames(form))(data.components, [...path, 'components']);
}

/** Also what stands in the message already, unless the edit takes it out by null. */
function isUsed({ data, before }: MessageForm, field: string): boolean {
  const value = field in data ? data[field] : before?.[field];
  if (field in data && value === '') return true;
  return Array.isArray(value) ? value.length > 0 : isGiven(value) && value !== '';
}

function checkLegacy({ data, path }: MessageForm): readonly Problem[] {
  if (!isGiven(data.components)) return [];
  return checkLegacyComponents()(data.components, [...path, 'components']);
}

function fileNames({ data, files, before }: MessageForm): ReadonlySet<string> {
  const asked = listOf(data.attachments).filter(isObject);
  const renamed = files.map(({ index, filename }) => {
    const own = asked.find(({ id }) => String(id) === index)?.filename;
    return typeof own === 'string' ? own : filename;
  });
  const kept = listOf(before?.attachments)
    .map(objectOf)
    .filter(({ id }) => !isGiven(data.attachments) || asked.some((one) => one.id === id))
    .map(({ filename }) => stringOf(filename));
  return new Set([...renamed, ...kept]);
}

function isEmpty({ data, files, before }: MessageForm): boolean {
  const after = { ...before, ...data };
  const kept = isGiven(data.attachments) ? listOf(data.attachments) : listOf(before?.attachments);
  return (
    stringOf(after.content).trim() === '' &&
    listOf(after.embeds).length === 0 &&
    listOf(after.components).length === 0 &&
    files.length === 0 &&
    kept.length === 0
  );
}

function processedBytes(data: JsonObject): number {
  const texts = displayedTexts(allComponents(data.components));
  return texts.reduce((sum, words) => sum + Buffer.byteLength(words) + BYTES_PER_TEXT, 0);
}
