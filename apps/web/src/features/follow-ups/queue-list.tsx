import { useLingui } from '@lingui/react/macro';
import { useDueWords } from './due-words.ts';
import { KIND_WORDS } from './follow-up-words.tsx';
import styles from './my-day.module.css';
import type { QueueItem } from './queue-item.ts';

type QueueListProps = {
  readonly items: readonly QueueItem[];
  readonly current: string;
  readonly today: string;
  readonly onChoose: (id: string, index: number) => void;
};

/** What else waits, thin beside what is done now. */
export function QueueList({ items, current, today, onChoose }: QueueListProps) {
  const { t, i18n } = useLingui();
  const dueWords = useDueWords(today);
  return (
    <nav className={styles.queue} aria-label={t`What waits`}>
      <ol>
        {items.map(({ id, name, product, promise }, index) => (
          <li key={id}>
            <button
              type="button"
              className={styles.turn}
              aria-current={id === current ? 'true' : undefined}
              onClick={() => onChoose(id, index)}
            >
              <span className={styles.name}>{name}</span>
              <span className={styles.when}>{promise ? dueWords(promise) : null}</span>
              <span className={styles.what}>
                {[
                  promise &&
                    (promise.isCallBack ? t`Call back` : (promise.label ?? i18n._(KIND_WORDS[promise.kind]))),
                  product,
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
