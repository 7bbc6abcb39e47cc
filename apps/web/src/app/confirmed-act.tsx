import { useLingui } from '@lingui/react/macro';
import { Button, Dialog } from '@mikomi/ui';
import { type ReactNode, useState } from 'react';
import { DialogFoot } from './dialog-foot.tsx';

type ConfirmedActProps = {
  /** On the button that asks, and again on the one that does it. */
  readonly act: string;
  readonly icon?: ReactNode;
  /** The question, which names what goes. */
  readonly question: string;
  readonly keep: string;
  /** How the button that asks looks. */
  readonly look?: 'default' | 'quiet' | 'danger';
  /** What happens and can't be taken back. */
  readonly children: ReactNode;
  readonly onAct: () => Promise<void>;
};

/** An act that can't be taken back: it happens when it was asked for twice. */
export function ConfirmedAct({
  act,
  icon,
  question,
  keep,
  look = 'default',
  children,
  onAct,
}: ConfirmedActProps) {
  const { t } = useLingui();
  const [isAsked, setAsked] = useState(false);
  const [isPending, setPending] = useState(false);
  const confirm = async () => {
    setPending(true);
    await onAct();
    setPending(false);
    setAsked(false);
  };
  return (
    <>
      <Button
        {...(icon ? { icon } : {})}
        variant={look}
        size={look === 'quiet' ? 'small' : 'medium'}
        onPress={() => setAsked(true)}
      >
        {act}
      </Button>
      {isAsked ? (
        <Dialog
          isOpen
          kind="alert"
          size="small"
          title={question}
          closeLabel={t`Close`}
          onClose={() => setAsked(false)}
          footer={
            <DialogFoot
              keep={keep}
              onKeep={() => setAsked(false)}
              act={act}
              isPending={isPending}
              onAct={() => void confirm()}
            />
          }
        >
          {children}
        </Dialog>
      ) : null}
    </>
  );
}
