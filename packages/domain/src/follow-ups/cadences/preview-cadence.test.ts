import { describe, expect, it } from 'vitest';
import { approachTo, at, preset } from '../../../test/follow-ups/cadences.ts';
import { isOpenAt, isRefusal, LOCALES, sayer, wallClockOf } from '../../shared/index.ts';
import { type Recipient, windowsOf } from './approach.ts';
import { approachRulesOf } from './approach-rules.ts';
import { checkCadence } from './check-cadence.ts';
import { presetCadence } from './preset-cadence.ts';
import { previewCadence } from './preview-cadence.ts';
import { startCadence } from './start-cadence.ts';
import { cadenceWords } from './words.ts';

const DAY = 86_400_000;

const monday = at('10:00');
const shown = (approach = approachTo(), cadence = preset, start = monday) => {
  const preview = previewCadence(cadence, approach, start);
  if ('kind' in preview) return preview.because;
  return preview.map(({ kind, channel, at: moment }) => {
    const { day, time } = wallClockOf(moment, approach.sender.zone);
    return `${channel} ${day} ${time}${kind === 'skipped' ? ' left out' : ''}`;
  });
};

describe('the preset', () => {
  it('is two calls and two messages in seven working days', () => {
    expect(shown()).toEqual([
      'CALL 2026-11-30 10:00',
      'EMAIL 2026-12-01 09:00',
      'CALL 2026-12-03 16:00',
      'EMAIL 2026-12-08 09:00',
    ]);
  });

  it.each([
    ['JP', 'EMAIL'],
    ['TW', 'LINE'],
    ['IN', 'WHATSAPP'],
    [null, 'EMAIL'],
  ])('writes in %s by %s', (country, channel) => {
    const { steps } = presetCadence(country, 'en');
    expect(steps.map((step) => step.channel)).toEqual(['CALL', channel, 'CALL', channel]);
  });

  it('is named in the language asked for, and stands as it is delivered', () => {
    expect(presetCadence('JP', 'ja').name).toBe('7営業日で電話2回・メッセージ2回');
    expect(checkCadence(preset, {})).toEqual(preset);
  });
});

describe('previewing a cadence', () => {
  it('shows what would be left out, and nobody is called in Germany who did not agree', () => {
    expect(shown(approachTo({ consents: { EMAIL: 'GIVEN' } }, 'DE'))).toEqual([
      'CALL 2026-11-30 10:00 left out',
      'EMAIL 2026-12-01 09:00',
      'CALL 2026-12-03 16:00 left out',
      'EMAIL 2026-12-08 09:00',
    ]);
  });

  it('refuses what cannot be started', () => {
    expect(shown(approachTo({ points: [] }))).toBe('cadence-nothing-possible');
    const never = { zone: 'Asia/Tokyo', week: {}, days: {} };
    expect(shown(approachTo({}, 'JP', { sender: never }))).toBe('never-open');
  });

  it('shows every step, those too that come after the sender’s hours end for good', () => {
    const lastDay = {
      zone: 'Asia/Tokyo',
      week: {},
      days: { '2026-11-30': [{ from: '09:00', to: '18:00' }] },
    };
    expect(shown(approachTo({}, 'JP', { sender: lastDay }))).toEqual([
      'CALL 2026-11-30 10:00',
      'EMAIL 2026-11-30 10:00 left out',
      'CALL 2026-11-30 10:00 left out',
      'EMAIL 2026-11-30 10:00 left out',
    ]);
  });

  it('ends, whatever its steps are called', () => {
    const steps = preset.steps.map((step) => ({ ...step, id: Number.NaN as unknown as string }));
    expect(shown(approachTo(), { ...preset, steps })).toHaveLength(steps.length);
    const twins = preset.steps.map((step) => ({ ...step, id: 'twin' }));
    expect(shown(approachTo(), { ...preset, steps: twins })).toHaveLength(twins.length);
  });
});

