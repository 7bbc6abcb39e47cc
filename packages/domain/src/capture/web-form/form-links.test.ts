import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gapsOf, isRefusal } from '../../shared/index.ts';
import { readView, writeView } from './form-view.ts';
import { formWords } from './form-words.ts';
import { memberOfToken, memberToken } from './member-token.ts';
import { readSite } from './read-site.ts';
import { textIn } from './web-form.ts';

describe('a personal link', () => {
  it('law: names its member in 22 letters of an address, and nobody else', () => {
    fc.assert(
      fc.property(fc.uuid(), (memberId) => {
        const token = memberToken(memberId);
        expect(token).toMatch(/^[\w-]{22}$/);
        expect(memberOfToken(token)).toBe(memberId);
      }),
    );
  });
  it.each(['', 'short', 'a'.repeat(23), '../../../etc/passwd...'])('%o names nobody', (token) =>
    expect(memberOfToken(token)).toBeUndefined(),
  );
});

describe('a showing', () => {
  it('law: comes back as it was written', () => {
    const view = fc.record({ shownAt: fc.nat({ max: 4e12 }), nonce: fc.stringMatching(/^[\w-]{1,64}$/) });
    fc.assert(
      fc.property(view, (shown) => {
        expect(readView(writeView(shown))).toEqual(shown);
      }),
    );
  });
  it.each(['', '.', 'abc', '123.', '.nonce', '1234567890.n', 'm5x2.a b'])('%o is none', (text) =>
    expect(readView(text)).toBeUndefined(),
  );
});

describe('a site', () => {
  it.each([
    ['example.com', 'https://example.com'],
    [' https://www.example.com/contact?x=1 ', 'https://www.example.com'],
    ['http://127.0.0.1:8080', 'http://127.0.0.1:8080'],
    ['日本.example', 'https://xn--wgv71a.example'],
    ['localhost:5173', 'https://localhost:5173'],
    ['http://intranet/contact', 'http://intranet'],
  ])('%o is %s', (text, origin) => expect(readSite(text)).toBe(origin));
  it.each([
    '',
    '*',
    '*.example.com',
    'javascript:alert(1)',
    'file:///etc',
    'two words',
    'word',
    'no site: 80',
    'https://me@a.example',
  ])('%o is none', (text) => expect(isRefusal(readSite(text))).toBe(true));
  it('law: is the same when it is read again', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true }), (url) => {
        const origin = readSite(url);
        expect(isRefusal(origin)).toBe(false);
        expect(readSite(origin as string)).toBe(origin);
      }),
    );
  });
});

describe('the words of a form', () => {
  it('are the other language’s where one is blank', () => {
    expect(textIn({ en: 'Send', ja: ' ' }, 'ja')).toBe('Send');
    expect(textIn({ en: '', ja: '送信' }, 'en')).toBe('送信');
    expect(textIn({ en: 'Send', ja: '送信' }, 'ja')).toBe('送信');
  });
  it('say everything in both languages', () => expect(gapsOf(formWords)).toEqual([]));
});
