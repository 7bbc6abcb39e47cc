import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { consentsSaid, wantsMessages } from './opt-out.ts';

describe('the word for no more messages', () => {
  it('is known however it is written, in both languages', () => {
    for (const text of ['STOP', ' stop. ', 'Stop!', 'ＳＴＯＰ', 'UNSUBSCRIBE', '配信停止', '「停止」'])
      expect([text, wantsMessages('WHATSAPP', text)]).toEqual([text, false]);
    for (const text of ['START', 'unstop', '配信再開'])
      expect([text, wantsMessages('PHONE', text)]).toEqual([text, true]);
  });
  it('is nothing but the word', () => {
    for (const text of [
      'Stop calling me on Mondays',
      'Please stop',
      'bus stop',
      '',
      null,
      '停止ボタンはどこですか',
    ])
      expect([text, wantsMessages('WHATSAPP', text)]).toEqual([text, undefined]);
  });
  it('is an answer in a chat where only texts know it', () => {
    expect([wantsMessages('PHONE', 'CANCEL'), wantsMessages('WHATSAPP', 'Cancel')]).toEqual([
      false,
      undefined,
    ]);
  });
  it('is about selling and news on a channel for messages, and about news alone on a telephone', () => {
    expect(consentsSaid('WHATSAPP', false)).toEqual([
      { purpose: 'SALES', state: 'REFUSED' },
      { purpose: 'NEWS', state: 'REFUSED' },
    ]);
    expect(consentsSaid('PHONE', true)).toEqual([{ purpose: 'NEWS', state: 'GIVEN' }]);
  });
  it('is never read into a longer text (law)', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('stop', '停止', 'start'),
        fc.stringMatching(/^[a-z]{1,8}( [a-z]{1,8}){2}$/),
        (word, more) => {
          expect(wantsMessages('WHATSAPP', `${word} ${more}`)).toBeUndefined();
        },
      ),
    );
  });
});
