// The door of the catalog room.
import './queries/catalog.ts';
import './queries/products.ts';
import './queries/rules.ts';
import './mutations/custom-fields.ts';
import './mutations/product-groups.ts';
import './mutations/products.ts';

export { askedOfCustomFields, listComplexity } from './asked-of-custom-fields.ts';
export { catalogColumns } from './column-classes.ts';
export {
  addSetting,
  archiveSetting,
  changeSetting,
  orderSettings,
  settingName,
} from './commands/change-setting.ts';
export {
  type Attributes,
  type EnteredValue,
  readCustomValues,
  valuesToBegin,
} from './commands/read-custom-values.ts';
export { CustomFieldRecord, CustomFieldType } from './custom-field.type.ts';
export { CustomFieldFilter, customOrderField } from './custom-filter.input.ts';
export { CustomValueInput, enteredValues } from './custom-value.input.ts';
export { customValueFields } from './custom-values.fields.ts';
export { customFacts } from './facts/custom-facts.ts';
export {
  choice,
  choices,
  columnsOf,
  type Facts,
  money,
  type OfferedOption,
  plain,
  rows,
  schemaOf,
} from './facts/fact.ts';
export { type FactScope, type FactSource, factScope } from './facts/fact-scope.ts';
export { foldedText } from './facts/folded-text.ts';
export { loadFacts } from './facts/load-facts.ts';
export { readOptions } from './facts/read-options.ts';
export { ruleCondition } from './facts/rule-condition.ts';
export {
  type AskedRule,
  askByRules,
  askRule,
  factsFor,
  type RuleRecord as RuleRecordName,
  ruleAsked,
} from './facts/rule-record.ts';
export { throughReference } from './facts/through-reference.ts';
export { guardCustomFields } from './guard-custom-fields.ts';
export { guardSettings, holdLists, nameTakenIn } from './guard-settings.ts';
export { prepareAgain, prepareIndexedFields } from './jobs/prepare-indexed-fields.ts';
export { Billing, Product, ProductGroup } from './product.types.ts';
export { catalogLifecycle } from './purged.ts';
export { RuleRecord } from './rule-field.type.ts';
export { sayStoredRule } from './say-stored-rule.ts';
export { settingMutations } from './setting-mutations.ts';
export { customFieldsByKey, customFieldsOf, type StoredField } from './store/custom-fields.ts';
export { prepareAnew } from './store/prepare-anew.ts';

export { type OfferedProduct, offeredProducts, productGroupExists } from './store/products.ts';
export { customFieldRecord, productGroupRecord, productRecord } from './store/records.ts';
export { refreshIndexedValues } from './store/refresh-indexed-values.ts';
export { lockSettings, type SettingEntry, settingEntries } from './store/setting-lists.ts';
export { valuesWithoutWords } from './store/values-without-words.ts';
export { usesField } from './uses/setting-use.type.ts';
export { addUses, type UseSource } from './uses/uses.ts';
