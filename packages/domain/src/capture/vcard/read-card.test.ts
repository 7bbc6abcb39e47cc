import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { isRefusal } from '../../shared/index.ts';
import { textOfCards } from './card-text.ts';
import { readCards } from './read-card.ts';

function read(...lines: readonly string[]) {
  const cards = readCards(lines.join('\r\n'));
  if (isRefusal(cards)) throw new Error(cards.because);
  return cards;
}
const card = (...lines: readonly string[]) => read('BEGIN:VCARD', ...lines, 'END:VCARD')[0];

describe('a card', () => {
  it('of version 3.0', () => {
    expect(
      card(
        'VERSION:3.0',
        'N;CHARSET=UTF-8:田中;太郎;;;',
        'FN:田中 太郎',
        'X-PHONETIC-LAST-NAME:たなか',
        'X-PHONETIC-FIRST-NAME:たろう',
        'ORG:株式会社ひかり;営業部',
        'TITLE:部長',
        'TEL;TYPE=WORK,VOICE:03-1234-5678',
        'item1.TEL;TYPE=CELL;TYPE=pref:090-1234-5678',
        'TEL;TYPE=WORK,FAX:03-1234-5679',
        'EMAIL;TYPE=INTERNET:taro@example.jp',
        'ADR;TYPE=WORK:;;千代田1-1;千代田区;東京都;100-0001;日本',
        'URL:https://hikari.example',
        'NOTE:展示会で\\nお会いした\\, 方',
      ),
    ).toEqual({
      name: '田中 太郎',
      family: '田中',
      given: '太郎',
      familyReading: 'たなか',
      givenReading: 'たろう',
      company: '株式会社ひかり',
      department: '営業部',
      jobTitle: '部長',
      points: [
        { kind: 'PHONE', value: '090-1234-5678' },
        { kind: 'PHONE', value: '03-1234-5678' },
        { kind: 'FAX', value: '03-1234-5679' },
        { kind: 'EMAIL', value: 'taro@example.jp' },
      ],
      addresses: ['100-0001 東京都 千代田区 千代田1-1'],
      websites: ['https://hikari.example'],
      note: '展示会で\nお会いした, 方',
    });
  });
  it('of version 4.0, folded', () => {
    const told = card(
      'VERSION:4.0',
      'FN:Mei Ta',
      ' naka',
      'N:Tanaka;Mei;;;',
      'TEL;VALUE=uri;PREF=2:tel:+1-555-555-0101',
      'TEL;VALUE=uri;PREF=1;TYPE="voice,cell":tel:+1-555-555-0102',
      'EMAIL:mailto:mei@example.com',
      'IMPP:whatsapp:+15555550102',
      'ADR:;;123 Main Street;Any Town;CA;91921;USA',
      'ORG:Example\\; Inc.',
    );
    expect(told).toMatchObject({
      name: 'Mei Tanaka',
      company: 'Example; Inc.',
      points: [
        { kind: 'PHONE', value: '+1-555-555-0102' },
        { kind: 'PHONE', value: '+1-555-555-0101' },
        { kind: 'EMAIL', value: 'mei@example.com' },
        { kind: 'WHATSAPP', value: '+15555550102' },
      ],
      addresses: ['123 Main Street, Any Town, CA, 91921, USA'],
    });
  });
  it('of an old telephone', () => {
    expect(
      card(
        'VERSION:2.1',
        'N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=E7=94=B0=E4=B8=AD;=E5=A4=AA=\r\n=E9=83=8E',
      ),
    ).toMatchObject({ family: '田中', given: '太郎' });
  });
  it('of an old telephone in Shift_JIS, with the bytes of a backslash within its signs', () => {
    const told = card(
      'VERSION:2.1',
      'N;CHARSET=SHIFT_JIS;ENCODING=QUOTED-PRINTABLE:=95=5C;=91=BE=\r\n=98=59;;;',
      'FN;CHARSET=Shift_JIS;ENCODING=QUOTED-PRINTABLE:=95=5C=20=91=BE=98=59',
      'SOUND;X-IRMC-N;CHARSET=SHIFT_JIS;ENCODING=QUOTED-PRINTABLE:=B5=D3=C3;=C0=DB=B3;;;',
      'ORG;CHARSET=SHIFT_JIS;ENCODING=QUOTED-PRINTABLE:=8A=94=8E=AE=89=EF=8E=D0=',
      '=90=C2=97=74;=89=63=8B=C6=95=94',
      'TEL;CELL;VOICE:09012345678',
    );
    expect(told).toMatchObject({
      name: '表 太郎',
      family: '表',
      given: '太郎',
      familyReading: 'ｵﾓﾃ',
      company: '株式会社青葉',
      department: '営業部',
      points: [{ kind: 'PHONE', value: '09012345678' }],
    });
  });
  it('whose charset nobody names, or names wrongly', () => {
    const quoted = (charset: string) =>
      card(`FN${charset};ENCODING=QUOTED-PRINTABLE:=93=63=92=86`, 'TEL:0312345678')?.name;
    expect([quoted(''), quoted(';CHARSET=UTF-8'), quoted(';CHARSET=X-NONE')]).toEqual([
      '田中',
      '田中',
      '田中',
    ]);
  });
  it('is without its picture, however that is written', () => {
    const told = card(
      'FN:Mei',
      'PHOTO;TYPE=JPEG;ENCODING=BASE64:',
      ' /9j/4AAQSkZJRgABAQ==',
      ' TEL0000=',
      '',
      'TEL:0312345678',
      'PHOTO;ENCODING=BASE64;TYPE=GIF:R0lGODdh=',
      'R0lGODdhAQ==',
      'EMAIL:mei@example.jp',
    );
    expect(told).toMatchObject({
      name: 'Mei',
      note: null,
      points: [
        { kind: 'PHONE', value: '0312345678' },
        { kind: 'EMAIL', value: 'mei@example.jp' },
      ],
    });
  });
  it('of a file is read in whatever charset its bytes are', () => {
    const shiftJis = Uint8Array.from([
      ...Buffer.from('BEGIN:VCARD\r\nFN:'),
      ...[0x95, 0x5c, 0x91, 0xbe, 0x98, 0x59],
      ...Buffer.from('\r\nEND:VCARD\r\n'),
    ]);
    const text = 'BEGIN:VCARD\r\nFN:表太郎\r\nEND:VCARD\r\n';
    const files = [
      shiftJis,
      new TextEncoder().encode(text),
      Uint8Array.from([0xff, 0xfe, ...Buffer.from(text, 'utf16le')]),
    ];
    for (const file of files) expect(readCards(textOfCards(file))).toMatchObject([{ name: '表太郎' }]);
  });
  it('with a picture that ends with = loses nothing behind it', () => {
    expect(card('PHOTO;ENCODING=b:AAAA=', 'TEL:0312345678')).toMatchObject({
      points: [{ value: '0312345678' }],
    });
  });
  it('of a QR code in Japan', () => {
    expect(
      read(
        'MECARD:N:田中,太郎;SOUND:タナカ,タロウ;TEL:09012345678;EMAIL:taro@example.jp;URL:https\\://hikari.example;;',
      )[0],
    ).toMatchObject({
      family: '田中',
      given: '太郎',
      familyReading: 'タナカ',
      givenReading: 'タロウ',
      points: [
        { kind: 'PHONE', value: '09012345678' },
        { kind: 'EMAIL', value: 'taro@example.jp' },
      ],
      websites: ['https://hikari.example'],
    });
  });
  it('may be one of several', () => {
    expect(
      read('BEGIN:VCARD', 'FN:Mei', 'END:VCARD', 'BEGIN:VCARD', 'FN:Taro', 'END:VCARD').map(
        ({ name }) => name,
      ),
    ).toEqual(['Mei', 'Taro']);
  });
  test.each(['', 'https://hikari.example', 'FN:Mei'])('is none: %s', (text) => {
    expect(readCards(text)).toMatchObject({ because: 'card-unreadable' });
  });
  it('of whatever text never throws (law)', () => {
    const line = fc.stringMatching(/^(N|FN|TEL|ADR|ORG|NOTE)(;TYPE=[a-z,"]{0,5})?:[A-Za-z;,\\=% ]{0,20}$/);
    fc.assert(
      fc.property(fc.array(fc.oneof(line, fc.string())), (lines) => {
        readCards(['BEGIN:VCARD', ...lines].join('\n'));
        readCards(`MECARD:${lines.join(';')}`);
      }),
    );
  });
});
