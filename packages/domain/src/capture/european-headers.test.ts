import { describe, expect, it } from 'vitest';
import { fieldOfHeader } from './header-words.ts';
import type { ImportColumn } from './import-target.ts';
import { type MappingKnowledge, proposeMapping } from './propose-mapping.ts';
import { proposeReading } from './propose-reading.ts';

const NOTHING: MappingKnowledge = {
  customFields: [],
  stageNames: [],
  memberNames: [],
  productNames: [],
  country: 'DE',
};

function column(name: string, index: number, samples: readonly string[]): ImportColumn {
  return { index, name, samples, filled: samples.length, distinct: samples.length };
}

const targetsOf = (columns: readonly ImportColumn[]) =>
  proposeMapping(columns, NOTHING).columns.map(({ target }) =>
    target.kind === 'field'
      ? target.field
      : target.kind === 'new-custom'
        ? target.inferred.type
        : target.kind,
  );

describe('headers of Europe', () => {
  it.each([
    ['Firma', 'company.name'],
    ['Telefon', 'contact.phone'],
    ['Telefon (mobil)', 'contact.phone'],
    ['E-Mail-Adresse', 'contact.email'],
    ['Betrag', 'lead.close-value'],
    ['Betrag (€)', 'lead.close-value'],
    ['Straße', 'company.address'],
    ['PLZ', 'company.address'],
    ['Ort', 'company.address'],
    ['Verkäufer', 'lead.owner'],
    ['Société', 'company.name'],
    ['Téléphone', 'contact.phone'],
    ['PRÉNOM', 'contact.given'],
    ['Chiffre d’affaires', 'company.revenue'],
    ["Chiffre d'affaires", 'company.revenue'],
    ['Teléfono móvil', 'contact.phone'],
    ['Razón social', 'company.name'],
    ['Fecha de creación', 'touch.captured-at'],
    ['ガス', undefined],
    ['データ', undefined],
  ] as const)('%s', (header, field) => expect(fieldOfHeader(header)?.field).toBe(field));

  it('make leads of a German list', () => {
    const columns = [
      column('Firma', 0, ['Müller GmbH', 'Schmidt AG']),
      column('Ansprechpartner', 1, ['Jan Müller', 'Eva Schmidt']),
      column('Telefon', 2, ['030 123456', '0151 1234567']),
      column('Ort', 3, ['Berlin', 'Köln']),
      column('Betrag', 4, ['1.234,56', '99,50']),
      column('Rabattbasis', 5, ['1.234,56', '99,50']),
    ];
    expect(targetsOf(columns)).toEqual([
      'company.name',
      'contact.name',
      'contact.phone',
      'company.address',
      'lead.expected-value',
      'NUMBER',
    ]);
    const context = { currency: 'EUR', country: 'DE', zone: 'UTC' };
    expect(proposeReading(column('Betrag', 4, ['1.234,56', '99,50']), 'MONEY', context)).toMatchObject({
      certainty: 'CERTAIN',
      reading: { decimal: ',' },
    });
  });
});
