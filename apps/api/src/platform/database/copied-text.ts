/** A value as COPY reads it between tabs; `\N` for nothing. */
export function copiedValue(value: unknown, isJson: boolean): string {
  if (value === null || value === undefined) return '\\N';
  if (isJson) return escaped(JSON.stringify(value));
  if (typeof value === 'string') return escaped(value);
  if (Array.isArray(value)) return escaped(listText(value));
  return String(value);
}

const SPECIAL = /[\\\n\r\t]/;
const EVERY_SPECIAL = /[\\\n\r\t]/g;
const WRITTEN: Readonly<Record<string, string>> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };

function escaped(text: string): string {
  return SPECIAL.test(text) ? text.replace(EVERY_SPECIAL, (sign) => WRITTEN[sign] ?? sign) : text;
}

const QUOTED = /["\\]/;

/** A list as the database reads one: each of its texts in quotes. */
function listText(items: readonly unknown[]): string {
  let list = '';
  for (const item of items) {
    const text = String(item);
    list += `${list === '' ? '' : ','}"${QUOTED.test(text) ? text.replace(/["\\]/g, '\\$&') : text}"`;
  }
  return `{${list}}`;
}
