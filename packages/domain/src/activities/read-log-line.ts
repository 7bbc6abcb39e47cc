import { tidySpaces, toldText } from '../shared/index.ts';
import type { Activity, CallOutcome, Direction, MessageChannel } from './activity.ts';

/** What one line says happened; the caller adds when. */
export type LogLine = Omit<Activity, 'occurredAt'>;

/**
 * Reads what people type after the fact: "called, no answer", "電話 5分 見積の件", "LINE: 資料を送付". The words that name kind,
 * outcome and duration at the beginning of the first line are taken out, the rest is its text, line by line as it was typed; one
 * that names no kind is a comment.
 * Source: ours, because what happened is written down only where one line is enough.
 */
export function readLogLine(typed: string): LogLine {
  const [line = '', ...more] = toldText(typed)
    .trim()
    .split(/\r\n|\r|\n/);
  const first = tidySpaces(line.normalize('NFKC'));
  const kind = KINDS.find(({ pattern }) => pattern.test(first));
  if (kind === undefined) return { ...NOTHING, kind: 'COMMENT', text: textOf(tidySpaces(line), more) };
  let rest = first.replace(kind.pattern, '');
  const isCall = kind.kind === 'CALL';
  const outcome = isCall ? OUTCOMES.find(({ pattern }) => pattern.test(rest)) : undefined;
  if (outcome) rest = rest.replace(outcome.pattern, ' ');
  const length = lengthIn(rest);
  if (length) rest = rest.replace(length.found, ' ');
  const said = tidySpaces(
    rest.replace(/\s+([,、。;])/g, '$1').replace(/^[\s,、。.:：;\-–]+|[\s,、:;\-–]+$/g, ''),
  );
  return {
    kind: kind.kind,
    direction: kind.direction,
    channel: kind.channel,
    outcome: outcome?.outcome ?? (isCall ? 'REACHED' : null),
    duration: length && !outcome?.silent ? { seconds: length.seconds, basis: 'REPORTED' } : null,
    text: textOf(said, more),
  };
}

function textOf(first: string, more: readonly string[]): string {
  return [first, ...more.map((line) => line.trimEnd())].join('\n').trim();
}

const NOTHING = { direction: null, channel: null, outcome: null, duration: null } as const;

interface KindWords {
  readonly kind: Activity['kind'];
  readonly pattern: RegExp;
  readonly direction: Direction | null;
  readonly channel: MessageChannel | null;
}

const words = (
  kind: Activity['kind'],
  pattern: RegExp,
  direction: Direction | null = null,
  channel: MessageChannel | null = null,
): KindWords => ({ kind, pattern, direction, channel });

const KINDS: readonly KindWords[] = [
  words(
    'CALL',
    /^(着電|受電|入電|電話あり|(they|customer|client) (called|rang)( me| us)?( back)?\b|called (me|us)( back)?\b|incoming call|call from)/i,
    'IN',
  ),
  words('CALL', /^(架電|電話しました|電話した|電話|tel\b|phoned\b|called\b|call\b|rang\b)/i, 'OUT'),
  words('MESSAGE', /^(line受信|lineあり|line from)/i, 'IN', 'LINE'),
  words('MESSAGE', /^(line(送信|した)?(?![a-z]))/i, 'OUT', 'LINE'),
  words('MESSAGE', /^(whatsapp(ed)?\b)/i, 'OUT', 'WHATSAPP'),
  words('MESSAGE', /^(sms|texted\b|text sent)/i, 'OUT', 'SMS'),
  words('MESSAGE', /^(メール受信|メールあり|e-?mail from|received (an )?e-?mail)/i, 'IN', 'EMAIL'),
  words('MESSAGE', /^(メール(送信|した|送付)?|e-?mail(ed)?\b|sent (an )?e-?mail)/i, 'OUT', 'EMAIL'),
  words('DEMO', /^(デモ|demo\b)/i),
  words('VISIT', /^(訪問(した|しました)?|visited\b|visit\b)/i),
  words('MEETING', /^(打ち合わせ|打合せ|面談|商談|会議|met( with)?\b|meeting\b)/i),
];

const OUTCOMES: readonly {
  readonly pattern: RegExp;
  readonly outcome: CallOutcome;
  readonly silent: boolean;
}[] = [
  {
    pattern:
      /no answer|no reply|didn'?t (answer|pick up)|not reached|不在|出ず|応答なし|つながらず|繋がらず/i,
    outcome: 'NO_ANSWER',
    silent: true,
  },
  { pattern: /\bbusy\b|話し中|話中/i, outcome: 'BUSY', silent: true },
  {
    pattern: /left (a )?(voicemail|message)|voicemail|留守電|留守番電話/i,
    outcome: 'VOICEMAIL',
    silent: false,
  },
  { pattern: /wrong number|番号違い|間違い電話|現在使われていない/i, outcome: 'WRONG_NUMBER', silent: false },
  { pattern: /hung up|refused|断られた|拒否|ガチャ切り/i, outcome: 'REFUSED', silent: false },
];

const DURATION =
  /(?:(\d{1,2})\s*(?:時間|hours?|hrs?|h)(?![a-z]))?\s*(?:(\d{1,3})\s*(?:分間?|minutes?|mins?|m)(?![a-z]))?\s*(?:(\d{1,4})\s*(?:秒|seconds?|secs?|s)(?![a-z]))?/gi;

/** The first length of time in a text, and where it stands. */
function lengthIn(text: string): { readonly found: string; readonly seconds: number } | undefined {
  for (const [found, hours, minutes, seconds] of text.matchAll(DURATION)) {
    if (found.trim() === '') continue;
    return { found, seconds: Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60 + Number(seconds ?? 0) };
  }
  return undefined;
}
