import { describe, expect, it } from 'vitest';
import { parseEmail } from './email.ts';

describe('an e-mail address', () => {
  it('keeps its local part and shares its identity', () => {
    expect(parseEmail(' Taro.TANAKA＠Example.CO.JP ')).toEqual({
      kind: 'email',
      address: 'Taro.TANAKA@example.co.jp',
      identity: 'taro.tanaka@example.co.jp',
      domain: 'example.co.jp',
    });
  });
  it.each([
    'a@b.io',
    'foo..bar.@docomo.ne.jp',
    "o'brien+crm@sub.example.org",
    '営業@例え.jp',
    'mailto:x@y.de',
  ])('%s is one', (text) => {
    expect(parseEmail(text)).toMatchObject({ kind: 'email' });
  });
  it.each(['', 'a', 'a@b', '@b.io', 'a b@c.io', 'a@-b.io', 'a@b..io', 'a@1.2.3.4', 'a@b.io, c@d.io'])(
    '%s is none',
    (text) => {
      expect(parseEmail(text)).toMatchObject({ because: 'email-unreadable' });
    },
  );
});
