import type { Plugin } from 'vite';

const CATALOG = /JSON\.parse\(("(?:[^"\\]|\\.)*")\)/;

/**
 * Puts the messages of a catalog in the order of their texts instead of their ids, which are random: like stands beside like, and
 * a catalog is compressed by a twentieth more. Builds only.
 */
export function catalogsByText(): Plugin {
  return {
    name: 'mikomi:catalogs-by-text',
    apply: 'build',
    enforce: 'post',
    transform: {
      filter: { id: /\.po$/ },
      handler(code) {
        return { code: orderByText(code), map: null };
      },
    },
  };
}

/** The source of a compiled catalog with its messages in the order of their texts. */
export function orderByText(code: string): string {
  const literal = CATALOG.exec(code)?.[1];
  if (literal === undefined) throw new Error('A compiled catalog is not JSON in a text any more.');
  const messages: Readonly<Record<string, unknown>> = JSON.parse(JSON.parse(literal));
  const byText = Object.entries(messages)
    .map(([id, message]) => ({ id, message, text: JSON.stringify(message) }))
    .sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0));
  const ordered = Object.fromEntries(byText.map(({ id, message }) => [id, message]));
  return code.replace(literal, () => JSON.stringify(JSON.stringify(ordered)));
}
