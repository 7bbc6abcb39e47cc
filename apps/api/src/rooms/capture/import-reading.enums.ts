import { type ImportField as FieldName, IMPORT_FIELDS, type ValueType } from '@mikomi/domain/capture';
import { builder } from '../../graphql/builder.ts';
import { described, screaming } from '../../graphql/described.ts';
import type { TableFormat } from './reading/table.ts';

/** `lead.expected-value` is the expected value of a lead. */
const meaning = (name: string) => {
  const [of = '', what = ''] = name.split('.');
  if (name === 'group.name') return 'A customer group that the parties of the row are in.';
  if (of === 'consent') return CONSENTS[what] ?? `What a contact said about ${what.replace('-', ' for ')}.`;
  return `The ${what.replaceAll('-', ' ')} of a ${of}.`;
};

const CONSENTS: Readonly<Record<string, string>> = {
  none: 'Whether a contact wants to be left alone.',
  at: 'When a contact said so.',
  source: 'Where a contact said so.',
  wording: 'In which words a contact was asked.',
};

export const ImportField = builder.enumType('ImportField', {
  description: 'A field of ours that a column can fill.',
  values: Object.fromEntries(
    (Object.keys(IMPORT_FIELDS) as FieldName[]).map((name) => [
      screaming(name),
      { value: name, description: meaning(name) },
    ]),
  ) as Record<string, { value: FieldName; description: string }>,
});

export const ImportFormat = builder.enumType('ImportFormat', {
  description: 'What kind of file it is.',
  values: described<TableFormat>({ CSV: 'Text with delimiters.', XLSX: 'A workbook.' }),
});

export const ImportValueType = builder.enumType('ImportValueType', {
  description: 'What the cells of a column are read as.',
  values: described<ValueType>({
    TEXT: 'Words.',
    NUMBER: 'A number.',
    MONEY: 'An amount.',
    PERCENT: 'A percentage.',
    DAY: 'A civil day.',
    MOMENT: 'A day with its time.',
    BOOLEAN: 'Yes or no.',
    PHONE: 'A telephone number.',
    EMAIL: 'An e-mail address.',
    URL: 'A web address.',
    LIST: 'Several words.',
    CONSENT: 'A consent, given or refused.',
  }),
});

export const ImportDayOrder = builder.enumType('ImportDayOrder', {
  description: 'How days of bare numbers are ordered.',
  values: described({ YMD: 'Year, month, day.', DMY: 'Day, month, year.', MDY: 'Month, day, year.' }),
});

export const ImportDecimalMark = builder.enumType('ImportDecimalMark', {
  description: 'What stands before the decimals.',
  values: {
    POINT: { value: '.', description: 'A point, as in 1,234.56.' },
    COMMA: { value: ',', description: 'A comma, as in 1.234,56.' },
  } as const,
});
