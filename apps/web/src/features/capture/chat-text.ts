/** Longer than this no chat is sent: the exported text of several years. */
export const LONGEST_CHAT = 900_000;

/** The text of an exported chat: of the file itself, or of the text in its archive. Undefined where there is none. */
export async function chatText(file: Blob): Promise<string | undefined> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const isArchive = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const text = isArchive ? await textInArchive(bytes) : bytes;
  return text && new TextDecoder().decode(text);
}

const ENTRY = 0x02014b50;
const DIRECTORY_END = 0x06054b50;

/**
 * The first `.txt` of a ZIP archive. Source: PKWARE APPNOTE 6.3.10, 4.3.12 and 4.3.16; the browser itself inflates it.
 */
async function textInArchive(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const view = new DataView(bytes.buffer);
  let end = bytes.length - 22;
  while (end >= 0 && view.getUint32(end, true) !== DIRECTORY_END) end -= 1;
  if (end < 0) return undefined;
  let at = view.getUint32(end + 16, true);
  while (at + 46 <= bytes.length && view.getUint32(at, true) === ENTRY) {
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    if (/\.txt$/i.test(name)) return contentOf(bytes, view, at);
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return undefined;
}

async function contentOf(bytes: Uint8Array<ArrayBuffer>, view: DataView, entry: number) {
  const method = view.getUint16(entry + 10, true);
  const size = view.getUint32(entry + 20, true);
  const header = view.getUint32(entry + 42, true);
  const from = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
  const packed = bytes.subarray(from, from + size);
  if (method === 0) return packed;
  const inflated = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(inflated).arrayBuffer());
}