describe('starting a cadence', () => {
  it('is refused while who declined is left alone, a year in Japan', () => {
    const declined = approachTo({ declinedAt: at('10:00', '2026-01-15') });
    expect(startCadence(preset, declined, monday)).toMatchObject({
      because: 'cadence-declined-lately',
      parameters: { until: { day: '2027-01-15' } },
    });
    expect(startCadence(preset, declined, at('10:00', '2027-01-15'))).toMatchObject({ stopped: null });
  });

  it('is not refused to who has asked by themselves since they declined', () => {
    const declinedAt = at('10:00', '2026-01-15');
    const asked = (enquiredAt: number) =>
      startCadence(preset, approachTo({ declinedAt, enquiredAt }), monday);
    expect(asked(declinedAt - 1)).toMatchObject({ because: 'cadence-declined-lately' });
    expect(asked(declinedAt + 1)).toMatchObject({ stopped: null });
  });

  it('needs no consent to answer who asked, for thirty days, and none helps where they refused', () => {
    const german = (change: Partial<Recipient>) => startCadence(preset, approachTo(change, 'DE'), monday);
    expect(german({})).toMatchObject({ because: 'cadence-nothing-possible' });
    expect(german({ enquiredAt: monday - 30 * DAY })).toMatchObject({ because: 'cadence-nothing-possible' });
    expect(german({ enquiredAt: monday - 30 * DAY + 1 })).toMatchObject({ stopped: null });
    const refused = { PHONE: 'REFUSED', EMAIL: 'REFUSED' } as const;
    expect(german({ enquiredAt: monday, consents: refused })).toMatchObject({
      because: 'cadence-nothing-possible',
    });
  });

  it('leaves out the steps for which an enquiry has grown too old', () => {
    const asked = approachTo({ enquiredAt: monday - 28 * DAY }, 'DE');
    expect(shown(asked)).toEqual([
      'CALL 2026-11-30 10:00',
      'EMAIL 2026-12-01 09:00',
      'CALL 2026-12-03 16:00 left out',
      'EMAIL 2026-12-08 09:00 left out',
    ]);
  });

  it('is refused with every reason when no step could be taken', () => {
    const approach = approachTo({ points: ['EMAIL'], consents: { EMAIL: 'REFUSED' } });
    const refused = startCadence(preset, approach, monday);
    expect(refused).toMatchObject({ because: 'cadence-nothing-possible' });
    const told = LOCALES.map((locale) => isRefusal(refused) && sayer(cadenceWords)(refused, locale));
    expect(told).toEqual([
      'None of the steps can be taken. Skipped (call): no contact point for it is known. Skipped (e-mail): they asked not to be contacted this way.',
      '行える手順がありません。電話の連絡先が登録されていないため、省きます。メールでの連絡を希望されていないため、省きます。',
    ]);
  });
});

describe('what a country allows', () => {
  const callsOn = (country: string | null) => approachRulesOf(country).windows.CALL;

  it('is calls on weekdays from nine to eight, or as its law has it', () => {
    expect(callsOn('US')).toMatchObject({ 1: [{ from: '09:00', to: '20:00' }] });
    expect(callsOn('US')).not.toHaveProperty('6');
    expect(callsOn('IN')).toMatchObject({ 5: [{ from: '10:00', to: '19:00' }] });
    expect(callsOn('FR')[1]).toEqual([
      { from: '10:00', to: '13:00' },
      { from: '14:00', to: '20:00' },
    ]);
    expect(approachRulesOf(null)).toBe(approachRulesOf('ZZ'));
    expect(approachRulesOf('constructor')).toBe(approachRulesOf(null));
  });

  it('is calls on holidays too, where an organization’s own rules say so', () => {
    const rules = { ...approachRulesOf(null), restsOnHolidays: false };
    const opensOn = (own: typeof rules) =>
      isOpenAt(monday, windowsOf(own, 'Asia/Tokyo', ['2026-11-30']).CALL);
    expect([opensOn(rules), opensOn(approachRulesOf(null))]).toEqual([true, false]);
  });

  it('asks for consent before calls in Germany, before mails in the Union, in Japan before texts', () => {
    expect(approachRulesOf('DE').consentFirst).toContain('CALL');
    expect(approachRulesOf('IT').consentFirst).toContain('EMAIL');
    expect(approachRulesOf('IT').consentFirst).not.toContain('CALL');
    expect(approachRulesOf('JP').consentFirst).toEqual(['SMS']);
  });
});
