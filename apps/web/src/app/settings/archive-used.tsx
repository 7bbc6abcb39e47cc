import { useLingui } from '@lingui/react/macro';
import { Dialog } from '@mikomi/ui';
import { type ReactNode, useState } from 'react';
import { DialogFoot } from '../dialog-foot.tsx';
import { SettingUses, type Uses } from './setting-uses.tsx';

type ArchiveUsedProps = {
  readonly slug: string;
  readonly name: string;
  readonly uses: Uses;
  /** What becomes of whatever names it. */
  readonly consequence: ReactNode;
  readonly onArchive: () => Promise<void>;
  /** The button, which is told what to do when it is pressed. */
  readonly children: (press: () => void) => ReactNode;
};

/** Takes a setting out of use: at once where nothing names it, else after saying what does and what becomes of that. */
export function ArchiveUsed({ slug, name, uses, consequence, onArchive, children }: ArchiveUsedProps) {
  const { t } = useLingui();
  const [isAsked, setAsked] = useState(false);
  const [isPending, setPending] = useState(false);
  const isUsed = (uses?.length ?? 0) > 0;
  const confirm = async () => {
    setPending(true);
    await onArchive();
    setPending(false);
    setAsked(false);
  };
  return (
    <>
      {children(() => (isUsed ? setAsked(true) : void onArchive()))}
      {isAsked ? (
        <Dialog
          isOpen
          kind="alert"
          size="small"
          title={t`Take ${name} out of use?`}
          closeLabel={t`Close`}
          onClose={() => setAsked(false)}
          footer={
            <DialogFoot
              keep={t`Keep it`}
              onKeep={() => setAsked(false)}
              act={t`Take out of use`}
              isPending={isPending}
              onAct={() => void confirm()}
            />
          }
        >
          <p>{consequence}</p>
          <SettingUses slug={slug} uses={uses} />
        </Dialog>
      ) : null}
    </>
  );
}
