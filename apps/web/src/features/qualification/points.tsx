import { formatSigned } from '#app/formats/formats.ts';
import { useFormats } from '#app/formats/formats-context.tsx';
import styles from './lead-score.module.css';

/** Points with their sign. */
export function Points({ value }: { readonly value: number }) {
  const { settings } = useFormats();
  return <span className={styles.points}>{formatSigned(value, settings)}</span>;
}
