export { fittingOptions, freeOptionKey, knowsOption } from './add-options.ts';
export {
  type CustomField,
  FIELD_HOSTS,
  FIELD_TYPES,
  type FieldHost,
  type FieldOption,
  type FieldType,
  LIMITS,
} from './custom-field.ts';
export {
  type CustomValue,
  type CustomValueContext,
  type CustomValueInput,
  type CustomValueRefusal,
  findOption,
  readCustomValue,
  readUrl,
  splitOptions,
} from './custom-value.ts';
export {
  type CustomFieldInput,
  type CustomFieldRefusal,
  defineCustomField,
  optionsOf,
} from './define-custom-field.ts';
export { fillCustomField } from './fill-custom-field.ts';
export { judgeIndexing } from './index-custom-field.ts';
export { type ColumnFacts, type InferredField, inferField } from './infer-field.ts';
export type { Product, ProductGroup } from './product.ts';
export { catalogWords } from './words.ts';
