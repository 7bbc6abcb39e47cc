/**
 * The text of bytes: in the charset that its sender names, else as UTF-8, else as Shift_JIS where every byte fits it, which old
 * Japanese forms send without a word. What fits nothing is read as UTF-8 with its damaged letters marked, so that the rest of an enquiry is not lost.
 */
export function readText(bytes: Uint8Array, contentType: string): string {
  const named = /;\s*charset\s*=\s*"?([\w.:-]+)/i.exec(contentType)?.[1];
  return (
    (named === undefined ? undefined : strictly(bytes, named)) ??
    strictly(bytes, 'utf-8') ??
    strictly(bytes, 'shift_jis') ??
    new TextDecoder().decode(bytes)
  );
}

function strictly(bytes: Uint8Array, charset: string): string | undefined {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
