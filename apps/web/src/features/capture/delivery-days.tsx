import { useLingui } from '@lingui/react/macro';
import { useFormats } from '#app/formats/formats-context.tsx';
import styles from './delivery-days.module.css';

type DeliveryDaysProps = {
  /** The oldest first. */
  readonly days: readonly { readonly day: string; readonly count: number }[];
};

/** How many deliveries came on each of the last days: one bar a day over a zero base, each with its number. */
export function DeliveryDays({ days }: DeliveryDaysProps) {
  const { t } = useLingui();
  const formats = useFormats();
  const most = Math.max(1, ...days.map(({ count }) => count));
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last) return null;
  return (
    <figure className={styles.plot}>
      <figcaption className={styles.caption}>{t`Deliveries per day`}</figcaption>
      <ol className={styles.days}>
        {days.map(({ day, count }) => (
          <li key={day} title={`${formats.day(day)}: ${formats.number(count)}`}>
            <span className={styles.said}>{formats.day(day)}: </span>
            <span className={styles.count}>
              {count > 0 ? formats.number(count) : <span className={styles.said}>0</span>}
            </span>
            <span
              className={styles.bar}
              style={{ blockSize: `${(count / most) * 4}rem` }}
              aria-hidden="true"
            />
          </li>
        ))}
      </ol>
      <p className={styles.ends} aria-hidden="true">
        <span>{formats.day(first.day)}</span>
        <span>{formats.day(last.day)}</span>
      </p>
    </figure>
  );
}
