import { type Refusal, refuse } from '@mikomi/domain/shared';
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
    return isUrlEncoded(contentType) ? urlEncoded(body) : await inParts(contentType, body);
  } catch {
    return refuse('inbound-unreadable', { parameters: { format: 'form' } });
  }
}

function urlEncoded(body: Buffer): SentForm {
  const sent = [...new URLSearchParams(body.toString())];
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

/** Bytes in a charset as a text; in one that nobody knows, as UTF-8. */
function decode(bytes: Buffer, charset = 'utf-8'): string | null {
  try {
    return textOf(new TextDecoder(charset).decode(bytes));
  } catch {
    return textOf(bytes.toString());
  }
}
