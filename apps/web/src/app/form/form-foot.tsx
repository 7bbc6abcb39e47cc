import { useLingui } from '@lingui/react/macro';
import { Button } from '@mikomi/ui';
import type { Draft } from './draft.ts';
import styles from './form-foot.module.css';

type FormFootProps = {
  readonly draft: Draft;
  readonly onClose: () => void;
  /** What the form does, in its own words. */
  readonly submit: string;
  readonly isPending: boolean;
  /** `danger` where it ends something. */
  readonly variant?: 'primary' | 'danger';
};

/** How every form of a dialog ends, within reach however long it is: Cancel lets go of what was typed, the other sends it. */
export function FormFoot({ draft, onClose, submit, isPending, variant = 'primary' }: FormFootProps) {
  const { t } = useLingui();
  const cancel = () => {
    draft.discard();
    onClose();
  };
  return (
    <div className={styles.foot}>
      <Button variant="quiet" onPress={cancel}>{t`Cancel`}</Button>
      <Button type="submit" variant={variant} isPending={isPending}>
        {submit}
      </Button>
    </div>
  );
}
