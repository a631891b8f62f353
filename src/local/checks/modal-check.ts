import { uniqueRule } from './component-check.ts';
import { componentId, customId, SELECTS, textDisplay } from './component-parts.ts';
import { COMPONENT } from './component-tree.ts';
import {
  type Check,
  choice,
  inTurn,
  integer,
  list,
  matching,
  oneOfTypes,
  type Path,
  type Problem,
  problem,
  shape,
  text,
  yesOrNo,
} from './form.ts';
import { isGiven, isObject } from './json.ts';

const MAX_MODAL_COMPONENTS = 5;
const MAX_INPUT = 4_000;

const inputFields = {
  ...componentId,
  min_length: integer({ min: 0, max: MAX_INPUT }),
  max_length: integer({ min: 1, max: MAX_INPUT }),
  required: yesOrNo,
  value: text({ max: MAX_INPUT }),
  placeholder: text({ max: 100 }),
};
const style = choice([1, 2]);
const label = text({ min: 1, max: 45 });

// In a label the words stand on the label; in an old row the input bears them itself.
const labelledInput = shape({ custom_id: customId, style }, inputFields);
const rowInput = shape({ custom_id: customId, style, label }, inputFields);

const groupOption = shape(
  { value: text({ min: 1, max: 100 }), label: text({ min: 1, max: 100 }) },
  { description: text({ max: 100 }), default: yesOrNo },
);
const radioGroup = shape(
  { custom_id: customId, options: list(groupOption, { min: 2, max: 10 }) },
  { ...componentId, required: yesOrNo },
);
const checkboxGroup = shape(
  { custom_id: customId, options: list(groupOption, { min: 1, max: 10 }) },
  {
    ...componentId,
    required: yesOrNo,
    min_values: integer({ min: 0, max: 10 }),
    max_values: integer({ min: 1, max: 10 }),
  },
);
const fileUpload = shape(
  { custom_id: customId },
  {
    ...componentId,
    required: yesOrNo,
    min_values: integer({ min: 0, max: 10 }),
    max_values: integer({ min: 1, max: 10 }),
    file_types: list(
      matching(/^(?:image|video|audio|\.\w+)$/, 'BASE_TYPE_CHOICES', 'Not a file type.'),
      {
        max: 10,
      },
    ),
  },
);
const checkbox = shape({ custom_id: customId }, { ...componentId, default: yesOrNo });

const inLabel: ReadonlyMap<number, Check> = new Map([
  [COMPONENT.textInput, labelledInput],
  ...[...SELECTS].map(([type, check]): [number, Check] => [type, inTurn(check, notDisabled)]),
  [COMPONENT.fileUpload, fileUpload],
  [COMPONENT.radioGroup, radioGroup],
  [COMPONENT.checkboxGroup, checkboxGroup],
  [COMPONENT.checkbox, checkbox],
]);

const modalComponent = oneOfTypes(
  new Map([
    [
      COMPONENT.actionRow,
      shape(
        {
          components: list(oneOfTypes(new Map([[COMPONENT.textInput, rowInput]])), {
            min: 1,
            max: 1,
          }),
        },
        componentId,
      ),
    ],
    [COMPONENT.textDisplay, textDisplay],
    [
      COMPONENT.label,
      shape(
        { label, component: oneOfTypes(inLabel) },
        { ...componentId, description: text({ min: 1, max: 100 }) },
      ),
    ],
  ]),
);

/** The data of a modal callback. */
export const modal: Check = inTurn(
  shape({
    custom_id: customId,
    title: text({ min: 1, max: 45 }),
    components: list(modalComponent, { min: 1, max: MAX_MODAL_COMPONENTS }),
  }),
  (value, path) => (isObject(value) ? uniqueRule(value.components, [...path, 'components']) : []),
);

function notDisabled(value: unknown, path: Path): readonly Problem[] {
  if (!isObject(value) || !isGiven(value.disabled)) return [];
  const message = 'Components in modals cannot be disabled';
  return problem([...path, 'disabled'], 'COMPONENT_MODAL_DISABLED_INVALID', message);
}
