import { expect, test } from 'vitest';
import { customValuesOf } from '#app/custom-fields/custom-values.ts';
import { amountOf } from '#app/form/amount-of.ts';
import { leadInputOf, type SentCustoms } from './new-lead-input.ts';
import { emptyLead } from './new-lead-values.ts';

const SETTING = {
  nameOrder: 'BY_SCRIPT',
  country: 'JP',
  currency: 'JPY',
  me: { id: 'Member_1', name: '私' },
} as const;
const EMPTY = emptyLead(SETTING);
const NO_CUSTOM = { values: [], fieldOf: () => undefined };
const NO_CUSTOMS: SentCustoms = { lead: NO_CUSTOM, contact: NO_CUSTOM, company: NO_CUSTOM };

test('what is blank is left out', () => {
  expect(leadInputOf(EMPTY, 'ja', NO_CUSTOMS).input).toEqual({ ownerId: 'Member_1' });
});

test('an owner who was taken away is nobody, not whoever asks', () => {
  expect(leadInputOf({ ...EMPTY, owner: null }, 'ja', NO_CUSTOMS).input).toEqual({ ownerId: null });
});

test('a name, a number and a company make new parties', () => {
  const { input } = leadInputOf(
    {
      ...EMPTY,
      familyName: ' 田中 ',
      familyReading: 'たなか',
      points: [{ kind: 'PHONE', value: '03-1234-5678' }],
      companyName: '田中商店',
    },
    'ja',
    NO_CUSTOMS,
  );
  expect(input.contact).toEqual({
    new: {
      familyName: '田中',
      familyReading: 'たなか',
      points: [{ kind: 'PHONE', value: '03-1234-5678' }],
      knownPoint: 'SAME_PERSON',
    },
  });
  expect(input.company).toEqual({ new: { name: '田中商店' } });
});

test('a party that was found is named, whatever else was typed', () => {
  const { input } = leadInputOf(
    { ...EMPTY, contact: { id: 'Contact_1', name: '田中', detail: '' }, familyName: '田' },
    'ja',
    NO_CUSTOMS,
  );
  expect(input.contact).toEqual({ id: 'Contact_1' });
});

test('amounts are read as people write them', () => {
  expect(amountOf('120万', 'JPY', 'ja')).toBe(1_200_000);
  expect(amountOf('1,234.50', 'USD', 'en')).toBe(123_450);
  expect(amountOf('', 'JPY', 'ja')).toBeUndefined();
});

test('a refusal finds the field it came from past blank rows', () => {
  const { fieldOf } = leadInputOf(
    {
      ...EMPTY,
      points: [
        { kind: 'PHONE', value: '' },
        { kind: 'EMAIL', value: 'x' },
      ],
    },
    'en',
    NO_CUSTOMS,
  );
  expect(fieldOf('contact.new.points.0.value')).toBe('points.1.value');
  expect(fieldOf('contact.new.familyName')).toBe('familyName');
  expect(fieldOf('contact')).toBe('familyName');
  expect(fieldOf('somewhere.else')).toBeUndefined();
});

test('what is entered into custom fields goes to the record it is about, and a refusal finds its way back', async () => {
  const sent = (key: string) =>
    customValuesOf(
      [
        {
          id: `CustomField_${key}`,
          key,
          record: 'LEAD',
          label: key,
          type: 'TEXT',
          required: true,
          options: [],
        },
      ],
      { [key]: `the ${key}` },
      { currency: 'JPY', country: 'JP', locale: 'en' },
    );
  const customs = {
    lead: await sent('lead'),
    contact: await sent('contact'),
    company: await sent('company'),
  };
  const { input, fieldOf } = leadInputOf(
    { ...EMPTY, familyName: '田中', companyName: '田中商店' },
    'ja',
    customs,
  );
  expect(input.customValues).toEqual([{ fieldId: 'CustomField_lead', value: 'the lead' }]);
  expect(input.contact?.new?.customValues).toEqual([
    { fieldId: 'CustomField_contact', value: 'the contact' },
  ]);
  expect(input.company?.new?.customValues).toEqual([
    { fieldId: 'CustomField_company', value: 'the company' },
  ]);
  expect(fieldOf('customValues.0.value')).toBe('custom.lead');
  expect(fieldOf('contact.new.customValues.0.value')).toBe('custom.contact');
  expect(fieldOf('company.new.customValues.0.value')).toBe('custom.company');
});
