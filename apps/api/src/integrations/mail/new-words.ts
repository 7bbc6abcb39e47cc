/** Lines with which programs introduce the mail that is answered, as they write them in several languages. */
const INTRODUCTIONS = [
  /^\s*-{2,}\s*(?:original message|original-nachricht|ursprüngliche nachricht|message d'origine|mensaje original|元のメッセージ|元のメール|返信元メッセージ)\s*-{2,}/i,
  /^\s*(?:on|am|le|el)\b.{5,200}(?:wrote|schrieb[^:]{0,80}|a écrit|escribió)\s*:\s*$/i,
  /^\s*\d{4}[年/.-]\s*\d{1,2}[月/.-]\s*\d{1,2}日?.{0,200}(?:[:：]|のメール|のメッセージ)\s*$/,
  /^\s*.{1,120}(?:さんは書きました|さんからのメール|wrote)\s*[:：]\s*$/i,
  /^\s*_{10,}\s*$/,
];
const OUTLOOK = /^\s*\*?(?:from|von|de|差出人|送信者)\s*[:：]/i;
const OUTLOOK_NEXT =
  /^\s*\*?(?:sent|date|gesendet|envoyé|enviado|to|an|subject|送信日時|日時|宛先|件名)\s*[:：]/i;
const FORWARDED =
  /^[ \t]*(?:-{2,}[ \t]*)?(?:forwarded message|begin forwarded message|weitergeleitete nachricht|message transféré|転送(?:された)?メッセージ)/im;

/** So many lines may stand between “On Tuesday” and “wrote:”. */
const WRAPPED = 3;

/**
 * What somebody wrote anew in an answer: the mail they answer is left out, which is kept as itself. A forwarded one stays, for that
 * is what they want to show; so does all of it where nothing else is left.
 */
export function newWords(text: string): string {
  if (FORWARDED.test(text)) return text.trim();
  const lines = text.split(/\r\n|\n|\r/);
  const cut = lines.findIndex((_, index) => beginsQuote(lines, index));
  const above = (cut === -1 ? lines : lines.slice(0, cut)).filter((line) => !/^\s*>/.test(line));
  const words = above.join('\n').trim();
  return words === '' ? text.trim() : words;
}

function beginsQuote(lines: readonly string[], index: number): boolean {
  const line = lines[index] ?? '';
  if (line.trim() === '' || line.length > 300) return false;
  if (OUTLOOK.test(line)) return OUTLOOK_NEXT.test(lines[index + 1] ?? '');
  if (/^\s*_{10,}\s*$/.test(line)) return OUTLOOK.test(lines[index + 1] ?? '');
  if (INTRODUCTIONS.some((pattern) => pattern.test(line))) return isFollowed(lines, index);
  const wrapped = lines.slice(index, index + WRAPPED).map((each) => each.slice(0, 120).trim());
  return (
    /^(?:on|am|le|el)\b/i.test(line.trim()) &&
    wrapped.some((_, end) => end > 0 && isIntroduction(wrapped.slice(0, end + 1)))
  );
}

const isIntroduction = (parts: readonly string[]) => INTRODUCTIONS[1]?.test(parts.join(' ')) ?? false;

/** A date with a colon may stand in what somebody wrote: a quotation follows an introduction. */
function isFollowed(lines: readonly string[], index: number): boolean {
  const next = lines.slice(index + 1).find((line) => line.trim() !== '') ?? '';
  return (
    !INTRODUCTIONS[2]?.test(lines[index] ?? '') ||
    /^\s*>/.test(next) ||
    /<[^<>\s]+@[^<>\s]+>/.test(lines[index] ?? '')
  );
}
