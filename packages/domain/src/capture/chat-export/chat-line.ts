/** A line of an exported chat that begins a message: when, as it was written, and what stands behind it. */
export interface ChatLine {
  /** '12/31/23' */
  readonly date: string;
  readonly hours: number;
  readonly minutes: number;
  readonly seconds: number;
  readonly rest: string;
}

/** Marks of direction and width that telephones put around names, times and notes of their own. */
const MARKS = /[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;

/** [2023/12/31 21:41:05] 田中: … */
const BRACKETED = /^\[(\d{1,4}[./-]\d{1,2}[./-]\d{1,4})\.?,?\s+([^\]]{4,20})\]\s?(.*)$/s;
/** 12/31/23, 9:41 PM - Mei: … The time begins and ends with a sign, so that blanks are tried in one way only. */
const DASHED = /^(\d{1,4}[./-]\d{1,2}[./-]\d{1,4})\.?,?\s+(\S.{2,14}?\S)\s+[-–]\s(.*)$/s;
const TIME =
  /^(午前|午後|[ap]\.?\s?m\.?)?\s*(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?\s*(午前|午後|[ap]\.?\s?m\.?)?$/i;

/** The text without its marks. */
export function withoutMarks(text: string): string {
  return text.replace(MARKS, '');
}

/** The beginning of a message as telephones export it; undefined where a line goes on with the message before. */
export function readChatLine(line: string): ChatLine | undefined {
  const plain = line.replace(/^[\u200e\u200f\ufeff]+/, '').replace(/[\u202f\u00a0]/g, ' ');
  const found = BRACKETED.exec(plain) ?? DASHED.exec(plain);
  const time = TIME.exec(withoutMarks(found?.[2] ?? '').trim());
  if (!found || !time) return undefined;
  const half = (time[1] ?? time[5])?.toLowerCase();
  const hour = Number(time[2]);
  const isLate = half !== undefined && /^(?:午後|p)/.test(half);
  const hours = half === undefined ? hour : (hour % 12) + (isLate ? 12 : 0);
  const [minutes, seconds] = [Number(time[3]), Number(time[4] ?? 0)];
  if (hours > 23 || hour > (half === undefined ? 23 : 12) || minutes > 59 || seconds > 59) return undefined;
  return { date: found[1] ?? '', hours, minutes, seconds, rest: found[3] ?? '' };
}
