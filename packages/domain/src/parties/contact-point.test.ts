import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isRefusal } from '../shared/index.ts';
import {
  CONTACT_POINT_KINDS,
  type ContactPointKind,
  formatContactPoint,
  readContactPoint,
} from './contact-point.ts';
import { sharedBecause } from './shared-contact-point.ts';

const identity = (kind: ContactPointKind, text: string) => {
  const point = readContactPoint(kind, text, 'JP');
  return 'identity' in point ? point.identity : point.because;
};

describe('a contact point', () => {
  it.each(CONTACT_POINT_KINDS)('of the kind %s is refused where no text is given', (kind) => {
    for (const text of [null, undefined, {}, []])
      expect(isRefusal(readContactPoint(kind, text as never, 'JP'))).toBe(true);
  });

  it('has one identity however it is typed, on the telephone and on WhatsApp', () => {
    expect(identity('PHONE', '０９０ー１２３４ー５６７８')).toBe('tel:+819012345678');
    expect(identity('WHATSAPP', '+81 90-1234-5678')).toBe('tel:+819012345678');
    expect(identity('EMAIL', 'Taro@Example.JP')).toBe('mailto:taro@example.jp');
    expect(identity('INSTAGRAM', '@Mikomi.CRM')).toBe(identity('INSTAGRAM', 'mikomi.crm'));
  });
  it('keeps a fax apart from the telephone', () => {
    expect(identity('FAX', '03-1234-5678')).toBe('fax:+81312345678');
  });
  it('keeps the case of a LINE id, which is part of it', () => {
    expect(identity('LINE', 'U4af4980629')).toBe('line:U4af4980629');
  });
  it.each<[ContactPointKind, string, string]>([
    ['WHATSAPP', 'US.13491208655302741918', 'whatsapp:US.13491208655302741918'],
    ['WHATSAPP', ' JP.ENT.11815799212886844830 ', 'whatsapp:JP.ENT.11815799212886844830'],
    ['MESSENGER', '7234567890123456', 'messenger:7234567890123456'],
    ['INSTAGRAM', '17841400008460056', 'instagram:17841400008460056'],
    ['LINE', 'U4af4980629d1f1d2c3b4a5e6f7a8b9c0', 'line:U4af4980629d1f1d2c3b4a5e6f7a8b9c0'],
  ])('of the kind %s is read from the id that its channel sends: %s', (kind, id, expected) => {
    expect(identity(kind, id)).toBe(expected);
    const point = { kind, value: id.trim() };
    expect(formatContactPoint(point, 'JP')).toBe(id.trim());
  });
  it('is no id of WhatsApp where it is a number, or an id elsewhere', () => {
    expect(identity('WHATSAPP', '972987654321')).not.toMatch(/^whatsapp:/);
    expect(identity('WHATSAPP', 'us.1349')).toBe('phone-unreadable');
    expect(identity('PHONE', 'US.13491208655302741918')).toBe('phone-unreadable');
  });
  it('behind an extension is another than its neighbour, and can be dialled again', () => {
    expect(readContactPoint('PHONE', '+1 415 555 2671 ext. 12')).toMatchObject({
      value: '+14155552671;ext=12',
      identity: 'tel:+14155552671;ext=12',
      tail: '17625555141',
    });
    expect(identity('PHONE', '03-1234-5678 内線12')).toBe('tel:+81312345678;ext=12');
    expect(identity('PHONE', '03-1234-5678 内線13')).not.toBe(identity('PHONE', '03-1234-5678 内線12'));
    expect(identity('WHATSAPP', '090-1234-5678 ext. 12')).toBe('tel:+819012345678');
    const point = { kind: 'PHONE', value: '+81312345678;ext=12' } as const;
    expect(formatContactPoint(point, 'JP')).toBe('03-1234-5678 ext. 12');
  });
  it('of an unknown kind is refused by name', () => {
    for (const kind of ['FOO', '__proto__', null, undefined, 5])
      expect(readContactPoint(kind as never, 'x')).toMatchObject({ because: 'value-unfit', path: ['kind'] });
  });
  it.each<[ContactPointKind, string, string]>([
    ['INSTAGRAM', 'https://www.instagram.com/Mikomi.CRM/?hl=ja', 'instagram:mikomi.crm'],
    ['INSTAGRAM', 'instagram.com/mikomi.crm', 'instagram:mikomi.crm'],
    ['MESSENGER', 'm.me/mikomi.crm', 'messenger:mikomi.crm'],
    ['MESSENGER', 'https://m.facebook.com/mikomi.crm', 'messenger:mikomi.crm'],
    ['MESSENGER', 'https://www.messenger.com/t/1234567890', 'messenger:1234567890'],
    ['LINE', 'https://line.me/R/ti/p/%40mikomi', 'line:@mikomi'],
    ['LINE', 'https://line.me/ti/p/~taro.tanaka', 'line:taro.tanaka'],
    ['WHATSAPP', 'https://wa.me/819012345678?text=Hello', 'tel:+819012345678'],
    ['WHATSAPP', 'https://api.whatsapp.com/send?phone=819012345678&text=Hi', 'tel:+819012345678'],
    ['PHONE', 'tel:+81-90-1234-5678', 'tel:+819012345678'],
  ])('of the kind %s is read from the link %s', (kind, link, expected) => {
    expect(identity(kind, link)).toBe(expected);
  });
  it.each<[ContactPointKind, string]>([
    ['INSTAGRAM', 'https://www.instagram.com/p/Cabc123/'],
    ['INSTAGRAM', 'https://www.instagram.com/reel'],
    ['MESSENGER', 'https://www.facebook.com/profile.php?id=5'],
    ['LINE', 'https://line.me/ti/p/AbCdEf'],
    ['INSTAGRAM', 'https://example.com/mikomi'],
  ])('of the kind %s is told how its id looks instead of %s', (kind, link) => {
    expect(readContactPoint(kind, link)).toMatchObject({
      because: 'channel-id-unreadable',
      parameters: { text: link, example: expect.any(String) },
    });
  });
  it('is refused when it is none', () => {
    expect(identity('PHONE', '8.19E+11')).toBe('phone-unreadable');
    expect(identity('EMAIL', 'nobody')).toBe('email-unreadable');
    expect(identity('LINE', 'two words')).toBe('channel-id-unreadable');
  });
  it('is shown as its readers dial it', () => {
    expect(formatContactPoint({ kind: 'PHONE', value: '+819012345678' }, 'JP')).toBe('090-1234-5678');
    expect(formatContactPoint({ kind: 'EMAIL', value: 'a@b.jp' }, 'JP')).toBe('a@b.jp');
  });
});

