import { describe, expect, it } from 'vitest';
import { gapsOf, sayer, sharedWords } from '../../shared/index.ts';
import { FOLLOW_UP_KINDS } from '../follow-up.ts';
import { promisePhrase } from './promise-phrase.ts';
import { spanOf, workingSpanOf } from './span-of.ts';
import { phraseWords } from './words.ts';

const say = sayer(sharedWords, phraseWords);
const minutes = (count: number) => count * 60_000;

describe('a length of time', () => {
  it.each([
    [0, 'less than a minute', '1分未満'],
    [1, '1 minute', '1分'],
    [59, '59 minutes', '59分'],
    [60, '1 hour', '1時間'],
    [200, '3 hours 20 minutes', '3時間20分'],
    [1440, '1 day', '1日'],
    [1440 * 2 + 185, '2 days 3 hours', '2日3時間'],
    [1440 * 9 + 185, '9 days', '9日'],
  ])('of %d minutes is said in at most two units', (count, en, ja) => {
    const span = spanOf(minutes(count), 'gone-by');
    expect([say(span, 'en'), say(span, 'ja')]).toEqual([en, ja]);
  });

  it('of work is never said in days', () => {
    const told = [0, 15, 240, 2885].map((count) => say(workingSpanOf(count), 'en'));
    expect(told).toEqual(['less than a minute', '15 minutes', '4 hours', '48 hours 5 minutes']);
  });

  it('has gone by when it is full, and comes up while any of it is left', () => {
    expect(say(spanOf(minutes(11.5), 'gone-by'), 'en')).toBe('11 minutes');
    expect(say(spanOf(minutes(11.5), 'to-come'), 'en')).toBe('12 minutes');
    expect(say(spanOf(-1, 'gone-by'), 'en')).toBe('less than a minute');
  });
});

it('every phrase is said in both languages', () => {
  expect(gapsOf(phraseWords)).toEqual([]);
  for (const kind of FOLLOW_UP_KINDS)
    expect(say(promisePhrase(kind, null) as never, 'ja')).not.toContain('-');
  expect(promisePhrase('OWN', 'カタログ送付')).toBe('カタログ送付');
});
