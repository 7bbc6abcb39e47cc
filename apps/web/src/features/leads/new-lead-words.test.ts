import { expect, test } from 'vitest';
import type { NewLeadSetting } from './new-lead-values.ts';
import { valuesOfWords } from './new-lead-words.ts';

const setting = (nameOrder: NewLeadSetting['nameOrder']) => ({ nameOrder }) as NewLeadSetting;

test.each([
  [
    'anna@beck.example',
    {
      points: [
        { kind: 'PHONE', value: '' },
        { kind: 'EMAIL', value: 'anna@beck.example' },
      ],
    },
  ],
  [
    '03-1234-5678',
    {
      points: [
        { kind: 'PHONE', value: '03-1234-5678' },
        { kind: 'EMAIL', value: '' },
      ],
    },
  ],
  ['Nordlicht GmbH', { companyName: 'Nordlicht GmbH' }],
  ['株式会社青空', { companyName: '株式会社青空' }],
  ['Anna Maria Beck', { givenName: 'Anna Maria', familyName: 'Beck' }],
  ['Anna', { givenName: 'Anna', familyName: '' }],
  [' ', {}],
])('“%s” begins a lead', (words, values) => {
  expect(valuesOfWords(words, setting('GIVEN_FIRST'))).toEqual(values);
});

test('names are read in the order of the organization', () => {
  expect(valuesOfWords('田中　花子', setting('FAMILY_FIRST'))).toEqual({
    familyName: '田中',
    givenName: '花子',
  });
  expect(valuesOfWords('田中', setting('FAMILY_FIRST'))).toEqual({ familyName: '田中', givenName: '' });
  expect(valuesOfWords('Zora Quimby', setting('BY_SCRIPT'))).toEqual({
    givenName: 'Zora',
    familyName: 'Quimby',
  });
});