describe('a shared contact point', () => {
  const shared = (kind: ContactPointKind, text: string, label?: string) => {
    const point = readContactPoint(kind, text, 'JP');
    return 'identity' in point ? sharedBecause(point, { ...(label && { label }) }) : point.because;
  };
  it.each([
    'info@a.jp',
    'Sales@a.jp',
    'sales-tokyo@a.jp',
    'info2@a.jp',
    'eigyo@a.jp',
    'no-reply@a.jp',
    'contact+web@a.jp',
    'toiawase@a.jp',
  ])('%s belongs to an office', (text) => expect(shared('EMAIL', text)).toBe('role-mailbox'));
  it.each(['taro.tanaka@a.jp', 'salesman@a.jp', 'informatica@a.jp', 'k.info@a.jp', 'hr.smith@a.jp'])(
    '%s belongs to a person',
    (text) => {
      expect(shared('EMAIL', text)).toBeUndefined();
    },
  );
  it('is known by its label, its number, its kind or the organization', () => {
    expect(shared('PHONE', '03-1234-5678', '代表')).toBe('labelled-shared');
    expect(shared('PHONE', '03-1234-5678', 'Main switchboard')).toBe('labelled-shared');
    for (const label of ['会社', '本社 受付', '共有携帯', 'Office'])
      expect(shared('PHONE', '03-1234-5678', label), label).toBe('labelled-shared');
    for (const label of ['直通', '会社携帯', '代表携帯', 'Office direct', 'Company mobile'])
      expect(shared('PHONE', '03-1234-5678', label), label).toBeUndefined();
    expect(shared('PHONE', '0120-123-456')).toBe('toll-free');
    expect(shared('FAX', '03-1234-5678')).toBe('fax');
    const portal = { kind: 'EMAIL', value: 'x@portal.jp', identity: 'mailto:x@portal.jp' } as const;
    expect(sharedBecause(portal, { knownSenders: new Set(['mailto:x@portal.jp']) })).toBe('known-sender');
  });
});

describe('law: a contact point', () => {
  const kind = fc.constantFrom(...CONTACT_POINT_KINDS);
  const country = fc.constantFrom('JP', 'US', 'DE', undefined);
  const typed = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.emailAddress(),
    fc.stringMatching(/^0[3-9]0?[\d-]{8,10}( ?(ext\.|x|内線) ?\d{1,5})?$/),
    fc.stringMatching(/^(https:\/\/)?(www\.)?(instagram\.com|m\.me|line\.me\/ti\/p)\/[~@]?[\w.]{1,9}\/?$/),
    fc.stringMatching(/^@?[A-Za-z0-9._]{1,20}$/),
    fc.stringMatching(/^[A-Z]{2}\.(ENT\.)?[A-Za-z0-9]{1,20}$/),
  );
  it('read again from what it was read to is itself, wherever it is read', () => {
    fc.assert(
      fc.property(kind, typed, country, country, (of, text, here, elsewhere) => {
        const point = readContactPoint(of, text, here);
        if (!isRefusal(point)) expect(readContactPoint(of, point.value, elsewhere)).toEqual(point);
      }),
      { numRuns: 1000 },
    );
  });
  it('is the same in any width, and an address in any case', () => {
    const wide = (text: string) =>
      text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
    fc.assert(
      fc.property(
        fc.constantFrom<[ContactPointKind, string]>(
          ['PHONE', '090-1234-5678'],
          ['FAX', '(03) 1234-5678'],
          ['EMAIL', 'taro.tanaka@example.jp'],
          ['LINE', 'U4af4980629'],
        ),
        ([of, text]) => {
          expect(identity(of, ` ${wide(text)}　`)).toBe(identity(of, text));
          if (of === 'EMAIL') expect(identity(of, text.toUpperCase())).toBe(identity(of, text));
        },
      ),
    );
  });
  it('that the organization marked as shared is shared, whatever else it is', () => {
    fc.assert(
      fc.property(kind, typed, (of, text) => {
        const point = readContactPoint(of, text, 'JP');
        if (isRefusal(point)) return;
        expect(sharedBecause(point, { knownSenders: new Set([point.identity]) })).toBe('known-sender');
        if (of === 'FAX') expect(sharedBecause(point)).toBe('fax');
      }),
    );
  });
});
