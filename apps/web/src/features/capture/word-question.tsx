import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mikomi/ui';
import styles from './word-rows.module.css';

type WordQuestionProps = {
  /** What the word probably means. */
  readonly suggestion: string | null | undefined;
  /** What it means otherwise. */
  readonly no: string;
  readonly onYes: () => void;
  readonly onNo: () => void;
};

/** Asks whether a word of the file means what is nearly spelt like it. */
export function WordQuestion({ suggestion, no, onYes, onNo }: WordQuestionProps) {
  const { t } = useLingui();
  return (
    <>
      <span className={styles.question}>
        <Trans>Is this {suggestion}?</Trans>
      </span>
      <Button size="small" onPress={onYes}>{t`Yes`}</Button>
      <Button size="small" onPress={onNo}>
        {no}
      </Button>
    </>
  );
}
