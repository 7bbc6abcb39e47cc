import { describe, expect, it } from 'vitest';
import { type ContactPointKind, formatContactPoint, readContactPoint } from './contact-point.ts';
import { sharedBecause } from './shared-contact-point.ts';

const identity = (kind: ContactPointKind, text: string) => {
  const point = readContactPoint(kind, text, 'JP');
  return 'identity' in point ? point.identity : point.because;
};

describe('a contact point', () => {
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
    expect(shared('PHONE', '03-1234-5678', '直通')).toBeUndefined();
    expect(shared('PHONE', '0120-123-456')).toBe('toll-free');
    expect(shared('FAX', '03-1234-5678')).toBe('fax');
    const portal = { kind: 'EMAIL', value: 'x@portal.jp', identity: 'mailto:x@portal.jp' } as const;
    expect(sharedBecause(portal, { knownSenders: new Set(['mailto:x@portal.jp']) })).toBe('known-sender');
  });
});
