import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  at,
  begin,
  calendarOf,
  calendars,
  call,
  clockOf,
  enquiries,
  event,
  events,
  moments,
  policies,
  read,
} from '../../../test/follow-ups/response-clock.ts';
import { gapsOf, isRefusal, LOCALES, type Sentence, sayer } from '../../shared/index.ts';
import { phraseWords } from '../phrases/words.ts';
import { checkResponseClock } from './check-response-clock.ts';
import { checkResponsePolicy } from './check-response-policy.ts';
import { dueActions } from './due-actions.ts';
import type { EnquiryToAnswer } from './enquiry.ts';
import { explainClock } from './explain-clock.ts';
import { readClock } from './read-clock.ts';
import { RESPONSE_POLICY } from './response-policy.ts';
import { explainPart, splitResponse } from './split-response.ts';
import { startClock } from './start-clock.ts';
import { responseClockWords } from './words.ts';

it('has everything to say in both languages, and says every sentence of its book', () => {
  expect(gapsOf(responseClockWords)).toEqual([]);
  const said = new Set<string>();
  const say = sayer(phraseWords, responseClockWords);
  const tell = (sentence: Sentence) => {
    said.add(sentence.key);
    for (const locale of LOCALES) {
      const words = say(sentence, locale);
      expect(words).not.toContain('{');
      expect(words).not.toBe(sentence.key);
    }
    for (const value of Object.values(sentence.parameters ?? {}))
      if (typeof value === 'object' && 'key' in value) tell(value);
  };
  const zone = 'Asia/Tokyo';
  fc.assert(
    fc.property(enquiries, policies, calendars, events, moments, (enquiry, policy, calendar, some, now) => {
      const started = startClock(enquiry, calendar, policy);
      tell(started.because);
      if (started.kind === 'none') return;
      const reading = readClock(started.clock, some, now, calendar);
      tell(explainClock(reading, zone));
      for (const { because } of dueActions(reading)) tell(because);
      for (const part of splitResponse(started.clock, some, now, calendar).parts) tell(explainPart(part));
    }),
    { numRuns: 1000, seed: 7 },
  );
  tell(explainClock(read([event('10:03', { kind: 'WAITING', until: null })], '16:00'), zone));
  const [form] = RESPONSE_POLICY.rules;
  const none = { ...RESPONSE_POLICY, rules: [] };
  const enquiry: EnquiryToAnswer = {
    id: 'touch',
    direction: 'IN',
    way: 'FORM',
    sourceId: null,
    quiet: false,
    occurredAt: begin,
    recordedAt: begin,
  };
  tell(startClock(enquiry, calendarOf(zone), none).because);
  tell(startClock(enquiry, { zone, week: {}, days: {} }).because);
  for (const time of ['10:03', '10:40']) {
    const waiting = event(time, { kind: 'WAITING', until: at('17:00') });
    for (const happened of [waiting, event(time, call('REACHED')), event(time, call('NO_ANSWER'))])
      tell(explainClock(read([happened], '16:00'), zone));
  }
  tell(startClock({ ...enquiry, way: 'FAX' as 'FORM' }, calendarOf(zone), none).because);
  tell(startClock({ ...enquiry, occurredAt: Number.NaN }, calendarOf(zone)).because);
  for (const rule of [
    { allowance: null },
    { allowance: { warnMinutes: 0, breachMinutes: 5 } },
    { allowance: { warnMinutes: 6, breachMinutes: 5 } },
    {},
  ]) {
    const rules = [{ ...form, ...rule }, form];
    const refusal = checkResponsePolicy({ ...none, rules });
    if (isRefusal(refusal)) tell({ ...refusal, key: refusal.because });
  }
  const clock = checkResponseClock({ ...clockOf(), warnAt: begin });
  if (isRefusal(clock)) tell({ ...clock, key: clock.because });
  expect(Object.keys(responseClockWords.en).filter((key) => !said.has(key))).toEqual([]);
});
