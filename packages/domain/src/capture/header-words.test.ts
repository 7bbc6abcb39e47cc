import { expect, it } from 'vitest';
import { fieldOfHeader } from './header-words.ts';

it.each([
  ['What is your name?', 'contact.name'],
  ['What’s your email?', 'contact.email'],
  ["What's your phone number?", 'contact.phone'],
  ['Please enter your company name', 'company.name'],
  ['お名前を教えてください', 'contact.name'],
  ['貴社の会社名をご記入ください。', 'company.name'],
  ['メールアドレスを入力してください', 'contact.email'],
])('the question “%s” asks for a field', (question, field) => {
  expect(fieldOfHeader(question)?.field).toBe(field);
});

it('a question for something else asks for none', () => {
  expect(fieldOfHeader('What is your favourite name for a cat?')).toBeUndefined();
});
