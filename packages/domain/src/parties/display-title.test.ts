import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gapsOf } from '../shared/index.ts';
import { joinConsents, mayApproach } from './consent.ts';
import { contactTitle, leadTitle, leadTitleFor } from './display-title.ts';
import { partiesWords } from './words.ts';

describe('a lead', () => {
  const tanaka = { name: { family: '田中', given: '太郎' } };
  it.each([
    [{ contact: tanaka, companyName: '山田製作所', number: 7 }, '田中 太郎'],
    [{ contact: { name: {} }, companyName: '山田製作所', number: 7 }, '山田製作所'],
    [
      { contact: { name: {}, contactPoints: ['090-1234-5678'] }, sourceName: 'Web form', number: 7 },
      '090-1234-5678',
    ],
    [{ companyName: ' ', sourceName: 'Web form', number: 1204 }, 'Web form #1204'],
    [{ number: 7 }, '見込み #7'],
  ])('%o is called %s', (lead, title) => expect(leadTitle(lead, 'BY_SCRIPT', 'ja')).toBe(title));
  it('is never blank', () => {
    const text = fc.option(fc.string({ maxLength: 3 }));
    fc.assert(
      fc.property(text, text, text, text, fc.nat(), (family, given, companyName, sourceName, number) => {
        const title = leadTitle(
          { contact: { name: { family, given } }, companyName, sourceName, number },
          'BY_SCRIPT',
          'en',
        );
        expect(title.trim()).not.toBe('');
      }),
    );
  });
});

it('a lead that its number alone names is named in the reader’s words, and no other is touched', () => {
  expect(leadTitleFor({ title: 'Lead #8800', number: 8800 }, 'ja')).toBe('見込み #8800');
  expect(leadTitleFor({ title: '見込み #8800', number: 8800 }, 'en')).toBe('Lead #8800');
  expect(leadTitleFor({ title: 'Lead #1', number: 8800 }, 'ja')).toBe('Lead #1');
});

it('a contact is called by name, company, contact point, or as nameless', () => {
  expect(contactTitle({ name: {}, companyName: 'Acme' }, 'BY_SCRIPT', 'en')).toBe('Acme');
  expect(contactTitle({ name: {}, contactPoints: ['090-1234-5678'] }, 'BY_SCRIPT', 'en')).toBe(
    '090-1234-5678',
  );
  expect(contactTitle({ name: {} }, 'BY_SCRIPT', 'ja')).toBe('名前のない担当者');
});

it('a refusal to be approached survives a merge', () => {
  expect(joinConsents({ EMAIL: 'REFUSED' }, { EMAIL: 'GIVEN', PHONE: 'GIVEN' })).toEqual({
    EMAIL: 'REFUSED',
    PHONE: 'GIVEN',
  });
  expect([mayApproach({ EMAIL: 'REFUSED' }, 'EMAIL'), mayApproach({ EMAIL: 'REFUSED' }, 'PHONE')]).toEqual([
    false,
    true,
  ]);
});

it('has every sentence in both languages', () => expect(gapsOf(partiesWords)).toEqual([]));
