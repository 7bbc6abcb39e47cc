import { type Refusal, refuse } from '@mikomi/domain/shared';
import { readText } from './charset.ts';
import { textOf } from './json.ts';

/** A form as it was sent: its fields as texts, its files by name, type and size. */
export interface SentForm {
  /** The first value of a field; null where there is none. */
  readonly text: (name: string, charset?: string) => string | null;
  readonly fields: readonly { readonly name: string; readonly value: string }[];
  readonly files: readonly {
    readonly name: string;
    readonly fileName: string;
    readonly type: string | null;
    readonly size: number;
  }[];
  /** The bytes of a file or field. */
  readonly bytes: (name: string) => Promise<Buffer | null>;
}

/** Whether a body is a form by what it says of itself. */
export function isForm(contentType: string): boolean {
  return isUrlEncoded(contentType) || /^multipart\/form-data\b/i.test(contentType);
}

const isUrlEncoded = (contentType: string) => /^application\/x-www-form-urlencoded\b/i.test(contentType);

/** Reads a form, url-encoded or in parts; refused where its bytes are none. */
export async function readForm(
  contentType: string,
  body: Buffer,
): Promise<SentForm | Refusal<'inbound-unreadable'>> {
  try {
    return isUrlEncoded(contentType) ? urlEncoded(contentType, body) : await inParts(contentType, body);
  } catch {
    return refuse('inbound-unreadable', { parameters: { format: 'form' } });
  }
}

function urlEncoded(contentType: string, body: Buffer): SentForm {
  const sent = pairsOf(body.toString('latin1'), contentType);
  const fields = sent.flatMap(([name, value]) => {
    const text = textOf(value);
    return text === null ? [] : [{ name: textOf(name) ?? 'value', value: text }];
  });
  return {
    text: (name) => textOf(sent.find(([each]) => each === name)?.[1]),
    fields,
    files: [],
    bytes: async (name) => {
      const value = sent.find(([each]) => each === name)?.[1];
      return value === undefined ? null : Buffer.from(value);
    },
  };
}

/** Names and values of one charset: all bytes of a form are read as one text would be, for a name alone may fit several. */
function pairsOf(body: string, contentType: string): readonly (readonly [string, string])[] {
  const written = body
    .split('&')
    .filter((pair) => pair !== '')
    .map((pair) => {
      const at = pair.indexOf('=');
      return at === -1 ? [pair, ''] : [pair.slice(0, at), pair.slice(at + 1)];
    });
  const parts = written.flat().map(bytesOfPart);
  const texts = readText(Buffer.concat(parts.flatMap((part) => [part, END_OF_PART])), contentType).split(
    '\0',
  );
  return written.map((_, index) => [texts[2 * index] ?? '', texts[2 * index + 1] ?? '']);
}

const END_OF_PART = Buffer.of(0);

/** `+` is a space, `%E7` a byte; a NUL that somebody sends is nothing that could be stored. */
function bytesOfPart(part: string): Buffer {
  const plain = part
    .replaceAll('+', ' ')
    .replace(/%([\da-f]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
    .replaceAll('\0', '');
  return Buffer.from(plain, 'latin1');
}

/** Mail arrives in forms whose fields have charsets of their own, so every byte is carried through as one sign. */
async function inParts(contentType: string, body: Buffer): Promise<SentForm> {
  const headers = { 'content-type': contentType };
  const parts = [...(await new Response(body.toString('latin1'), { headers }).formData())];
  const bytesOf = async (part: string | File) =>
    Buffer.from(typeof part === 'string' ? part : await part.text(), 'latin1');
  const decoded = (part: string, charset?: string) => decode(Buffer.from(part, 'latin1'), charset);
  const utf8 = (part: string) => decoded(part) ?? '';
  return {
    text: (name, charset) => {
      const part = parts.find(([each]) => utf8(each) === name)?.[1];
      return typeof part === 'string' ? decoded(part, charset) : null;
    },
    fields: parts.flatMap(([name, part]) => {
      const value = typeof part === 'string' ? decoded(part) : null;
      return value === null ? [] : [{ name: utf8(name), value }];
    }),
    files: parts.flatMap(([name, part]) =>
      typeof part === 'string'
        ? []
        : [{ name: utf8(name), fileName: utf8(part.name), type: part.type || null, size: part.size }],
    ),
    bytes: async (name) => {
      const part = parts.find(([each]) => utf8(each) === name)?.[1];
      return part === undefined ? null : bytesOf(part);
    },
  };
}

/** Bytes in a charset as a text; in one that nobody knows, as what they fit. */
function decode(bytes: Buffer, charset?: string): string | null {
  return textOf(readText(bytes, charset === undefined ? '' : `; charset=${charset}`));
}
