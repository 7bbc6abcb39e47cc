import { chooseLocale, formatClock, formatDay, isDay, type Locale, sayer } from '@mikomi/domain/shared';
import { notificationsWords } from './words.ts';

/** What a member can be told of. */
export const NOTIFICATION_KINDS = [
  'FOLLOW_UP_DUE',
  'FOLLOW_UP_ASSIGNED',
  'LEAD_ASSIGNED',
  'LEAD_DECLINED',
  'MENTIONED',
  'HAND_OVER_ASKED',
  'ENQUIRY_RECEIVED',
] as const;
export type NotificationKind = (typeof NOTIFICATION_KINDS)[number];

/** The facts of a notification: codes, days and times; of people only colleagues. */
export interface NotificationParameters {
  /** Of a follow-up: its kind, and the label of an own one. */
  readonly followUpKind?: string;
  readonly label?: string | null;
  readonly day?: string;
  readonly time?: string | null;
  /** How many leads it is about, where it is several. */
  readonly count?: number;
  /** Of a lead: where it came from, and the products it is about. */
  readonly source?: string;
  readonly interest?: readonly string[];
  /** The member who left, when their reminder reaches somebody else. */
  readonly leftMember?: string;
  /** The member who asks, or who declined. */
  readonly askedBy?: string;
}

const say = sayer(notificationsWords);

/** What is to be done, in one or two words: a follow-up's kind or own label. */
export function followUpWords(kind: string, label: string | null | undefined, locale: Locale): string {
  return label || say({ key: `follow-up-kind.${kind}` }, locale);
}

/** A notification as one sentence in its reader's language; it names no customer. */
export function notificationText(kind: string, facts: NotificationParameters, language: string): string {
  const locale = chooseLocale([language]);
  const what = followUpWords(facts.followUpKind ?? 'OWN', facts.label, locale);
  const day = facts.day && isDay(facts.day) ? formatDay(facts.day, locale) : '';
  const parameters = {
    what,
    day,
    time: facts.time ? formatClock(facts.time, locale) : '',
    name: facts.leftMember ?? facts.askedBy ?? '',
    count: facts.count ?? 1,
    source: facts.source ?? '',
    interest: [...(facts.interest ?? [])],
  };
  return say({ key: keyOf(kind, facts), parameters }, locale);
}

function keyOf(kind: string, facts: NotificationParameters): string {
  const { leftMember, time, count, source, interest } = facts;
  if (count !== undefined) return `notification.${kind}.SEVERAL`;
  if (interest?.length) return `notification.${kind}.${source ? 'ABOUT_FROM' : 'ABOUT'}`;
  if (source) return `notification.${kind}.FROM`;
  if (kind !== 'FOLLOW_UP_DUE') return `notification.${kind}`;
  if (leftMember) return 'notification.FOLLOW_UP_DUE.HANDED';
  return time ? 'notification.FOLLOW_UP_DUE' : 'notification.FOLLOW_UP_DUE.ALL_DAY';
}
