export const en = {
  'number-unreadable': '“{text}” is not a number.',
  'boolean-unreadable': '“{text}” is neither yes nor no.',
  'option-unknown': '“{text}” is not among the choices.',
  'url-unreadable': '“{text}” is not a web address.',
  'custom-value-missing': 'Fill in “{field}”.',
  'member-unknown': '“{text}” is not a member of this organization.',
  'field-name-blank': 'Give the field a name.',
  'field-name-taken': 'There is already a field named “{name}”.',
  'too-many-fields': 'There can be at most {atMost} fields.',
  'options-missing': 'Give at least one choice.',
  'too-many-options': 'There can be at most {atMost} choices.',
  'too-many-indexed':
    'At most {atMost} fields of a kind of record can be quick in lists. Turn it off for another one first.',
  'indexed-without-list':
    'Deals and visits are not listed by custom fields, so there is nothing to make quick.',
  'custom-field-changed': 'Somebody changed this field meanwhile. Look at it again before you save.',
  'product-not-found': 'There is no such product.',
  'custom-field-not-found': 'There is no such custom field.',
  'value-unreadable': 'This is not a value that a field can hold.',
  'custom-field-unknown':
    'There is no custom field “{id}” here. Ask `customFields` for those of these records.',
  'custom-field-out-of-use': '“{field}” is no longer in use. Leave it out, or bring it back in the settings.',
  'comparator-unfit': '“{field}” is a custom field of the type {type}. Compare it by `{comparator}` only.',
  'compared-currencies-differ':
    '“{field}” is compared within one currency. Give both amounts in the same one.',
  'order-without-order': '“{field}” holds several choices and has no order. Sort by another field.',
  'order-twice': 'Sort either by `field` or by `customField`, not by both.',
  'order-not-of-these': 'These records have no custom fields in common. Sort by `field`.',
  'too-many-conditions': 'Compare at most {atMost} custom fields at once.',
} as const;
