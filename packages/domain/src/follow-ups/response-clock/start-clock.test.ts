import { describe, expect, it } from 'vitest';
import { at, calendar, clockOf, enquiry, start, zone } from '../../../test/follow-ups/response-clock.ts';
import { sayer, type WorkingCalendar } from '../../shared/index.ts';
import { phraseWords } from '../phrases/words.ts';
import { calendarOfClock } from './choose-calendar.ts';
import { type EnquiryToAnswer, enquiryWayOf } from './enquiry.ts';
import { RESPONSE_POLICY, type ResponsePolicy } from './response-policy.ts';
import { startClock } from './start-clock.ts';
import { responseClockWords } from './words.ts';

const say = sayer(phraseWords, responseClockWords);

describe('the clock of an enquiry', () => {
  it('warns a form’s owner after 5 working minutes and is late after 15', () => {
    expect(clockOf()).toMatchObject({ startsAt: at('10:00'), warnAt: at('10:05'), breachAt: at('10:15') });
  });

  it('never had an enquiry before it was sent, whatever two machines’ clocks say', () => {
    expect(clockOf({ recordedAt: at('09:58') }).recordedAt).toBe(at('10:00'));
  });

  it('gives chat and missed calls 15 minutes, a portal’s mail 30 and an e-mail four hours', () => {
    const breachOf = (way: EnquiryToAnswer['way']) => clockOf({ way }).breachAt;
    expect([breachOf('CHAT'), breachOf('MISSED_CALL')]).toEqual([at('10:15'), at('10:15')]);
    expect([breachOf('PORTAL_MAIL'), breachOf('EMAIL')]).toEqual([at('10:30'), at('14:00')]);
  });

  it('begins at the next opening when the enquiry comes at night or on a day off', () => {
    expect(clockOf({ occurredAt: at('22:00', '2026-11-28') })).toMatchObject({
      startsAt: at('09:00'),
      warnAt: at('09:05'),
      breachAt: at('09:15'),
    });
  });

  it('is late by closing time when its time fits into the day, else on the next morning', () => {
    expect(clockOf({ occurredAt: at('17:45') }).breachAt).toBe(at('18:00'));
    expect(clockOf({ occurredAt: at('17:50') }).breachAt).toBe(at('09:05', '2026-12-01'));
  });

  it.each<[Partial<EnquiryToAnswer>, string]>([
    [{ direction: 'OUT' }, 'clock-none-outbound'],
    [{ quiet: true }, 'clock-none-quiet'],
    [{ way: 'IMPORT' }, 'clock-none-by-rule'],
    [{ way: 'CARD' }, 'clock-none-by-rule'],
    [{ way: 'MANUAL' }, 'clock-none-by-rule'],
  ])('is not started for %j, and says why', (change, key) => {
    expect(start(change)).toMatchObject({ kind: 'none', because: { key } });
  });

  it('is not started where no rule speaks of it, or work never opens', () => {
    expect(start({}, { ...RESPONSE_POLICY, rules: [] })).toMatchObject({
      because: { key: 'clock-none-no-rule' },
    });
    const closed = { zone, week: {}, days: {} };
    expect(startClock(enquiry, closed)).toMatchObject({
      because: { key: 'clock-none-never-open' },
    });
  });

  it.each(['__proto__', 'constructor', 'FAX'])('says the name of a way nobody knows: %j', (given) => {
    const way = given as unknown as EnquiryToAnswer['way'];
    const told = (policy: ResponsePolicy) => say(start({ way }, policy).because, 'en');
    expect(told(RESPONSE_POLICY)).toBe(`No answer is due: no rule covers enquiries by “${given}”.`);
    const rules = RESPONSE_POLICY.rules.map((rule) => ({ ...rule, ways: null }));
    expect(told({ ...RESPONSE_POLICY, rules })).toContain(`enquiries by “${given}” are answered within`);
  });

  it.each([
    { occurredAt: Number.NaN },
    { occurredAt: Number.POSITIVE_INFINITY },
    { occurredAt: 1e308 },
    { recordedAt: Number.NEGATIVE_INFINITY },
  ])('is not started at what is no moment: %j', (change) => {
    expect(start(change)).toMatchObject({ kind: 'none', because: { key: 'clock-none-no-moment' } });
  });

  it('follows the first rule that fits its source and way', () => {
    const [first] = RESPONSE_POLICY.rules;
    if (first === undefined) throw new Error('no rule');
    const urgent = {
      ...first,
      id: 'fair',
      sourceIds: ['fair'],
      allowance: { warnMinutes: 1, breachMinutes: 2 },
    };
    const policy = { ...RESPONSE_POLICY, rules: [urgent, ...RESPONSE_POLICY.rules] };
    expect([clockOf({}, policy).ruleId, clockOf({ sourceId: 'fair' }, policy).ruleId]).toEqual([
      'at-once',
      'fair',
    ]);
    expect(clockOf({ sourceId: null }, policy).ruleId).toBe('at-once');
  });

  it('keeps the hours of the owner’s office where the policy says so and somebody owns the lead', () => {
    const osaka = { ...calendar };
    const choose = (choice: ResponsePolicy['calendar'], owner: WorkingCalendar | null) =>
      calendarOfClock({ calendar: choice }, { organization: calendar, owner });
    expect(choose('OWNER', osaka)).toBe(osaka);
    expect([choose('OWNER', null), choose('ORGANIZATION', osaka)].every((each) => each === calendar)).toBe(
      true,
    );
  });
});

describe('the way an enquiry came', () => {
  it('is read off its touch', () => {
    expect(enquiryWayOf('AD')).toBe('FORM');
    expect([enquiryWayOf('CALL'), enquiryWayOf('CALL', { missed: true })]).toEqual(['CALL', 'MISSED_CALL']);
    expect([enquiryWayOf('EMAIL'), enquiryWayOf('EMAIL', { portal: true })]).toEqual([
      'EMAIL',
      'PORTAL_MAIL',
    ]);
    expect([enquiryWayOf('MANUAL'), enquiryWayOf('MANUAL', { card: true })]).toEqual(['MANUAL', 'CARD']);
  });
});
