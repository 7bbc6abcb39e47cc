import { useFormats } from '#app/formats/formats-context.tsx';
import styles from './lead-score.module.css';

/** Points with their sign. */
export function Points({ value }: { readonly value: number }) {
  const { settings } = useFormats();
  const signed = new Intl.NumberFormat(settings.locale, { signDisplay: 'exceptZero' });
  return <span className={styles.points}>{signed.format(value)}</span>;
}
