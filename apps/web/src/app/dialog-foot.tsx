import { Button } from '@mikomi/ui';

type DialogFootProps = {
  /** What lets everything stay as it is, in its own words. */
  readonly keep: string;
  readonly onKeep: () => void;
  /** What the dialog does, in its own words. */
  readonly act: string;
  readonly onAct: () => void;
  readonly isPending?: boolean;
  readonly isDisabled?: boolean;
  /** `danger` where it takes something away. */
  readonly variant?: 'primary' | 'danger';
};

/** How every dialog ends that asks one question: the quiet way out, and the act. */
export function DialogFoot(props: DialogFootProps) {
  const { keep, onKeep, act, onAct, isPending = false, isDisabled = false, variant = 'danger' } = props;
  return (
    <>
      <Button variant="quiet" onPress={onKeep}>
        {keep}
      </Button>
      <Button variant={variant} isPending={isPending} isDisabled={isDisabled} onPress={onAct}>
        {act}
      </Button>
    </>
  );
}
