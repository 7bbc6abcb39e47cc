import { expect, test } from 'vitest';
import { isMissingChunk } from './missing-chunk.ts';

test.each([
  'Failed to fetch dynamically imported module: https://crm.example/assets/leads.page-1.js',
  'error loading dynamically imported module',
  'Importing a module script failed.',
  'Unable to preload CSS for /assets/leads-1.css',
])('%s', (message) => {
  expect(isMissingChunk(new TypeError(message))).toBe(true);
});

test('a fault of ours is none', () => {
  expect(isMissingChunk(new Error('x is undefined'))).toBe(false);
  expect(isMissingChunk('gone')).toBe(false);
});
