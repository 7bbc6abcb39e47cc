import { expect, it } from 'vitest';
import { checkTexts } from './check-texts.ts';

it('names the first text that is too long, under its place', () => {
  const texts = { note: 'x'.repeat(20_001), name: 'x'.repeat(300), city: 'x'.repeat(201) };
  expect(checkTexts(texts, ['company', 'new'])).toMatchObject({
    because: 'text-too-long',
    path: ['company', 'new', 'city'],
    parameters: { atMost: 200 },
  });
});

it('takes what fits, nothing, and fields that are no texts', () => {
  expect(checkTexts({ name: '𠮷'.repeat(300), note: null, code: undefined })).toBeUndefined();
  expect(checkTexts({ employees: 5, name: 'x' } as object)).toBeUndefined();
});

it('counts a text as it is compared', () => {
  expect(checkTexts({ name: 'ﷺ'.repeat(20) })).toMatchObject({ because: 'text-too-long' });
});
