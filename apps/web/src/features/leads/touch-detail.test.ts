import { expect, test } from 'vitest';
import { readTouchDetail } from './touch-detail.ts';

test('what led to an enquiry is named in one order, and ids of clicks are left out', () => {
  const detail = { page: 'https://a.example/price', campaign: 'spring', click: 'gclid:1', form: ' ' };
  expect(readTouchDetail(detail).origin.map(({ name, value }) => [name, value])).toEqual([
    ['campaign', 'spring'],
    ['page', 'https://a.example/price'],
  ]);
});

test('answers keep their questions and their order', () => {
  const detail = { answers: [{ name: 'Colour?', value: 'indigo' }, { name: 'Empty', value: '' }, null] };
  expect(readTouchDetail(detail).answers).toEqual([{ id: '0', name: 'Colour?', value: 'indigo' }]);
  expect(readTouchDetail(null)).toEqual({ origin: [], answers: [] });
});
