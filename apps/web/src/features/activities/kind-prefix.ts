import { type ActivityKind, readLogLine } from '@mikomi/domain/activities';

/** The words that begin a line of a kind, in the reader's language; a comment begins with none. */
const PREFIXES: Readonly<Record<string, Readonly<Partial<Record<ActivityKind, string>>>>> = {
  en: { CALL: 'Called', MESSAGE: 'Emailed', MEETING: 'Meeting', DEMO: 'Demo', VISIT: 'Visited' },
  ja: { CALL: '電話', MESSAGE: 'メール', MEETING: '打ち合わせ', DEMO: 'デモ', VISIT: '訪問' },
};

/** The line as a line of another kind: what named the kind before is taken off, what was said stays. */
export function withKind(line: string, kind: ActivityKind, locale: string): string {
  const { kind: before, text } = readLogLine(line);
  const rest = before === 'COMMENT' ? line.trimStart() : text;
  const prefix = (PREFIXES[locale] ?? PREFIXES.en)?.[kind];
  return prefix ? `${prefix} ${rest}` : rest;
}
