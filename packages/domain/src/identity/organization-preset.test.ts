import { describe, expect, it } from 'vitest';
import { countryName, gapsOf, isZone } from '../shared/index.ts';
import { COUNTRIES, organizationPreset } from './organization-preset.ts';
import { identityWords } from './words.ts';

describe('the preset of a country', () => {
  it('exists for all 249 countries of ISO 3166-1, and Kosovo', () => {
    expect(COUNTRIES).toHaveLength(250);
    for (const country of COUNTRIES) {
      const preset = organizationPreset(country);
      if (!preset) throw new Error(country);
      expect(preset.currency, country).toMatch(/^[A-Z]{3}$/);
      expect(isZone(preset.zone), country).toBe(true);
      expect(() => new Intl.NumberFormat(preset.locale), country).not.toThrow();
      expect(preset.working.workingDays.length, country).toBeGreaterThanOrEqual(5);
      expect(countryName(country, 'ja'), country).not.toBe(country);
    }
  });
  it('knows Japan', () => {
    expect(organizationPreset('JP')).toMatchObject({
      currency: 'JPY',
      zone: 'Asia/Tokyo',
      phoneCountry: 'JP',
      firstDayOfWeek: 7,
      fiscalYearStartMonth: 4,
      nameOrder: 'BY_SCRIPT',
      locale: 'ja-JP',
      working: { workingDays: [1, 2, 3, 4, 5], hours: { from: '09:00', to: '18:00' } },
    });
  });
  it.each([
    ['US', 'USD', 'America/New_York', 7, 1],
    ['GB', 'GBP', 'Europe/London', 1, 4],
    ['DE', 'EUR', 'Europe/Berlin', 1, 1],
    ['FR', 'EUR', 'Europe/Paris', 1, 1],
    ['IN', 'INR', 'Asia/Kolkata', 7, 4],
    ['BR', 'BRL', 'America/Sao_Paulo', 7, 1],
    ['AU', 'AUD', 'Australia/Sydney', 1, 7],
    ['SG', 'SGD', 'Asia/Singapore', 7, 1],
    ['CA', 'CAD', 'America/Toronto', 7, 1],
    ['KR', 'KRW', 'Asia/Seoul', 7, 1],
    ['TW', 'TWD', 'Asia/Taipei', 7, 1],
  ])('%s', (country, currency, zone, firstDayOfWeek, fiscalYearStartMonth) => {
    expect(organizationPreset(country)).toMatchObject({
      currency,
      zone,
      firstDayOfWeek,
      fiscalYearStartMonth,
    });
  });
  it('is none for no country', () => expect(organizationPreset('ZZ')).toBeUndefined());
  it('has every sentence in both languages', () => expect(gapsOf(identityWords)).toEqual([]));
});
