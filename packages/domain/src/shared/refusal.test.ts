import { describe, expect, it } from 'vitest';
import { parseDay } from './civil-day.ts';
import { parseEmail } from './email.ts';
import { parseMoney } from './money-text.ts';
import { parsePhone } from './phone.ts';
import { readRecurrence } from './recurrence/read-recurrence.ts';
import { isRefusal, refuse } from './refusal.ts';
import { sayer } from './sentence.ts';
import { flagShape } from './shape/plain-shapes.ts';
import { readShape } from './shape/read-shape.ts';
import { shapeWords } from './shape/words.ts';

describe('a refusal', () => {
  it.each<[string, (text: string) => unknown]>([
    ['day', parseDay],
    ['phone number', (text) => parsePhone(text, 'JP')],
    ['e-mail address', parseEmail],
    ['amount', (text) => parseMoney(text, 'JPY', 'ja')],
    ['recurrence', readRecurrence],
  ])('of a pasted page that is no %s quotes its beginning', (_, read) => {
    const refusal = read('x'.repeat(5000));
    expect(isRefusal(refusal) && refusal.parameters).toEqual({ [partOf(refusal)]: `${quoted}…` });
  });
  it('quotes what fits as it is, and cuts no character in two', () => {
    const parameters = { text: 'x'.repeat(120), count: 5, days: [{ day: '2026-01-01' }] };
    expect(refuse('any', { path: ['a'], parameters })).toEqual({
      kind: 'refused',
      because: 'any',
      path: ['a'],
      parameters,
    });
    const told = refuse('any', { parameters: { text: `${'x'.repeat(119)}🌸🌸` } }).parameters?.text;
    expect(told).toBe(`${'x'.repeat(119)}…`);
  });
  it('quotes the beginning of what stands in a list or a sentence within it, too', () => {
    const text = 'x'.repeat(5000);
    const refusal = refuse('any', {
      parameters: { texts: [text], within: { key: 'k', parameters: { text } } },
    });
    expect(JSON.stringify(refusal).length).toBeLessThan(400);
    const unfit = readShape<unknown>({ ['y'.repeat(5000)]: 1 }, (value, path) =>
      flagShape(value, [...path, Object.keys(value as object)[0] ?? '']),
    );
    expect(isRefusal(unfit) && sayer(shapeWords)(unfit, 'en').length).toBeLessThan(300);
  });
});

const quoted = 'x'.repeat(120);

function partOf(refusal: unknown): string {
  return isRefusal(refusal) && refusal.because.startsWith('recurrence') ? 'part' : 'text';
}
