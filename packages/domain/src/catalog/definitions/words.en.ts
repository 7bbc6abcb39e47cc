export const en = {
  'value-below-least': 'It is at least {least}.',
  'value-above-most': 'It is at most {most}.',
  'value-too-precise': 'Use at most {atMost} {atMost|decimal|decimals}.',
  'day-before-first': 'The day is {from} or later.',
  'day-after-last': 'The day is {until} or earlier.',
  'text-out-of-shape': '“{text}” is not written as {shape} (0 is a digit, L a letter, A either).',
  'currency-not-allowed': 'The amount is in {currencies}.',
  'choices-too-many': 'Choose at most {atMost}.',
  'several-choices': 'It holds several choices: {choices}.',
  'constraint-of-other-type': 'Fields of this type do not have this limit.',
  'constraint-unfit': 'This limit cannot be kept to.',
  'constraints-leave-nothing': 'Nothing lies between these limits.',
  'limits-need-one-currency': 'Amounts have limits only in a field of one currency.',
  'default-of-other-type': 'Fields of this type do not have this default.',
  'default-blank': 'A default has a value.',
  'field-change.KEPT': '{count} {count|value stays|values stay} as {count|it is|they are}.',
  'field-change.CONVERTED': '{count} {count|value is|values are} written anew to fit “{field}”.',
  'field-change.UNFIT':
    '{count} {count|value stays|values stay}, though new ones may not be like {count|it|them}.',
  'field-change.SET_ASIDE':
    '{count} {count|value|values} cannot be held by “{field}” any more and {count|is|are} set aside. Undoing the change brings {count|it|them} back.',
  'field-change.missing': '{count} {count|record has|records have} nothing in “{field}”, which is required.',
} as const;
