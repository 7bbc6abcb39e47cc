import { useLingui } from '@lingui/react/macro';
import { Status } from '@mikomi/ui';
import { useFormats } from '#app/formats/formats-context.tsx';
import { useNow } from '#app/formats/use-now.ts';
import { useDueWords } from './due-words.ts';
import { KIND_WORDS } from './follow-up-words.tsx';
import { isPastDue } from './is-past-due.ts';
import styles from './my-day.module.css';
import type { QueueItem } from './queue-item.ts';

type WhyNowProps = {
  readonly item: QueueItem;
  readonly lastActivityAt: string | undefined;
  readonly today: string;
};

/** Why this one, and why now. */
export function WhyNow({ item: { promise }, lastActivityAt, today }: WhyNowProps) {
  const { t, i18n } = useLingui();
  const formats = useFormats();
  const now = useNow();
  const dueWords = useDueWords(today);
  if (promise === undefined) {
    const ago = lastActivityAt ? formats.relative(Date.parse(lastActivityAt), now) : '';
    return <p className={styles.why}>{t`Nothing is promised; something last happened ${ago}.`}</p>;
  }
  const what = promise.isCallBack ? t`Call back` : (promise.label ?? i18n._(KIND_WORDS[promise.kind]));
  const why = `${what} · ${dueWords(promise)}`;
  return <p className={styles.why}>{isPastDue(promise, now) ? <Status shape="due" text={why} /> : why}</p>;
}
