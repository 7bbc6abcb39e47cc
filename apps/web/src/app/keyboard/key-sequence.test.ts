import { describe, expect, test } from 'vitest';
import { keyName, matchKeys, printedKeys } from './key-sequence.ts';

const bare = { metaKey: false, ctrlKey: false, altKey: false };

describe('the name of a key', () => {
  test('Ctrl and ⌘ are one modifier', () => {
    expect(keyName({ ...bare, key: 'k', ctrlKey: true })).toBe('mod+k');
    expect(keyName({ ...bare, key: 'K', metaKey: true })).toBe('mod+k');
  });
  test('a modifier alone is no key', () => {
    expect(keyName({ ...bare, key: 'Shift' })).toBeUndefined();
  });
  test('Alt belongs to the layout', () => {
    expect(keyName({ ...bare, key: 'l', altKey: true })).toBeUndefined();
  });
});

describe('a sequence', () => {
  const shortcuts = ['g l', 'g d', 'mod+k', '?'];
  test('is begun by its first key', () => {
    expect(matchKeys(['g'], shortcuts)).toEqual({ kind: 'begun' });
  });
  test('is completed by its last', () => {
    expect(matchKeys(['g', 'l'], shortcuts)).toEqual({ kind: 'complete', keys: 'g l' });
  });
  test('is broken by a stranger', () => {
    expect(matchKeys(['g', 'z'], shortcuts)).toEqual({ kind: 'none' });
  });
});

test('keys are printed as on the keyboard at hand', () => {
  expect(printedKeys('mod+k', true)).toEqual(['⌘K']);
  expect(printedKeys('mod+k', false)).toEqual(['Ctrl K']);
  expect(printedKeys('g l', false)).toEqual(['G', 'L']);
  expect(printedKeys('shift+Enter', false)).toEqual(['⇧↵']);
});
