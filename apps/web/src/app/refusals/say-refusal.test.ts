import { expect, test } from 'vitest';
import { sayRefusal } from './say-refusal.ts';

test('a known refusal is said in the language of the reader', async () => {
  const refusal = { code: 'NOT_ALLOWED', message: 'Your role does not allow this.' };
  expect(await sayRefusal(refusal, 'en')).toBe('Your role does not allow this.');
  expect(await sayRefusal(refusal, 'ja')).toMatch(/[ぁ-ん]/);
});

test('a sentence whose facts are missing stays as the server wrote it', async () => {
  const refusal = { code: 'PASSWORD_TOO_SHORT', message: 'Use at least 10 characters.' };
  expect(await sayRefusal(refusal, 'ja')).toBe('Use at least 10 characters.');
});

test('the facts that came along stand in the sentence', async () => {
  const refusal = {
    code: 'PASSWORD_TOO_SHORT',
    message: 'Use at least 10 characters.',
    parameters: { atLeast: 10 },
  };
  expect(await sayRefusal(refusal, 'ja')).toMatch(/10文字/);
});

test('a code nobody knows stays as the server wrote it', async () => {
  expect(await sayRefusal({ code: 'SOMETHING_NEW', message: 'New.' }, 'ja')).toBe('New.');
});
