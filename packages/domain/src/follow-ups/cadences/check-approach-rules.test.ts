import { describe, expect, it } from 'vitest';
import { approachTo, monday, preset } from '../../../test/follow-ups/cadences.ts';
import { expectKeptOrRefused } from '../../../test/kept-or-refused.ts';
import { sayer } from '../../shared/index.ts';
import { windowsOf } from './approach.ts';
import { approachRulesOf } from './approach-rules.ts';
import { checkApproachRules } from './check-approach-rules.ts';
import { previewCadence } from './preview-cadence.ts';
import { cadenceWords } from './words.ts';

const own = approachRulesOf('FR');
const windows = (CALL: unknown) => ({ ...own, windows: { ...own.windows, CALL } });

describe('an organization’s own rules of approach', () => {
  it('may be those of a country, or leave a channel unused', () => {
    for (const country of ['JP', 'US', 'IN', 'DE', 'FR', 'GB', 'IT', null])
      expect(checkApproachRules(approachRulesOf(country))).toBe(approachRulesOf(country));
    expect(checkApproachRules(windows({}))).toMatchObject({ windows: { CALL: {} } });
  });

  it.each<[unknown, string, readonly string[]]>([
    [windows(undefined), 'value-unfit', ['windows', 'CALL']],
    [windows({ 8: [] }), 'weekday-unknown', ['windows', 'CALL', '8']],
    [windows({ 1: [{ from: '9', to: '12:00' }] }), 'working-span-unreadable', ['windows', 'CALL', '1', '0']],
    [{ ...own, consentFirst: ['FAX'] }, 'value-unfit', ['consentFirst', '0']],
    [{ ...own, restsOnHolidays: 'yes' }, 'value-unfit', ['restsOnHolidays']],
    [
      { ...own, limits: [{ channels: null, atMost: 0, days: 1 }] },
      'cadence-limit-impossible',
      ['limits', '0'],
    ],
    [{ ...own, daysAfterDecline: -1 }, 'cadence-delay-impossible', ['daysAfterDecline']],
    [{ ...own, daysAfterEnquiry: 0.5 }, 'cadence-delay-impossible', ['daysAfterEnquiry']],
    [{ ...own, because: { key: 'anything' } }, 'value-unfit', ['because', 'key']],
  ])('are refused by the path of what does not fit %#', (stored, because, path) => {
    expect(checkApproachRules(stored)).toMatchObject({ because, path });
  });

  it('law: whatever was stored is kept or refused, and what is kept can be reckoned with', () => {
    expectKeptOrRefused(own, checkApproachRules, (rules) => {
      const approach = { ...approachTo(), rules, windows: windowsOf(rules, 'Europe/Paris', []) };
      expect(() => previewCadence(preset, approach, monday)).not.toThrow();
    });
  });
});

it('the rules of a country name its law, and that the rest is the house’s', () => {
  const say = sayer(cadenceWords);
  expect(say(approachRulesOf('DE').because, 'en')).toBe('Germany: UWG § 7; otherwise the house rule');
  expect(say(approachRulesOf('JP').because, 'ja')).toBe(
    '日本：特定商取引法第17条、特定電子メール法第3条（本人が知らせたアドレスへの送信は可）、そのほかは社内ルール',
  );
  expect(say(approachRulesOf(null).because, 'en')).toBe('house rule');
});
