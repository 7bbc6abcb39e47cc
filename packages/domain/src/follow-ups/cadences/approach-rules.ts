import type { Sentence, WorkingSpan } from '../../shared/index.ts';
import type { ApproachRules, ApproachWeek } from './approach.ts';
import type { CadenceChannel } from './cadence.ts';
import type { CadenceKey } from './words.ts';

/** The keys of the sentences that name a law, or what an organization set for itself. */
export const APPROACH_LAWS = [
  'cadence-law-house',
  'cadence-law-jp',
  'cadence-law-us',
  'cadence-law-in',
  'cadence-law-de',
  'cadence-law-at',
  'cadence-law-fr',
  'cadence-law-gb',
  'cadence-law-eu',
  'cadence-law-and-house',
] as const satisfies readonly CadenceKey[];

function everyDay(from: string, to: string): ApproachWeek {
  const spans: readonly WorkingSpan[] = [{ from, to }];
  return { ...weekdays(spans), 6: spans, 7: spans };
}

function weekdays(spans: readonly WorkingSpan[]): ApproachWeek {
  return { 1: spans, 2: spans, 3: spans, 4: spans, 5: spans };
}

const BY_DAY = weekdays([{ from: '09:00', to: '20:00' }]);
/** A letter waits until it is read; what rings in a pocket does not. */
const ALWAYS = everyDay('00:00', '24:00');
const AWAKE = everyDay('08:00', '21:00');

const OWN: Sentence<CadenceKey> = { key: 'cadence-law-house' };
const HOUSE: ApproachRules = {
  windows: { CALL: BY_DAY, VISIT: BY_DAY, WHATSAPP: AWAKE, LINE: AWAKE, SMS: AWAKE, EMAIL: ALWAYS },
  restsOnHolidays: true,
  consentFirst: [],
  limits: [],
  daysAfterDecline: 90,
  daysAfterEnquiry: 30,
  because: OWN,
};

const MESSAGES: readonly CadenceChannel[] = ['EMAIL', 'SMS', 'WHATSAPP', 'LINE'];

function rules(law: CadenceKey, change: Partial<ApproachRules>): ApproachRules {
  const because = { key: 'cadence-law-and-house', parameters: { law: { key: law }, house: OWN } } as const;
  return { ...HOUSE, ...change, because };
}

/**
 * What the law of a country asks, as far as it can be said by the clock and by consents; the stricter house rule stands where
 * the law is silent (calls on weekdays from nine to eight, messages while people are awake, ninety days after a decline). These
 * laws are about the unsolicited: whoever asked is answered without a consent, for thirty days (ours, a touch's silent days). Where
 * one protects consumers alone (JP art. 17, US), businesses are spared too: ours, because a lead is often both.
 * - JP: 特定商取引に関する法律 art. 17 (who declined is not solicited again; a year is our reading of the guideline's
 *   "reasonable time") and the Consumer Affairs Agency's guideline on its enforcement (solicitation from 21:00 to 8:00 as an
 *   example of a nuisance); 特定電子メール法 art. 3(1): e-mail and SMS need a consent, an address that the recipient told the
 *   sender suffices (no. 2), so e-mail is open and SMS is not.
 * - US: 47 CFR 64.1200(c)(1), (e), calls and texts from 8:00 to 21:00 where the called party is; (a)(2) and (f)(9), written consent
 *   for marketing texts; CAN-SPAM Act, 15 U.S.C. 7704, lets e-mail go out until refused.
 * - IN: Telecom Commercial Communications Customer Preference Regulations (TRAI, 2010: none from 21:00 to 9:00; 2018,
 *   schedule II: time bands chosen by the customer); from 10:00 to 19:00 on weekdays for calls, to 21:00 for texts, is ours.
 * - DE: UWG § 7(2) no. 1 and 2, consent before calls and electronic mail. AT: TKG 2021 § 174, alike.
 * - FR: Code de la consommation art. L. 223-1 as of 11 August 2026 (loi n° 2025-594 art. 13), consent before calls; art.
 *   D. 223-9, weekdays but holidays from 10:00 to 13:00 and 14:00 to 20:00, four calls in thirty days, sixty days after a
 *   refusal (our ninety are stricter); CPCE art. L. 34-5, consent before electronic mail.
 * - GB: Privacy and Electronic Communications Regulations 2003, reg. 21 (calls until refused) and 22 (consent before
 *   electronic mail; addresses gained in negotiations for a sale suffice, reg. 22(3), so e-mail is open).
 * - Other states of the EU: Directive 2002/58/EC art. 13(1), consent before electronic mail.
 * Data to begin with and no advice: an organization sets its own.
 */
const COUNTRIES: Readonly<Record<string, ApproachRules>> = {
  JP: rules('cadence-law-jp', { consentFirst: ['SMS'], daysAfterDecline: 365 }),
  US: rules('cadence-law-us', { consentFirst: ['SMS'] }),
  IN: rules('cadence-law-in', {
    windows: {
      ...HOUSE.windows,
      CALL: weekdays([{ from: '10:00', to: '19:00' }]),
      SMS: everyDay('10:00', '21:00'),
      WHATSAPP: everyDay('10:00', '21:00'),
    },
  }),
  DE: rules('cadence-law-de', { consentFirst: ['CALL', ...MESSAGES] }),
  AT: rules('cadence-law-at', { consentFirst: ['CALL', ...MESSAGES] }),
  FR: rules('cadence-law-fr', {
    windows: {
      ...HOUSE.windows,
      CALL: weekdays([
        { from: '10:00', to: '13:00' },
        { from: '14:00', to: '20:00' },
      ]),
    },
    consentFirst: ['CALL', ...MESSAGES],
    limits: [{ channels: ['CALL'], atMost: 4, days: 30 }],
  }),
  GB: rules('cadence-law-gb', { consentFirst: ['SMS', 'WHATSAPP', 'LINE'] }),
};

const UNION = rules('cadence-law-eu', { consentFirst: MESSAGES });
const STATES_OF_THE_UNION =
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' ');

/**
 * The rules of the recipient's country (ISO 3166-1 alpha-2); the house's own where the country is unknown or has none
 * here.
 * Source: the law of each country, named with its article at `COUNTRIES`; the house's own are ours, because the law is
 * silent and people still sleep.
 */
export function approachRulesOf(country: string | null): ApproachRules {
  if (country === null) return HOUSE;
  if (Object.hasOwn(COUNTRIES, country)) return COUNTRIES[country] ?? HOUSE;
  return STATES_OF_THE_UNION.includes(country) ? UNION : HOUSE;
}
