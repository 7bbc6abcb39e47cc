import { useLingui } from '@lingui/react/macro';
import { DescriptionItem, isComposing } from '@mikomi/ui';
import { type KeyboardEvent, lazy, Suspense, useState } from 'react';

const MemberChoice = lazy(() =>
  import('#app/form/member-choice.lookup.tsx').then((module) => ({ default: module.MemberChoice })),
);

type OwnerFactProps = {
  readonly owner: { readonly id: string; readonly name: string } | null | undefined;
  /** Without it the fact is only read. */
  readonly onSave: ((ownerId: string) => Promise<string | undefined>) | undefined;
};

/** Whose contact or company it is; a press gives it to somebody else. */
export function OwnerFact({ owner, onSave }: OwnerFactProps) {
  const { t } = useLingui();
  const [isEdited, setEdited] = useState(false);
  const [fault, setFault] = useState<string>();
  const term = t({ message: 'Owner', context: 'of a contact or company' });
  const shown = owner?.name ?? t`Nobody yet`;
  if (!onSave) return <DescriptionItem term={term}>{shown}</DescriptionItem>;
  const close = () => {
    setEdited(false);
    setFault(undefined);
  };
  return (
    <DescriptionItem
      term={term}
      editLabel={t`Edit ${term}`}
      onEdit={() => setEdited(true)}
      editor={
        isEdited ? (
          <div
            onKeyDownCapture={(event: KeyboardEvent) => {
              if (event.key !== 'Escape' || isComposing(event)) return;
              event.stopPropagation();
              close();
            }}
          >
            <Suspense fallback={shown}>
              <MemberChoice
                label={term}
                isLabelHidden
                autoFocus
                value={owner ?? null}
                error={fault}
                onChange={async (member) => {
                  if (member === null || member.id === owner?.id) return;
                  const wrong = await onSave(member.id);
                  if (wrong === undefined) close();
                  else setFault(wrong);
                }}
              />
            </Suspense>
          </div>
        ) : undefined
      }
    >
      {shown}
    </DescriptionItem>
  );
}
