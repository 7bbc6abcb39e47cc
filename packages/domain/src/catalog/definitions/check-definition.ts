import {
  isCurrency,
  isDay,
  isRefusal,
  isWhole,
  normaliseText,
  type Refusal,
  readShape,
  refuse,
} from '../../shared/index.ts';
import type { CustomField, FieldType } from '../custom-field.ts';
import { LIMITS } from '../custom-field.ts';
import type { CustomValueContext } from '../custom-value.ts';
import { type CustomFieldRefusal, defineCustomField } from '../define-custom-field.ts';
import type { FactSchema } from '../rules/fact-schema.ts';
import { checkDefault, type DefaultRefusal } from './check-default.ts';
import { definitionShape } from './definition-shape.ts';
import type { FieldConstraints, FieldDefinition } from './field-definition.ts';
import { isShape, lengthOfShape } from './write-in-shape.ts';

/** Why a field is not defined so. */
export type DefinitionRefusal =
  | CustomFieldRefusal
  | DefaultRefusal
  | Refusal<
      | 'options-alike'
      | 'constraint-of-other-type'
      | 'constraint-unfit'
      | 'constraints-leave-nothing'
      | 'limits-need-one-currency'
    >;

/**
 * A definition is fit when its field is, its choices can be told apart, its constraints are of its type and leave room, and its
 * default keeps to them, by rules over the facts of `schema`. What comes back is written as it is used: the name tidy, the
 * default in the form that values are stored in.
 * Source: ours, because a definition that no value can keep to would be found by whoever fills in the form, who cannot
 * mend it.
 */
export function checkDefinition(
  stored: unknown,
  schema: FactSchema,
  existing: readonly CustomField[],
  context: CustomValueContext,
): FieldDefinition | DefinitionRefusal {
  const definition = readShape(stored, definitionShape);
  if (isRefusal(definition)) return definition;
  const others = existing.filter(({ id }) => id !== definition.id);
  const labels = definition.options.map(({ label }) => label);
  const field = defineCustomField({ ...definition, options: labels }, others);
  if (isRefusal(field)) return field;
  const unfit = checkOptions(definition) ?? checkConstraints(definition);
  if (unfit) return unfit;
  const defaultValue = checkDefault(definition, schema, context);
  if (isRefusal(defaultValue)) return defaultValue;
  // Only selects have choices: others keep none, whatever was sent.
  const options = field.options.length > 0 ? definition.options : [];
  return { ...definition, name: field.name, options, defaultValue };
}

/** Nobody can tell choices apart that read alike, and nothing those of one key. */
function checkOptions({ options }: FieldDefinition<unknown>): DefinitionRefusal | undefined {
  const keys = new Set<string>();
  const labels = new Set<string>();
  for (const [index, { key, label }] of options.entries()) {
    const read = normaliseText(label);
    if (keys.has(key) || labels.has(read) || read === '')
      return refuse('options-alike', { path: ['options', String(index)], parameters: { option: label } });
    keys.add(key);
    labels.add(read);
  }
  return undefined;
}

const OF_TYPE: Readonly<Partial<Record<FieldType, readonly (keyof FieldConstraints)[]>>> = {
  NUMBER: ['least', 'most', 'decimals'],
  MONEY: ['least', 'most', 'currencies'],
  DATE: ['from', 'until'],
  TEXT: ['length', 'shape'],
  MULTI_SELECT: ['choices'],
};

function checkConstraints({ type, constraints }: FieldDefinition<unknown>): DefinitionRefusal | undefined {
  const { least, most, currencies } = constraints;
  const set = (Object.keys(constraints) as (keyof FieldConstraints)[]).filter((name) =>
    name === 'currencies' ? currencies.length > 0 : constraints[name] !== null,
  );
  for (const name of set) {
    const path = ['constraints', name];
    if (!OF_TYPE[type]?.includes(name)) return refuse('constraint-of-other-type', { path });
    if (!FITS[name](constraints, type)) return refuse('constraint-unfit', { path });
  }
  if (leaveNothing(constraints)) return refuse('constraints-leave-nothing', { path: ['constraints'] });
  return type === 'MONEY' && (least !== null || most !== null) && currencies.length !== 1
    ? refuse('limits-need-one-currency', { path: ['constraints', 'currencies'] })
    : undefined;
}

/** Nothing lies between limits that cross, between two neighbours of so many decimals, or in a shape that is longer than allowed. */
function leaveNothing({ least, most, decimals, from, until, length, shape }: FieldConstraints): boolean {
  if (from !== null && until !== null && from > until) return true;
  if (length !== null && shape !== null && lengthOfShape(shape) > length) return true;
  return least !== null && most !== null && leastWithin(least, decimals) > most;
}

/** The least number of so many decimals that is not below a limit. */
function leastWithin(least: number, decimals: number | null): number {
  if (decimals === null || Number(least.toFixed(decimals)) === least) return least;
  return Math.ceil(least * 10 ** decimals) / 10 ** decimals;
}

/** An amount is limited in whole minor units. */
function isLimit(value: number | null, type: FieldType): boolean {
  return type === 'MONEY' ? Number.isSafeInteger(value) : Number.isFinite(value);
}

const FITS: Readonly<
  Record<keyof FieldConstraints, (constraints: FieldConstraints, type: FieldType) => boolean>
> = {
  least: ({ least }, type) => isLimit(least, type),
  most: ({ most }, type) => isLimit(most, type),
  decimals: ({ decimals }) => isWhole(decimals, 0, 10),
  from: ({ from }) => isDay(from ?? ''),
  until: ({ until }) => isDay(until ?? ''),
  length: ({ length }) => isWhole(length, 1, LIMITS.textLength),
  shape: ({ shape }) => isShape(shape ?? '') && (shape?.length ?? 0) <= LIMITS.optionLength,
  currencies: ({ currencies }) => currencies.every(isCurrency),
  choices: ({ choices }) => isWhole(choices, 1, LIMITS.options),
};
