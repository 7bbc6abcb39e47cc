import { type FileSource, firstBytes } from './file-source.ts';

export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'shift_jis' | 'windows-1252';

/** `exact` is false when some bytes do not fit the encoding: rows with U+FFFD are then damaged, not text. */
export interface DetectedEncoding {
  readonly encoding: TextEncoding;
  readonly exact: boolean;
}

/**
 * Which encoding a text file is written in. A byte order mark decides; then NUL bytes betray UTF-16; then strict
 * UTF-8; then Shift_JIS when what it yields looks like Japanese and not like Western letters misread; Windows-1252
 * takes the rest. A file that is UTF-8 or Shift_JIS but for a few bytes keeps its encoding, marked inexact.
 */
export async function detectEncoding(file: FileSource): Promise<DetectedEncoding> {
  const head = await firstBytes(file, 4096);
  const marked = byOrderMark(head) ?? byNulBytes(head);
  const utf8 = marked === undefined || marked === 'utf-8' ? await weigh(file, 'utf-8') : undefined;
  if (utf8?.invalid === 0) return { encoding: 'utf-8', exact: true };
  if (marked !== undefined)
    return { encoding: marked, exact: (utf8 ?? (await weigh(file, marked))).invalid === 0 };
  if (utf8 !== undefined && utf8.valid >= 10 * utf8.invalid) return { encoding: 'utf-8', exact: false };
  const japanese = await weigh(file, 'shift_jis');
  if (japanese.plausible > japanese.implausible && japanese.valid >= 10 * japanese.invalid) {
    return { encoding: 'shift_jis', exact: japanese.invalid === 0 };
  }
  return { encoding: 'windows-1252', exact: true };
}

/** The text of a file, chunk by chunk, without its byte order mark. */
export async function* decodedText(file: FileSource, encoding: TextEncoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  for await (const chunk of file.open()) {
    const text = decoder.decode(chunk, { stream: true });
    if (text !== '') yield text;
  }
  const rest = decoder.decode();
  if (rest !== '') yield rest;
}

function byOrderMark(head: Uint8Array): TextEncoding | undefined {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return 'utf-8';
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  return undefined;
}

function byNulBytes(head: Uint8Array): TextEncoding | undefined {
  let even = 0;
  let odd = 0;
  for (let at = 0; at < head.length; at += 1) {
    if (head[at] !== 0) continue;
    if (at % 2 === 0) even += 1;
    else odd += 1;
  }
  const many = head.length / 8;
  if (odd > many && even < odd / 8) return 'utf-16le';
  if (even > many && odd < even / 8) return 'utf-16be';
  return undefined;
}

interface Weight {
  readonly valid: number;
  readonly invalid: number;
  readonly plausible: number;
  readonly implausible: number;
}

const FOREIGN_RUN = /[^\p{ASCII}\ufffd]+/gu;
const LATIN = /[A-Za-z]/;
const PRIVATE_USE = /[\ue000-\uf8ff]/;

/** Counts the non-ASCII characters an encoding yields, and those that no writer of it would have meant. */
async function weigh(file: FileSource, encoding: TextEncoding): Promise<Weight> {
  const weight = { valid: 0, invalid: 0, plausible: 0, implausible: 0 };
  for await (const text of decodedText(file, encoding)) {
    for (const run of text.matchAll(FOREIGN_RUN)) {
      const size = run[0].length;
      weight.valid += size;
      const lonely =
        size === 1 && (LATIN.test(text[run.index - 1] ?? '') || LATIN.test(text[run.index + 1] ?? ''));
      if (lonely || PRIVATE_USE.test(run[0])) weight.implausible += size;
      else weight.plausible += size;
    }
    for (let at = text.indexOf('�'); at !== -1; at = text.indexOf('�', at + 1)) weight.invalid += 1;
  }
  if (encoding === 'utf-8' && weight.invalid > 0) weight.invalid -= await writtenReplacements(file);
  return weight;
}

/** U+FFFD that stands in the file as a character: an older accident, not this file's encoding. */
async function writtenReplacements(file: FileSource): Promise<number> {
  let count = 0;
  let tail = '';
  for await (const chunk of file.open()) {
    const text = tail + Buffer.from(chunk).toString('latin1');
    count += text.split('\u00ef\u00bf\u00bd').length - 1;
    tail = text.slice(-2);
  }
  return count;
}
