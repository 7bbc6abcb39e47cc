import type { Activity, ActivityKind } from '../../activities/index.ts';
import type { FactSchema } from '../../catalog/index.ts';
import type { ScoreEvent } from './score-model.ts';

/**
 * An activity as an event that engagement rules count.
 * Source: ours, because what a customer did and what we did are different signs, so direction and outcome are facts of
 * the event.
 */
export function scoreEventOf(activity: Activity): ScoreEvent {
  const { kind, direction, channel, outcome, duration, occurredAt } = activity;
  return { kind, at: occurredAt, facts: { direction, channel, outcome, seconds: duration?.seconds } };
}

const DIRECTION: FactSchema = {
  direction: {
    type: 'choice',
    label: { en: 'Direction', ja: '発信元' },
    options: [
      { key: 'IN', label: { en: 'from them', ja: '先方から' } },
      { key: 'OUT', label: { en: 'from us', ja: '当社から' } },
    ],
  },
};
const SECONDS: FactSchema = { seconds: { type: 'number', label: { en: 'Seconds', ja: '秒数' } } };

/** What engagement rules may ask of the activities of each kind. */
export const ACTIVITY_EVENTS: Readonly<Record<ActivityKind, FactSchema>> = {
  COMMENT: {},
  CALL: {
    ...DIRECTION,
    ...SECONDS,
    outcome: {
      type: 'choice',
      label: { en: 'Outcome', ja: '結果' },
      options: [
        { key: 'REACHED', label: { en: 'reached', ja: '通話' } },
        { key: 'NO_ANSWER', label: { en: 'no answer', ja: '応答なし' } },
        { key: 'BUSY', label: { en: 'busy', ja: '話し中' } },
        { key: 'VOICEMAIL', label: { en: 'voicemail', ja: '留守番電話' } },
        { key: 'WRONG_NUMBER', label: { en: 'wrong number', ja: '番号違い' } },
        { key: 'REFUSED', label: { en: 'refused', ja: '拒否' } },
      ],
    },
  },
  MESSAGE: {
    ...DIRECTION,
    channel: {
      type: 'choice',
      label: { en: 'Channel', ja: '手段' },
      options: [
        { key: 'EMAIL', label: { en: 'e-mail', ja: 'メール' } },
        { key: 'WHATSAPP', label: 'WhatsApp' },
        { key: 'LINE', label: 'LINE' },
        { key: 'SMS', label: 'SMS' },
      ],
    },
  },
  MEETING: SECONDS,
  DEMO: SECONDS,
  VISIT: SECONDS,
};
