/**
 * The text of a file of cards: UTF-8 or UTF-16 where it is such, else Shift_JIS, which Japanese telephones wrote for many years.
 * Source: the WHATWG Encoding Standard; RFC 6350 knows UTF-8 alone, vCard 2.1 any charset, and few of its writers name theirs.
 */
export function textOfCards(bytes: Uint8Array): string {
  return textOf(bytes, undefined);
}

/**
 * Bytes as a text in the charset that is named for them; in the likeliest where it is unknown, unnamed or another one in truth.
 * Source: as {@link textOfCards}.
 */
export function textOf(bytes: Uint8Array, charset: string | undefined): string {
  const marked = bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;
  const little = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : undefined;
  for (const name of [marked, little, charset, 'utf-8', 'shift_jis']) {
    const text = name === undefined ? undefined : decoded(bytes, name);
    if (text !== undefined) return text;
  }
  return new TextDecoder().decode(bytes);
}

function decoded(bytes: Uint8Array, charset: string): string | undefined {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
