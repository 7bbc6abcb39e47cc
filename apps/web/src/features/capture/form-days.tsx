import { useLingui } from '@lingui/react/macro';
import { useFormats } from '#app/formats/formats-context.tsx';
import styles from './form-conversion.module.css';

type FormDaysProps = {
  /** The oldest first. */
  readonly days: readonly { readonly day: string; readonly views: number; readonly submissions: number }[];
};

/** How often a form was shown and sent on each day: two bars a day over a zero base. */
export function FormDays({ days }: FormDaysProps) {
  const { t } = useLingui();
  const formats = useFormats();
  const most = Math.max(1, ...days.flatMap(({ views, submissions }) => [views, submissions]));
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last) return null;
  const height = (count: number) => ({ blockSize: `${(count / most) * 100}%` });
  return (
    <figure className={styles.plot}>
      <figcaption className={styles.caption}>
        <span className={styles.key}>
          <span className={`${styles.mark} ${styles.views}`} aria-hidden="true" />
          {t`Shown per day`}
        </span>
        <span className={styles.key}>
          <span className={`${styles.mark} ${styles.sent}`} aria-hidden="true" />
          {t`Sent per day`}
        </span>
        <span>{t`Highest: ${formats.number(most)}`}</span>
      </figcaption>
      <ol className={styles.days}>
        {days.map(({ day, views, submissions }) => {
          const said = t`${formats.day(day)}: shown ${formats.number(views)}, sent ${formats.number(submissions)}`;
          return (
            <li key={day} title={said}>
              <span className={styles.said}>{said}</span>
              <span className={styles.views} style={height(views)} aria-hidden="true" />
              <span className={styles.sent} style={height(submissions)} aria-hidden="true" />
            </li>
          );
        })}
      </ol>
      <p className={styles.ends} aria-hidden="true">
        <span>{formats.day(first.day)}</span>
        <span>{formats.day(last.day)}</span>
      </p>
    </figure>
  );
}
