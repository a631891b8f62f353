import { url } from './component-parts.ts';
import {
  type Check,
  inTurn,
  integer,
  list,
  matching,
  type Path,
  type Problem,
  problem,
  REQUIRED,
  shape,
  text,
  yesOrNo,
} from './form.ts';
import { isObject, type JsonObject, listOf, objectOf, stringOf } from './json.ts';

const MAX_TOTAL = 6_000;

const link = url(2_048, ['http', 'https']);
const picture = shape({}, { url: url(2_048, ['http', 'https', 'attachment']) });

const embed = inTurn(
  shape(
    {},
    {
      title: text({ max: 256 }),
      description: text({ max: 4_096 }),
      url: link,
      color: integer({ min: 0, max: 0xff_ff_ff }),
      timestamp: matching(
        /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/,
        'DATE_TIME_TYPE_PARSE',
        'Could not parse the value. Should be ISO8601.',
      ),
      author: shape({ name: text({ max: 256 }) }, { url: link, icon_url: link }),
      footer: shape({ text: text({ max: 2_048 }) }, { icon_url: link }),
      image: picture,
      thumbnail: picture,
      fields: list(shape({ name: filled(256), value: filled(1_024) }, { inline: yesOrNo }), {
        max: 25,
      }),
    },
  ),
  (value, path) =>
    isObject(value) && isEmpty(value)
      ? problem([...path, 'description'], REQUIRED.code, REQUIRED.message)
      : [],
);

export const embeds: Check = inTurn(list(embed, { max: 10 }), (value, path) => {
  const total = listOf(value).reduce<number>((sum, one) => sum + embedSize(objectOf(one)), 0);
  const message = `Embed size exceeds maximum size of ${MAX_TOTAL}`;
  return total > MAX_TOTAL ? problem(path, 'MAX_EMBED_SIZE_EXCEEDED', message) : [];
});

function filled(max: number): Check {
  return inTurn(text({ max }), (value: unknown, path: Path): readonly Problem[] =>
    stringOf(value).trim() === '' ? problem(path, REQUIRED.code, REQUIRED.message) : [],
  );
}

function isEmpty(embed: JsonObject): boolean {
  const pictures = ['image', 'thumbnail'].map((name) => objectOf(embed[name]).url);
  return embedSize(embed) === 0 && pictures.every((address) => stringOf(address) === '');
}

function embedSize(embed: JsonObject): number {
  const texts = [
    embed.title,
    embed.description,
    objectOf(embed.author).name,
    objectOf(embed.footer).text,
    ...listOf(embed.fields).flatMap((field) => [objectOf(field).name, objectOf(field).value]),
  ];
  return texts.reduce<number>((sum, words) => sum + stringOf(words).trim().length, 0);
}
