import { isCurrency, isDay, isRefusal, isWhole, type Refusal, refuse } from '../../shared/index.ts';
import type { CustomField, FieldType } from '../custom-field.ts';
import { LIMITS } from '../custom-field.ts';
import {
  type CustomValue,
  type CustomValueContext,
  type CustomValueRefusal,
  readCustomValue,
} from '../custom-value.ts';
import { type CustomFieldRefusal, defineCustomField } from '../define-custom-field.ts';
import type { FieldConstraints, FieldDefinition } from './field-definition.ts';
import { type ConstraintRefusal, keepToConstraints } from './keep-to-constraints.ts';
import { isShape } from './write-in-shape.ts';

/** Why a field is not defined so. */
export type DefinitionRefusal =
  | CustomFieldRefusal
  | CustomValueRefusal
  | ConstraintRefusal
  | Refusal<
      | 'constraint-of-other-type'
      | 'constraint-unfit'
      | 'constraints-leave-nothing'
      | 'limits-need-one-currency'
      | 'default-of-other-type'
      | 'default-blank'
    >;

/** A definition is fit when its field is, its constraints are of its type and leave room, and its defaults keep to them. */
export function checkDefinition(
  definition: FieldDefinition,
  existing: readonly CustomField[],
  context: CustomValueContext,
): DefinitionRefusal | undefined {
  const others = existing.filter(({ id }) => id !== definition.id);
  const labels = definition.options.map(({ label }) => label);
  const field = defineCustomField({ ...definition, options: labels }, others);
  return isRefusal(field) ? field : (checkConstraints(definition) ?? checkDefault(definition, context));
}

const OF_TYPE: Readonly<Partial<Record<FieldType, readonly (keyof FieldConstraints)[]>>> = {
  NUMBER: ['least', 'most', 'decimals'],
  MONEY: ['least', 'most', 'currencies'],
  DATE: ['from', 'until'],
  TEXT: ['length', 'shape'],
  MULTI_SELECT: ['choices'],
};

function checkConstraints({ type, constraints }: FieldDefinition): DefinitionRefusal | undefined {
  const { least, most, from, until, currencies } = constraints;
  const set = (Object.keys(constraints) as (keyof FieldConstraints)[]).filter((name) =>
    name === 'currencies' ? currencies.length > 0 : constraints[name] !== null,
  );
  for (const name of set) {
    const path = ['constraints', name];
    if (!OF_TYPE[type]?.includes(name)) return refuse('constraint-of-other-type', { path });
    if (!FITS[name](constraints)) return refuse('constraint-unfit', { path });
  }
  const isEmpty =
    (least !== null && most !== null && least > most) || (from !== null && until !== null && from > until);
  if (isEmpty) return refuse('constraints-leave-nothing', { path: ['constraints'] });
  return type === 'MONEY' && (least !== null || most !== null) && currencies.length !== 1
    ? refuse('limits-need-one-currency', { path: ['constraints', 'currencies'] })
    : undefined;
}

const FITS: Readonly<Record<keyof FieldConstraints, (constraints: FieldConstraints) => boolean>> = {
  least: ({ least }) => Number.isFinite(least),
  most: ({ most }) => Number.isFinite(most),
  decimals: ({ decimals }) => isWhole(decimals, 0, 10),
  from: ({ from }) => isDay(from ?? ''),
  until: ({ until }) => isDay(until ?? ''),
  length: ({ length }) => isWhole(length, 1, LIMITS.textLength),
  shape: ({ shape }) => isShape(shape ?? '') && (shape?.length ?? 0) <= LIMITS.optionLength,
  currencies: ({ currencies }) => currencies.every(isCurrency),
  choices: ({ choices }) => isWhole(choices, 1, LIMITS.options),
};

function checkDefault(
  definition: FieldDefinition,
  context: CustomValueContext,
): DefinitionRefusal | undefined {
  const { defaultValue, type } = definition;
  const path = ['defaultValue'];
  switch (defaultValue?.kind) {
    case undefined:
      return undefined;
    case 'TODAY':
      return type !== 'DATE'
        ? refuse('default-of-other-type', { path })
        : isWhole(defaultValue.plusDays, -36_600, 36_600)
          ? undefined
          : refuse('constraint-unfit', { path });
    case 'MAKER':
      return type === 'MEMBER' ? undefined : refuse('default-of-other-type', { path });
    case 'VALUE':
      return checkValue(definition, defaultValue.value, path, context);
    case 'BY_RULE': {
      const values = defaultValue.cases.map(({ value }) => value);
      if (defaultValue.otherwise !== null) values.push(defaultValue.otherwise);
      for (const value of values) {
        const refused = checkValue(definition, value, path, context);
        if (refused) return refused;
      }
      return undefined;
    }
  }
}

function checkValue(
  definition: FieldDefinition,
  value: CustomValue,
  path: readonly string[],
  context: CustomValueContext,
): DefinitionRefusal | undefined {
  const read = readCustomValue(definition, value, context);
  if (isRefusal(read)) return { ...read, path };
  if (read === null) return refuse('default-blank', { path });
  const kept = keepToConstraints(definition, read);
  return isRefusal(kept) ? { ...kept, path } : undefined;
}
