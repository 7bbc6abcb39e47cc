import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { isRefusal } from '../refusal.ts';
import { occurrences } from './occurrences.ts';
import { readRecurrence } from './read-recurrence.ts';

/** Rules and what they come to, as libical's own tests have them; read where they lie, never copied. */
const FILE = `${process.env.MIKOMI_REFERENCE_DATA ?? fileURLToPath(new URL('../../../../../../shared/data', import.meta.url))}/rrule/icalrecur_vectors.json`;

interface Vector {
  readonly rrule: string;
  readonly dtstart: string;
  readonly start_at: string | null;
  readonly instances: readonly string[];
}

const at = (text: string) => {
  const [, year, month, day, hour = '00', minute = '00', second = '00'] =
    /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)Z?)?$/.exec(text) ?? [];
  return Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
};
const told = (instant: number) => new Date(instant).toISOString().slice(0, 19);

/** A day has no times: RFC 5545 tells to ignore what a rule says of them. */
const dated = (rule: string, dtstart: string) =>
  dtstart.includes('T') ? rule : rule.replace(/;BY(HOUR|MINUTE|SECOND)=[\d,]+/g, '');

function ours({ rrule, dtstart, instances }: Vector, from?: number) {
  const recurrence = readRecurrence(dated(rrule, dtstart));
  if (isRefusal(recurrence)) return recurrence;
  // One more than known shows where a rule should have ended.
  const ends = recurrence.count !== null || recurrence.until !== null;
  const atMost = instances.length + (ends ? 1 : 0);
  const range = from === undefined ? { atMost } : { atMost, from };
  return occurrences(recurrence, { start: at(dtstart), zone: 'UTC' }, range).map(told);
}

describe.skipIf(!existsSync(FILE))('the recurrence vectors', () => {
  const all = existsSync(FILE) ? (JSON.parse(readFileSync(FILE, 'utf8')) as readonly Vector[]) : [];
  const isFrequent = ({ rrule }: Vector) => /FREQ=(HOURLY|MINUTELY|SECONDLY)/.test(rrule);
  // libical does not know this one itself: BYWEEKNO together with BYMONTHDAY.
  const isUnknown = ({ instances }: Vector) => instances.some((each) => each.includes('UNIMPLEMENTED'));
  const known = all.filter((vector) => !isFrequent(vector) && !isUnknown(vector));

  it('are 122 from daily to yearly, 23 more often, and one without an answer', () => {
    expect([known.length, all.filter(isFrequent).length, all.filter(isUnknown).length]).toEqual([122, 23, 1]);
  });
  it('come out as known', () => {
    for (const vector of known)
      expect(ours(vector), `${vector.rrule} from ${vector.dtstart}`).toEqual(
        vector.instances.map((each) => told(at(each))),
      );
  });
  it('come out alike when asked for from a moment on', () => {
    for (const vector of known) {
      const middle = vector.instances[Math.floor(vector.instances.length / 2)] ?? vector.dtstart;
      const from = at(vector.start_at ?? middle);
      expect(ours(vector, from), `${vector.rrule} from ${vector.dtstart}`).toEqual(
        vector.instances
          .map(at)
          .filter((each) => each >= from)
          .map(told),
      );
    }
  });
  it('are refused by name when they come more often than daily', () => {
    for (const { rrule } of all.filter(isFrequent)) {
      const part = /FREQ=\w+/.exec(rrule)?.[0];
      expect(readRecurrence(rrule)).toMatchObject({
        because: 'recurrence-part-unsupported',
        parameters: { part },
      });
    }
  });
});
