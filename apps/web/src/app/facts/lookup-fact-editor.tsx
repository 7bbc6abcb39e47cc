import { useState } from 'react';
import { LookupChoice } from '#app/form/lookup-choice.tsx';
import type { Lookup, Named } from '#app/form/use-lookup.ts';
import type { SaveFact } from './editable-fact.tsx';

const NONE = 'none';

type LookupFactEditorProps = {
  readonly label: string;
  /** What stands there now, in the place of what is typed. */
  readonly placeholder: string;
  readonly lookup: Lookup;
  readonly found: readonly (Named & { readonly detail?: string | null })[];
  readonly isAsking: boolean;
  readonly emptyText: string;
  /** Names the choice of none; missing where there is none already. */
  readonly noneText: string | undefined;
  readonly onSave: SaveFact<string | null>;
  readonly onClose: () => void;
};

/** Another record, found by what is typed; choosing saves. */
export function LookupFactEditor({ found, noneText, onSave, onClose, ...words }: LookupFactEditorProps) {
  const [error, setError] = useState<string>();
  return (
    <LookupChoice
      {...words}
      isLabelHidden
      autoFocus
      value={null}
      found={[...found, ...(noneText ? [{ id: NONE, name: noneText }] : [])]}
      error={error}
      onChoose={async (id) => {
        const wrong = await onSave(id === NONE ? null : id);
        if (wrong === undefined) onClose();
        else setError(wrong);
      }}
    />
  );
}
