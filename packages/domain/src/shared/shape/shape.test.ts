import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isRefusal } from '../refusal.ts';
import { sayer } from '../sentence.ts';
import { dayOf } from '../zone.ts';
import { byWord, listOf, nullable, objectOf, optional, recordBy, recordOf } from './made-shapes.ts';
import {
  anyShape,
  dayShape,
  filledTextShape,
  flagShape,
  instantShape,
  labelShape,
  numberShape,
  oneOf,
  textShape,
  timeShape,
  wholeFrom,
  wholeNumberShape,
  zoneShape,
} from './plain-shapes.ts';
import { readShape } from './read-shape.ts';
import { shapeWords } from './words.ts';

type Decay = { readonly kind: 'NONE' } | { readonly kind: 'LINEAR'; readonly days: number };
interface Visit {
  readonly id: string;
  readonly note?: string;
  readonly place: string | null;
  readonly on: string;
  readonly decay: Decay;
  readonly weights: Readonly<Record<string, number>>;
  readonly counts: Readonly<Partial<Record<'HIGH' | 'LOW', number>>>;
  readonly tags: readonly ('A' | 'B')[];
}

const visitShape = objectOf<Visit>({
  id: filledTextShape,
  note: optional(textShape),
  place: nullable(textShape),
  on: dayShape,
  decay: byWord<Decay, 'kind'>('kind', {
    NONE: objectOf({ kind: oneOf(['NONE']) }),
    LINEAR: objectOf({ kind: oneOf(['LINEAR']), days: numberShape }),
  }),
  weights: recordOf(numberShape, 2),
  counts: recordBy(['HIGH', 'LOW'], numberShape),
  tags: listOf(oneOf(['A', 'B']), 2),
});
const visit: Visit = {
  id: 'v',
  place: null,
  on: '2026-11-29',
  decay: { kind: 'LINEAR', days: 3 },
  weights: { a: 1 },
  counts: { LOW: 2 },
  tags: ['A'],
};
const say = sayer(shapeWords);
const refused = (value: unknown) => {
  const read = readShape(value, visitShape);
  return isRefusal(read) ? read : undefined;
};

describe('a value that comes from outside', () => {
  it('is read where it fits, be there more on it than is asked for', () => {
    expect(readShape({ ...visit, more: 1 }, visitShape)).toMatchObject(visit);
  });

  it.each<[unknown, readonly string[], string]>([
    [null, [], 'The value has to be an object, but is empty.'],
    [[visit], [], 'The value has to be an object, but is a list of 1 entry.'],
    [{ ...visit, id: '' }, ['id'], '“id” has to be text that is not empty, but is the text “”.'],
    [{ ...visit, note: null }, ['note'], '“note” has to be text, but is empty.'],
    [
      { ...visit, on: '2026-02-30' },
      ['on'],
      '“on” has to be a day, written YYYY-MM-DD, but is the text “2026-02-30”.',
    ],
    [
      { ...visit, decay: { kind: 'LINAER', days: 3 } },
      ['decay', 'kind'],
      '“decay › kind” has to be one of NONE and LINEAR, but is the text “LINAER”.',
    ],
    [
      { ...visit, decay: { kind: 'LINEAR', days: Number.NaN } },
      ['decay', 'days'],
      '“decay › days” has to be a number, but is NaN.',
    ],
    [
      { ...visit, tags: ['A', 'B', 'A'] },
      ['tags'],
      '“tags” has to be a list of at most 2 entries, but is a list of 3 entries.',
    ],
    [{ ...visit, tags: ['C'] }, ['tags', '0'], '“tags › 0” has to be one of A and B, but is the text “C”.'],
    [
      { ...visit, counts: { LOW: 1, HUGE: 1 } },
      ['counts', 'HUGE'],
      '“counts › HUGE” has to be one of HIGH and LOW, but is the text “HUGE”.',
    ],
    [
      { ...visit, counts: { HIGH: null } },
      ['counts', 'HIGH'],
      '“counts › HIGH” has to be a number, but is empty.',
    ],
    [
      { ...visit, weights: { a: '1' } },
      ['weights', 'a'],
      '“weights › a” has to be a number, but is the text “1”.',
    ],
  ])('is refused by the path of what does not fit: %j', (value, path, sentence) => {
    const refusal = refused(value);
    expect(refusal?.path).toEqual(path);
    expect(refusal && say(refusal, 'en')).toBe(sentence);
  });

  it('is told the one word that fits without a choice', () => {
    const read = readShape<unknown>('X', oneOf(['merge']));
    expect(isRefusal(read) && [say(read, 'en'), say(read, 'ja')]).toEqual([
      'The value has to be “merge”, but is the text “X”.',
      '値には「merge」が必要ですが、実際は「X」です。',
    ]);
  });

  it('is named by a text, or by one for each language', () => {
    for (const name of ['Budget', '', { en: 'Budget', ja: '予算' }])
      expect(readShape(name, labelShape)).toBe(name);
    for (const name of [null, 5, {}, ['Budget'], { en: 'Budget' }, { en: 'Budget', ja: null }])
      expect(isRefusal(readShape<unknown>(name, labelShape))).toBe(true);
  });

  it('is a whole number within its bounds, or told these', () => {
    const told = (value: unknown) => {
      const read = readShape(value, wholeFrom(1, 1440));
      return isRefusal(read) ? say(read, 'en') : read;
    };
    expect([told(1), told(1440)]).toEqual([1, 1440]);
    expect(told(0)).toBe('The value has to be a whole number from 1 to 1,440, but is 0.');
    for (const value of [1441, 1.5, '5', Number.NaN, null])
      expect(told(value)).toContain('a whole number from');
  });

  it('is a moment that can be reckoned with', () => {
    const first = Date.UTC(1800, 0, 1);
    const last = Date.UTC(2200, 0, 1) - 1;
    for (const moment of [first, 0, last]) {
      expect(readShape(moment, instantShape)).toBe(moment);
      expect(() => dayOf(moment, 'Pacific/Kiritimati')).not.toThrow();
    }
    for (const value of [first - 1, last + 1, 9e15, 0.5, '0', null])
      expect(isRefusal(readShape<unknown>(value, instantShape))).toBe(true);
  });

  it('has no part by its prototype', () => {
    expect(refused(Object.create(visit))?.path).toEqual(['id']);
    expect(refused({ ...visit, decay: { kind: 'constructor' } })?.path).toEqual(['decay', 'kind']);
  });

  it('law: whatever it is, it is read or refused with a sentence in both languages, never thrown at', () => {
    const shapes = [
      anyShape,
      flagShape,
      labelShape,
      wholeNumberShape,
      instantShape,
      timeShape,
      wholeFrom(1, 5),
      zoneShape,
      visitShape,
      listOf(visitShape, 3),
    ];
    fc.assert(
      fc.property(fc.anything(), fc.constantFrom(...shapes), (value, shape) => {
        const read = readShape<unknown>(value, shape);
        if (!isRefusal(read) || read === value) return;
        expect(say(read, 'en')).not.toMatch(/[{}]\w*$|undefined/);
        expect(say(read, 'ja')).toContain('必要');
      }),
    );
  });
});
