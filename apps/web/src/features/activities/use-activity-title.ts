import { useLingui } from '@lingui/react/macro';
import type { ActivityKind, CallOutcome, Direction, MessageChannel } from '@mikomi/domain/activities';
import { useFormats } from '#app/formats/formats-context.tsx';
import { ACTIVITY_WORDS, CHANNEL_WORDS, OUTCOME_WORDS } from '#app/words/activity-words.ts';

export type TitledActivity = {
  readonly kind: ActivityKind;
  readonly direction: Direction | null;
  readonly channel: MessageChannel | null;
  readonly outcome: CallOutcome | null;
  readonly seconds: number | null;
  /** How often in a row. */
  readonly times?: number;
};

/** What happened in a few words: "Call, no answer", 「電話・不在・5分」. */
export function useActivityTitle(): (activity: TitledActivity) => string {
  const { t, i18n } = useLingui();
  const formats = useFormats();
  return ({ kind, direction, channel, outcome, seconds, times = 1 }) => {
    const word = channel ? CHANNEL_WORDS[channel] : ACTIVITY_WORDS[kind];
    const isOurs = direction !== 'IN' || kind === 'COMMENT';
    const parts = [
      i18n._(word),
      isOurs ? undefined : t`from them`,
      outcome ? i18n._(OUTCOME_WORDS[outcome]) : undefined,
      seconds ? formats.duration(seconds) : undefined,
      times > 1 ? t({ message: `${times} times`, context: 'calls in a row' }) : undefined,
    ];
    return parts.filter(Boolean).join(' · ');
  };
}
