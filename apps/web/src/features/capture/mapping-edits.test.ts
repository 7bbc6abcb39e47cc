import { IMPORT_FIELDS, type ImportField } from '@mikomi/domain/capture';
import { expect, test } from 'vitest';
import { FIELD_NAMES } from './field-names.ts';
import { asInput, fieldName, fieldPath, withEdits } from './mapping-edits.ts';

const NAME = { kind: 'field', field: 'contact.name' } as const;
const NOTE = { kind: 'field', field: 'lead.note' } as const;

test('every field has one name for the API and finds back', () => {
  const paths = Object.keys(IMPORT_FIELDS) as ImportField[];
  expect(paths.map(fieldName).toSorted()).toEqual(Object.keys(FIELD_NAMES).toSorted());
  expect(paths.map((path) => fieldPath(fieldName(path)))).toEqual(paths);
});

test('a new decision takes the place of the old one, and may leave it to the name', () => {
  const decided = [
    { name: 'q1', target: NAME },
    { name: 'q2', target: NOTE },
  ];
  expect(withEdits(decided, new Map([['q1', NOTE]]))).toEqual([
    { name: 'q2', target: NOTE },
    { name: 'q1', target: NOTE },
  ]);
  expect(withEdits(decided, new Map([['q2', null]]))).toEqual([{ name: 'q1', target: NAME }]);
});

test('the API is told of each place by its own name', () => {
  expect(
    asInput([
      { name: 'a', target: NAME },
      { name: 'b', target: { kind: 'custom', fieldId: '01a' } },
      { name: 'c', target: { kind: 'skip' } },
    ]),
  ).toEqual([
    { name: 'a', place: { field: 'CONTACT_NAME' } },
    { name: 'b', place: { customFieldId: 'CustomField_01a' } },
    { name: 'c', place: { skip: true } },
  ]);
});
