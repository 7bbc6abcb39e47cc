import { describe, expect, test } from 'vitest';
import { reachOf } from './lead-reach.ts';

const OWN = { kind: 'PHONE', value: '+819011112222', shown: '090-1111-2222' } as const;
const SWITCHBOARD = { kind: 'PHONE', value: '+81311112222', shown: '03-1111-2222' } as const;
const company = { points: [SWITCHBOARD] };
const person = { doNotContact: false, consents: [], points: [OWN] };

describe('who is reached', () => {
  test('by their own number first, else by their company’s', () => {
    expect(reachOf(person, company).phone).toMatchObject({ shown: OWN.shown, isRefused: false });
    expect(reachOf({ ...person, points: [] }, company).phone).toMatchObject({
      shown: SWITCHBOARD.shown,
      isRefused: false,
    });
    expect(reachOf(undefined, company).phone?.shown).toBe(SWITCHBOARD.shown);
    expect(reachOf(person, company).email).toBeUndefined();
  });

  test('not where they refused to be called, which says nothing of their company', () => {
    const refusing = { ...person, consents: [{ channel: 'PHONE', state: 'REFUSED' } as const] };
    expect(reachOf(refusing, company).phone?.isRefused).toBe(true);
    expect(reachOf({ ...refusing, points: [] }, company).phone?.isRefused).toBe(false);
  });

  test('nowhere who wants to be left alone', () => {
    const alone = { ...person, doNotContact: true };
    expect(reachOf(alone, company).phone?.isRefused).toBe(true);
    expect(reachOf({ ...alone, points: [] }, company).phone?.isRefused).toBe(true);
  });
});
