import type { ContactPointKind } from '../../parties/index.ts';
import { type Refusal, refuse } from '../../shared/index.ts';
import { type CardLine, cardLines, partsBy, unescaped } from './card-lines.ts';

/** A card as it came by a QR code, a file or a telephone; null for what it does not say. */
export interface ContactCard {
  /** As one text, as it is shown. */
  readonly name: string | null;
  readonly family: string | null;
  readonly given: string | null;
  readonly familyReading: string | null;
  readonly givenReading: string | null;
  readonly company: string | null;
  readonly department: string | null;
  readonly jobTitle: string | null;
  /** As written, not yet read: the preferred first. */
  readonly points: readonly { readonly kind: ContactPointKind; readonly value: string }[];
  readonly addresses: readonly string[];
  readonly websites: readonly string[];
  readonly note: string | null;
}

/**
 * Reads the cards in a text: vCard of any version, one or several, or the MECARD that Japanese telephones put into QR codes.
 * Source: RFC 6350 and RFC 2426 (vCard 4.0 and 3.0), versit's 2.1 for old telephones; NTT DOCOMO's MECARD.
 */
export function readCards(text: string): readonly ContactCard[] | Refusal<'card-unreadable'> {
  const plain = text.replace(/^\ufeff/, '').trim();
  if (/^MECARD:/i.test(plain)) return [cardOf(meCardLines(plain.slice('MECARD:'.length)))];
  const cards = plain
    .split(/^BEGIN:VCARD[ \t]*\r?$/im)
    .slice(1)
    .map((card) => cardOf(cardLines(card.split(/^END:VCARD/im)[0] ?? '')));
  return cards.length > 0 ? cards : refuse('card-unreadable');
}

function cardOf(lines: readonly CardLine[]): ContactCard {
  const all = (name: string) =>
    lines
      .filter((line) => line.name === name && line.value.trim() !== '')
      .sort((a, b) => preference(a) - preference(b));
  const first = (name: string) => all(name)[0]?.value ?? '';
  const told = (value: string | undefined) => unescaped(value ?? '') || null;
  const [family, given] = partsBy(first('N'), ';');
  const [company, ...departments] = partsBy(first('ORG'), ';');
  const [soundFamily, soundGiven] = partsBy(first('SOUND'), ';');
  return {
    name: told(first('FN')),
    family: told(family),
    given: told(given),
    familyReading: told(first('X-PHONETIC-LAST-NAME') || soundFamily),
    givenReading: told(first('X-PHONETIC-FIRST-NAME') || soundGiven),
    company: told(company),
    department: told(departments.map(unescaped).filter(Boolean).join(' ')),
    jobTitle: told(first('TITLE') || first('ROLE')),
    points: [...all('TEL').map(phoneOf), ...all('EMAIL').map(mailOf), ...all('IMPP').flatMap(chatOf)],
    addresses: all('ADR').flatMap(({ value }) => addressOf(value) || []),
    websites: all('URL').flatMap(({ value }) => told(value) ?? []),
    note: told(first('NOTE')),
  };
}

/** PREF=1 is the most preferred (4.0), TYPE=pref preferred (3.0). */
function preference({ parameters }: CardLine): number {
  const asked = parameters.find((each) => each.startsWith('pref='))?.slice('pref='.length);
  if (asked !== undefined) return Number(asked) || 100;
  return hasType(parameters, 'pref') ? 1 : 101;
}

function hasType(parameters: readonly string[], type: string): boolean {
  return parameters.some((each) =>
    each
      .replace(/^type=/, '')
      .split(',')
      .includes(type),
  );
}

function phoneOf({ parameters, value }: CardLine) {
  const kind: ContactPointKind = hasType(parameters, 'fax') ? 'FAX' : 'PHONE';
  return { kind, value: unescaped(value).replace(/^tel:/i, '') };
}

const mailOf = ({ value }: CardLine) =>
  ({ kind: 'EMAIL', value: unescaped(value).replace(/^mailto:/i, '') }) as const;

/** Addresses of chats, by their scheme. */
function chatOf({ value }: CardLine): ContactCard['points'] {
  const [, scheme = '', id = ''] = /^(whatsapp|line):(?:\/\/)?(.+)$/i.exec(unescaped(value)) ?? [];
  if (id === '') return [];
  return [{ kind: scheme.toLowerCase() === 'line' ? 'LINE' : 'WHATSAPP', value: id }];
}

/** In the order of its country: with a Japanese postal code from the largest part to the smallest. */
function addressOf(value: string): string {
  const [box, extended, street, city, region, code, country] = partsBy(value, ';').map(unescaped);
  const isJapanese = /^〒?\d{3}-?\d{4}$/.test(code ?? '') && /\p{sc=Han}/u.test(value);
  const parts = isJapanese
    ? [code, region, city, street, extended]
    : [box, street, extended, city, region, code, country];
  return parts.filter((part) => part !== undefined && part !== '').join(isJapanese ? ' ' : ', ');
}

/** MECARD:N:田中,太郎;TEL:090…;; names its parts by commas. */
function meCardLines(text: string): readonly CardLine[] {
  return partsBy(text, ';').flatMap((field) => {
    const colon = field.indexOf(':');
    if (colon < 1) return [];
    const name = field.slice(0, colon).trim().toUpperCase();
    const value = field.slice(colon + 1);
    const parts = name === 'N' || name === 'SOUND' ? partsBy(value, ',').join(';') : value;
    return [{ name, parameters: [], value: name === 'ADR' ? `;;${partsBy(value, ',').join(' ')}` : parts }];
  });
}
