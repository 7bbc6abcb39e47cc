import type { Locale } from '../../shared/index.ts';
import type { Cadence, CadenceChannel, ContactLimit } from './cadence.ts';
import { cadenceWords } from './words.ts';

/** At most four approaches in seven days, by whatever channel: what the preset itself needs, and no more from two at once. */
export const WEEKLY_LIMIT: ContactLimit = { channels: null, atMost: 4, days: 7 };

/** The messenger that people of a country read; where none is named here, e-mail. */
const MESSENGERS: readonly (readonly [CadenceChannel, readonly string[]])[] = [
  ['LINE', ['TH', 'TW']],
  ['WHATSAPP', 'AE AR BR CL CO ES HK ID IL IN IT KE MX MY NG NL PE PH PK SA SG TR ZA'.split(' ')],
];

/**
 * Two calls and two messages in seven working days: a call at once, a message on the second day, a call on the
 * afternoon of the fourth, a last message on the seventh.
 * Source: J. Oldroyd and D. Elkington, "Lead Response Management", MIT Sloan and InsideSales.com (2007), for the second
 * call at 16:00, since contact is made most often from four to six; the rest of the rhythm is ours, because two tries
 * by each way are noticed and not yet a nuisance.
 */
export function presetCadence(country: string | null, locale: Locale): Cadence {
  const messenger = MESSENGERS.find(([, countries]) => country !== null && countries.includes(country));
  const message = messenger?.[0] ?? 'EMAIL';
  return {
    name: cadenceWords[locale]['cadence-preset-name'],
    steps: [
      {
        id: 'first-call',
        channel: 'CALL',
        delay: { unit: 'MINUTES', count: 0 },
        template: null,
        condition: null,
      },
      {
        id: 'first-message',
        channel: message,
        delay: { unit: 'DAYS', count: 1, time: null },
        template: 'cadence-first-message',
        condition: null,
      },
      {
        id: 'second-call',
        channel: 'CALL',
        delay: { unit: 'DAYS', count: 2, time: '16:00' },
        template: null,
        condition: null,
      },
      {
        id: 'last-message',
        channel: message,
        delay: { unit: 'DAYS', count: 3, time: null },
        template: 'cadence-last-message',
        condition: null,
      },
    ],
    limits: [WEEKLY_LIMIT],
    onDeadPoint: 'STOP',
  };
}
