/**
 * Custom fields and the rule language, defined before anything uses them: checked, compiled, said, asked of a
 * database.
 *
 * Guides: [rules](../../docs/rules.md), [fields of your own](../../docs/fields.md).
 *
 * @module
 */

export { fittingOptions, freeOptionKey, knowsOption } from './add-options.ts';
export { areBooleanWords, readBooleanWord } from './boolean-reading.ts';
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
  splitOptions,
} from './custom-value.ts';
export {
  type CustomFieldInput,
  type CustomFieldRefusal,
  defineCustomField,
  optionsOf,
} from './define-custom-field.ts';
export { changeCustomField, undoWrites } from './definitions/change-custom-field.ts';
export type { DefaultRefusal } from './definitions/check-default.ts';
export { checkDefinition, type DefinitionRefusal } from './definitions/check-definition.ts';
export { decideDefault } from './definitions/decide-default.ts';
export type {
  ConversionContext,
  FateSample,
  FieldChange,
  FieldChangeForecast,
  HeldValue,
  ValueFate,
  ValueWrite,
} from './definitions/field-change.ts';
export {
  type FieldConstraints,
  type FieldDefault,
  type FieldDefinition,
  UNCONSTRAINED,
} from './definitions/field-definition.ts';
export { fillDefinedField } from './definitions/fill-defined-field.ts';
export { type ConstraintRefusal, keepToConstraints } from './definitions/keep-to-constraints.ts';
export { isRequiredAt } from './definitions/required-at.ts';
export { definitionWords } from './definitions/words.ts';
export { isShape, writeInShape } from './definitions/write-in-shape.ts';
export { fillCustomField } from './fill-custom-field.ts';
export { judgeIndexing } from './index-custom-field.ts';
export { type ColumnFacts, type InferredField, inferField } from './infer-field.ts';
export type { Product, ProductGroup } from './product.ts';
export { readUrl } from './read-url.ts';
export { checkRule } from './rules/check-rule.ts';
export { type CompiledRule, compileRule } from './rules/compile-rule.ts';
export {
  type FactField,
  type FactOption,
  type FactSchema,
  type Facts,
  type FactType,
  type FactValue,
  GROUPS_FACT,
  RULE_LIMITS,
} from './rules/fact-schema.ts';
export { normaliseFacts } from './rules/normalise-facts.ts';
export { printRule } from './rules/print-rule.ts';
export type {
  ArithmeticOperator,
  Condition,
  EqualityOperator,
  FieldValue,
  LiteralValue,
  OrderOperator,
  Rule,
  RuleContext,
  StoredRule,
  TextOperator,
  Typed,
  Value,
  ValueType,
} from './rules/rule.ts';
export { SPAN_UNITS, type SpanUnit } from './rules/rule.ts';
export type { RuleRefusal } from './rules/rule-refusal.ts';
export { ruleToSql, type SqlCondition } from './rules/rule-to-sql.ts';
export { ruleWords } from './rules/rule-words.ts';
export { sayRule } from './rules/say-rule.ts';
export { askThrough, spellOutGroups } from './rules/spell-out-groups.ts';
export {
  attributeColumn,
  readOnce,
  type SqlColumn,
  type SqlColumns,
  type SqlExpression,
  type SqlStorage,
  valueColumn,
} from './rules/sql-columns.ts';
export type { SqlParameter } from './rules/sql-scope.ts';
export { turningValues } from './rules/turning-values.ts';
export { catalogWords } from './words.ts';
