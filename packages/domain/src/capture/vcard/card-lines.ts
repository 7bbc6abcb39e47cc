import { textOf } from './card-text.ts';

/** One property of a card: 'TEL', its parameters in lower case, its value as it was written. */
export interface CardLine {
  readonly name: string;
  readonly parameters: readonly string[];
  readonly value: string;
}

/** A line that goes on where it ends with =, which elsewhere ends a picture. */
const SOFT = /^[^:\n]{0,200}quoted-printable[^:\n]{0,100}:/i;

/** The lines of a card, folded ones made whole (RFC 6350, 3.2), and those of quoted-printable, which old telephones write. */
export function cardLines(text: string): readonly CardLine[] {
  const unfolded = text.replace(/\r\n?/g, '\n').replace(/\n[ \t]/g, '');
  const whole: string[] = [];
  for (const line of unfolded.split('\n')) {
    const before = whole.at(-1);
    if (before?.endsWith('=') && SOFT.test(before)) whole[whole.length - 1] = before.slice(0, -1) + line;
    else whole.push(line);
  }
  return whole.flatMap((line) => {
    const colon = colonOf(line);
    if (colon < 1) return [];
    const [name = '', ...parameters] = line.slice(0, colon).split(';');
    const plain = name.replace(/^[^.]*\./, '').toUpperCase();
    const lower = parameters.map((each) => each.toLowerCase().replaceAll('"', ''));
    const value = line.slice(colon + 1);
    const isQuoted = lower.some((each) => each.endsWith('quoted-printable'));
    const charset = lower.find((each) => each.startsWith('charset='))?.slice('charset='.length);
    return [{ name: plain, parameters: lower, value: isQuoted ? unquoted(value, charset) : value }];
  });
}

/** The colon that ends the name: none within the quotation marks of a parameter. */
function colonOf(line: string): number {
  let isQuoted = false;
  for (let index = 0; index < Math.min(line.length, 500); index += 1) {
    const sign = line[index];
    if (sign === '"') isQuoted = !isQuoted;
    if (sign === ':' && !isQuoted) return index;
  }
  return -1;
}

/** =E7=94=B0 is 田 in UTF-8, =93=63 in Shift_JIS; what is no byte stays as it is. */
function unquoted(value: string, charset: string | undefined): string {
  return value.replace(/(?:=[\dA-Fa-f]{2}|[!-~ ])+/g, (told) => {
    const bytes: number[] = [];
    for (let index = 0; index < told.length; index += 1) {
      const code = /^=([\dA-Fa-f]{2})/.exec(told.slice(index, index + 3))?.[1];
      bytes.push(code === undefined ? told.charCodeAt(index) : Number.parseInt(code, 16));
      if (code !== undefined) index += 2;
    }
    return textOf(Uint8Array.from(bytes), charset);
  });
}

/** The parts of a value by a sign, which a backslash takes out of its meaning. */
export function partsBy(value: string, sign: ';' | ','): readonly string[] {
  const parts = [''];
  for (let index = 0; index < value.length; index += 1) {
    const one = value[index] ?? '';
    if (one === '\\') {
      parts.push(`${parts.pop() ?? ''}${one}${value[index + 1] ?? ''}`);
      index += 1;
    } else if (one === sign) parts.push('');
    else parts.push(`${parts.pop() ?? ''}${one}`);
  }
  return parts;
}

/** A text without its backslashes: \n is a new line, \, a comma. */
export function unescaped(value: string): string {
  return value.replace(/\\([nN\\,;:])/g, (_, sign: string) => (/n/i.test(sign) ? '\n' : sign)).trim();
}
