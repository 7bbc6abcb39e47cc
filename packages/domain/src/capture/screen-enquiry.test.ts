import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gapsOf, sayer } from '../shared/index.ts';
import { type EnquirySigns, SCREEN_POLICY, type ScreenPolicy, screenEnquiry } from './screen-enquiry.ts';
import { screenWords } from './screen-words.ts';

const say = sayer(screenWords);
const policy: ScreenPolicy = { ...SCREEN_POLICY, blocked: new Set(['tel:+819011112222', '@spam.example']) };
const reasons = (change: Partial<EnquirySigns>) => {
  const screening = screenEnquiry({ identities: [], isKnown: false, ...change }, policy);
  return screening.kind === 'let-in' ? [] : screening.reasons.map((reason) => say(reason, 'en'));
};

describe('what comes in', () => {
  it.each<[Partial<EnquirySigns>, readonly string[]]>([
    [{ identities: ['mailto:taro@example.jp'] }, []],
    [{ identities: ['mailto:taro@example.jp', 'tel:+819011112222'] }, ['+819011112222 is blocked.']],
    [{ identities: ['mailto:x@spam.example'], isKnown: true }, ['x@spam.example is blocked.']],
    [{ identities: ['mailto:x@not-spam.example'] }, []],
    [{ trap: 'http://x' }, ['A field that people do not see was filled in.']],
    [{ trap: ' ' }, []],
    [{ shownAt: 0, sentAt: 1999 }, ['The form was sent faster than anybody can write.']],
    [{ shownAt: 0, sentAt: 2000 }, []],
    [{ text: 'https://a http://b www.c' }, []],
    [{ text: 'https://a http://b www.c HTTPS://d' }, ['It has 4 links.']],
    [{ text: 'https://www.a.example http://www.b.example www.c.example' }, []],
    [{ trap: 'x', shownAt: 0, sentAt: 1, text: 'https://a http://b www.c https://d', isKnown: true }, []],
  ])('%o: %o', (change, expected) => expect(reasons(change)).toEqual(expected));

  it('law: is set aside with a reason that is said in both languages, and let in without one', () => {
    const signs = fc.record({
      identities: fc.subarray(['mailto:a@spam.example', 'tel:+819011112222', 'line:U1']),
      isKnown: fc.boolean(),
      trap: fc.string(),
      shownAt: fc.nat(5000),
      sentAt: fc.nat(5000),
      text: fc.string(),
    });
    fc.assert(
      fc.property(signs, (each) => {
        const screening = screenEnquiry(each, policy);
        if (screening.kind === 'let-in') return;
        expect(screening.reasons.length).toBeGreaterThan(0);
        for (const reason of screening.reasons) expect(say(reason, 'ja')).toMatch(/。$/);
        if (each.isKnown) expect(screening.reasons.map(({ key }) => key)).toEqual(['screen-blocked']);
      }),
    );
  });
  it('says everything in both languages', () => expect(gapsOf(screenWords)).toEqual([]));
});
