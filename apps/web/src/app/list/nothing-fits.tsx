import { useLingui } from '@lingui/react/macro';
import { Button, EmptyState } from '@mikomi/ui';
import styles from './nothing-fits.module.css';

type NothingFitsProps = {
  readonly text: string;
  readonly onClear: () => void;
  /** Looks further than the list that is open. */
  readonly wider?: { readonly text: string; readonly onPress: () => void };
};

/** A list in which nothing fits, and the ways out. */
export function NothingFits({ text, onClear, wider }: NothingFitsProps) {
  const { t } = useLingui();
  return (
    <EmptyState
      text={text}
      action={
        <div className={styles.ways}>
          {wider ? <Button onPress={wider.onPress}>{wider.text}</Button> : null}
          <Button onPress={onClear}>{t`Clear search and filters`}</Button>
        </div>
      }
    />
  );
}
