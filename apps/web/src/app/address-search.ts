/**
 * What stands behind the `?` of an address. Words are words, digits too: whoever types `?q=1322` asks for that text. What is more
 * than a word is written as JSON.
 */
export function readAddressSearch(text: string): Record<string, unknown> {
  return Object.fromEntries([...new URLSearchParams(text)].map(([key, value]) => [key, valueIn(value)]));
}

/** The same, from values to text; what is undefined is not said. */
export function writeAddressSearch(search: Readonly<Record<string, unknown>>): string {
  const said = Object.entries(search).filter(([, value]) => value !== undefined);
  const text = new URLSearchParams(said.map(([key, value]) => [key, textOf(value)])).toString();
  return text === '' ? '' : `?${text}`;
}

const LOOKS_WRITTEN = /^[[{"]/;

function valueIn(text: string): unknown {
  if (!LOOKS_WRITTEN.test(text)) return text;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

const textOf = (value: unknown): string =>
  typeof value === 'string' && !LOOKS_WRITTEN.test(value) ? value : JSON.stringify(value);
