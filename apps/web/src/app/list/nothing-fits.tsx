import { useLingui } from '@lingui/react/macro';
import { Button, EmptyState } from '@mikomi/ui';
import styles from './nothing-fits.module.css';

type Way = { readonly text: string; readonly onPress: () => void };

type NothingFitsProps = {
  readonly text: string;
  readonly onClear: () => void;
  /** Looks further than the list that is open, and makes what was looked for. */
  readonly wider?: Way | undefined;
  readonly make?: Way | undefined;
};

/** A list in which nothing fits, and the ways out. */
export function NothingFits({ text, onClear, wider, make }: NothingFitsProps) {
  const { t } = useLingui();
  return (
    <EmptyState
      text={text}
      action={
        <div className={styles.ways}>
          {make ? <Button onPress={make.onPress}>{make.text}</Button> : null}
          {wider ? <Button onPress={wider.onPress}>{wider.text}</Button> : null}
          <Button onPress={onClear}>{t`Clear search and filters`}</Button>
        </div>
      }
    />
  );
}
