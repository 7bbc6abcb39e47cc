import { expect, test } from 'vitest';
import type { KnownField } from './custom-field.ts';
import { defaultEntries } from './default-entries.ts';

const field = (
  key: string,
  type: KnownField['type'],
  defaultValue: KnownField['defaultValue'],
): KnownField => ({
  ...{ id: key, key, record: 'LEAD', label: key, type, required: false, options: [] },
  ...(defaultValue === undefined ? {} : { defaultValue }),
});
const making = { today: '2026-11-30', me: { id: 'Member_1', name: 'Ben' }, currency: 'JPY' };

test('a form begins with the defaults of its fields', () => {
  const fields = [
    field('size', 'NUMBER', { value: 3, maker: false }),
    field('start', 'DATE', { daysFromToday: 7, maker: false }),
    field('by', 'MEMBER', { maker: true }),
    field('price', 'MONEY', { value: { amount: 500, currency: 'JPY' }, maker: false }),
    field('note', 'TEXT', null),
  ];
  expect(defaultEntries(fields, making)).toEqual({
    size: '3',
    start: '2026-12-07',
    by: making.me,
    price: { text: '500', currency: 'JPY' },
  });
});
