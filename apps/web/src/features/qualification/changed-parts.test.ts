import { expect, test } from 'vitest';
import { changedParts } from './changed-parts.ts';

const called = { id: 'called', name: { en: 'Called us', ja: '先方からの電話' }, points: 20 };
const met = { id: 'met', name: 'Met us', points: 10 };

test('rules that came, went and are otherwise are told by name', () => {
  const before = { fit: [met], engagement: [called] };
  const after = { fit: [{ id: 'large', name: 'Large' }], engagement: [{ ...called, points: 30 }] };
  expect(changedParts(before, after, 'ja')).toEqual({
    added: ['Large'],
    removed: ['Met us'],
    changed: ['先方からの電話'],
  });
});

test('what began or ended as a whole, and what is no definition, has no parts to tell', () => {
  const none = { added: [], removed: [], changed: [] };
  expect(changedParts(null, { fit: [met] }, 'en')).toEqual(none);
  expect(changedParts([], 'text', 'en')).toEqual(none);
});
