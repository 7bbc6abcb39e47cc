import { afterEach, describe, expect, it } from 'vitest';
import { addMonths } from './civil-day.ts';
import { provideTemporal } from './temporal.ts';
import { dayOf, instantAt, startOfDay } from './zone.ts';

describe('Temporal from elsewhere', () => {
  const native = globalThis.Temporal;
  afterEach(() => provideTemporal(native));

  it('answers the same with the polyfill', async () => {
    const answers = () => [
      addMonths('2024-01-31', 1),
      dayOf(Date.parse('2026-03-31T15:00:00Z'), 'Asia/Tokyo'),
      startOfDay('2018-11-04', 'America/Sao_Paulo'),
      instantAt('2026-03-08', '02:30', 'America/New_York'),
    ];
    const expected = answers();
    const polyfill = await import('temporal-polyfill/implementation');
    expect(polyfill.Temporal).not.toBe(native);
    provideTemporal(polyfill.Temporal as unknown as typeof Temporal);
    expect(answers()).toEqual(expected);
  });
});
