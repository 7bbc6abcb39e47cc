import { useLingui } from '@lingui/react/macro';
import { lazy, Suspense } from 'react';
import { EditableFact, type SaveFact } from '#app/facts/editable-fact.tsx';

const MemberFactEditor = lazy(() =>
  import('#app/facts/member-fact-editor.tsx').then((module) => ({ default: module.MemberFactEditor })),
);

type OwnerFactProps = {
  readonly owner: { readonly id: string; readonly name: string } | null | undefined;
  /** Without it the fact is only read. */
  readonly onSave: SaveFact<string> | undefined;
};

/** Whose contact or company it is; a press gives it to somebody else. */
export function OwnerFact({ owner, onSave }: OwnerFactProps) {
  const { t } = useLingui();
  const term = t({ message: 'Owner', context: 'of a contact or company' });
  const shown = owner?.name ?? t`Nobody yet`;
  return (
    <EditableFact
      term={term}
      editLabel={onSave && t`Edit ${term}`}
      editor={(close) => (
        <Suspense fallback={shown}>
          <MemberFactEditor
            label={term}
            value={owner ?? null}
            onSave={async ({ id }) => onSave?.(id)}
            onClose={close}
          />
        </Suspense>
      )}
    >
      {shown}
    </EditableFact>
  );
}
