import { expect, test } from 'vitest';
import { secretBox } from './secret-box.ts';

const box = secretBox('one secret of the product, long enough');

test('opens what it sealed, and never seals alike', () => {
  const [one, other] = [box.seal('鍵 key'), box.seal('鍵 key')];
  expect([box.open(one), box.open(other), one === other]).toEqual(['鍵 key', '鍵 key', false]);
});

test('opens nothing that another secret sealed, or that was changed', () => {
  const sealed = box.seal('key');
  expect(secretBox('another secret of the product, as long').open(sealed)).toBeUndefined();
  expect(box.open(`${sealed.slice(0, -2)}AA`)).toBeUndefined();
  expect(box.open('')).toBeUndefined();
});
