import { describe, expect, it } from 'vitest';
import { fileFromBytes } from './file-source.ts';
import { decodedText, detectEncoding } from './text-encoding.ts';

const bytes = (...parts: (string | number[])[]) =>
  new Uint8Array(
    Buffer.concat(
      parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part))),
    ),
  );
const detected = (content: Uint8Array) => detectEncoding(fileFromBytes(content));
const read = async (content: Uint8Array) => {
  const file = fileFromBytes(content);
  let text = '';
  for await (const part of decodedText(file, (await detectEncoding(file)).encoding)) text += part;
  return text;
};

/** 会社名,氏名 / 山田商店,林 in Shift_JIS. */
const SHIFT_JIS = bytes(
  [0x89, 0xef, 0x8e, 0xd0, 0x96, 0xbc, 0x2c, 0x8e, 0x81, 0x96, 0xbc, 0x0a],
  [0x8e, 0x52, 0x93, 0x63, 0x8f, 0xa4, 0x93, 0x58, 0x2c, 0x97, 0xd1, 0x0a],
);

describe('the encoding of a text file', () => {
  it('follows a byte order mark and does not give it as text', async () => {
    expect(await read(bytes([0xef, 0xbb, 0xbf], 'a,b'))).toBe('a,b');
    expect(await read(bytes([0xff, 0xfe, 0x61, 0x00, 0xb0, 0x6c]))).toBe('a\u6cb0');
    expect(await read(bytes([0xfe, 0xff, 0x00, 0x61, 0x6c, 0xb0]))).toBe('a\u6cb0');
  });

  it('sees UTF-16 without a mark', async () => {
    expect(await detected(new Uint8Array(Buffer.from('name,phone\r\nZoë,1', 'utf16le')))).toEqual({
      encoding: 'utf-16le',
      exact: true,
    });
  });

  it('prefers strict UTF-8', async () => {
    expect(await detected(new Uint8Array(Buffer.from('会社名,Zoë')))).toEqual({
      encoding: 'utf-8',
      exact: true,
    });
  });

  it('reads Shift_JIS, half-width kana included', async () => {
    expect(await read(SHIFT_JIS)).toBe('会社名,氏名\n山田商店,林\n');
    expect(await read(bytes('name\n', [0xd4, 0xcf, 0xc0, 0xde]))).toBe('name\nﾔﾏﾀﾞ');
  });

  it.each(['Zoë,Müller', 'Ñandú,señor', 'Größe,Übung', 'Café,São Paulo', 'Łódź?,Håkan Ågren'])(
    'reads %s as Windows-1252',
    async (text) => {
      const latin = bytes(text.replace('Ł', 'L').replace('ź', 'z'));
      expect((await detected(latin)).encoding).toBe('windows-1252');
    },
  );

  it('knows the euro sign of Windows-1252', async () => {
    expect(await read(bytes('price\n', [0x80], '5,00'))).toBe('price\n€5,00');
  });

  it('keeps UTF-8 when a few bytes are broken, and says so', async () => {
    const broken = bytes([...Buffer.from('名前,会社\n山田太郎,山田商店\n')], [0xe5, 0x2c, 0x0a]);
    expect(await detected(broken)).toEqual({ encoding: 'utf-8', exact: false });
  });

  it('takes a replacement character that stands in the file as text', async () => {
    expect(await detected(new Uint8Array(Buffer.from('old accident: \ufffd')))).toEqual({
      encoding: 'utf-8',
      exact: true,
    });
  });
});
