import { describe, expect, it } from 'vitest';
import { type Consents, consentKey, joinConsents, judgeApproach, type mayApproach } from './consent.ts';

describe('somebody', () => {
  const because = (
    consents: Consents,
    ...about: Parameters<typeof mayApproach> extends [unknown, ...infer Rest] ? Rest : never
  ) => judgeApproach(consents, ...about)?.because;

  it('who wants to be left alone is approached by no channel and for nothing', () => {
    expect(because({ ANY: 'REFUSED', EMAIL: 'GIVEN' }, 'EMAIL')).toBe('do-not-contact');
    expect(because({ ANY: 'REFUSED', 'EMAIL/NEWS': 'GIVEN' }, 'EMAIL', 'NEWS')).toBe('do-not-contact');
    expect(because({ ANY: 'UNKNOWN' }, 'EMAIL')).toBeUndefined();
  });

  it('who does not want to be sold to on a channel is sent no news there, nor the other way round', () => {
    expect(because({ EMAIL: 'REFUSED', 'EMAIL/NEWS': 'GIVEN' }, 'EMAIL', 'NEWS')).toBe('approach-refused');
    expect(because({ 'EMAIL/NEWS': 'REFUSED' }, 'EMAIL', 'NEWS')).toBe('approach-refused');
    expect(because({ 'EMAIL/NEWS': 'REFUSED' }, 'EMAIL')).toBeUndefined();
    expect(because({ EMAIL: 'REFUSED' }, 'PHONE')).toBeUndefined();
  });
});

it('the stricter word of two records counts for each purpose by itself', () => {
  expect(consentKey('EMAIL')).toBe('EMAIL');
  expect(
    joinConsents({ 'EMAIL/NEWS': 'REFUSED', EMAIL: 'GIVEN' }, { 'EMAIL/NEWS': 'GIVEN', ANY: 'REFUSED' }),
  ).toEqual({ 'EMAIL/NEWS': 'REFUSED', EMAIL: 'GIVEN', ANY: 'REFUSED' });
});
