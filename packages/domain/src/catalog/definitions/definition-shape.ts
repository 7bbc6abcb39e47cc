import {
  anyShape,
  byWord,
  filledTextShape,
  flagShape,
  listOf,
  nullable,
  numberShape,
  objectOf,
  oneOf,
  type Shape,
  textShape,
} from '../../shared/index.ts';
import { FIELD_HOSTS, FIELD_TYPES, type FieldOption, LIMITS } from '../custom-field.ts';
import type { CustomValue } from '../custom-value.ts';
import type { FieldConstraints, FieldDefault, FieldDefinition } from './field-definition.ts';

const MOST_CASES = 200;
const MOST_CURRENCIES = 200;

/** A value is read as its field's type says. */
const valueShape = anyShape as Shape<CustomValue>;

const constraintsShape = objectOf<FieldConstraints>({
  least: nullable(numberShape),
  most: nullable(numberShape),
  decimals: nullable(numberShape),
  from: nullable(textShape),
  until: nullable(textShape),
  length: nullable(numberShape),
  shape: nullable(textShape),
  currencies: listOf(textShape, MOST_CURRENCIES),
  choices: nullable(numberShape),
});

const defaultShape = byWord<FieldDefault<unknown>, 'kind'>('kind', {
  VALUE: objectOf({ kind: oneOf(['VALUE']), value: valueShape }),
  TODAY: objectOf({ kind: oneOf(['TODAY']), plusDays: numberShape }),
  MAKER: objectOf({ kind: oneOf(['MAKER']) }),
  BY_RULE: objectOf({
    kind: oneOf(['BY_RULE']),
    cases: listOf(objectOf({ when: anyShape, value: valueShape }), MOST_CASES),
    otherwise: nullable(valueShape),
  }),
});

/** What a stored definition looks like; its rules and values are read by the checks of rules and values. */
export const definitionShape = objectOf<FieldDefinition<unknown>>({
  id: filledTextShape,
  host: oneOf(FIELD_HOSTS),
  name: textShape,
  type: oneOf(FIELD_TYPES),
  options: listOf(objectOf<FieldOption>({ key: filledTextShape, label: textShape }), LIMITS.options),
  required: flagShape,
  requiredFrom: nullable(filledTextShape),
  constraints: constraintsShape,
  defaultValue: nullable(defaultShape),
});
