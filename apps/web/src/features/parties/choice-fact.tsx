import { useLingui } from '@lingui/react/macro';
import { ChoiceFactEditor } from '#app/facts/choice-fact-editors.tsx';
import { EditableFact, type SaveFact } from '#app/facts/editable-fact.tsx';

const UNSET = 'unset';

type ChoiceFactProps = {
  readonly term: string;
  /** The chosen id, or what was written where no choice was offered. */
  readonly value: string | null | undefined;
  readonly shown: string;
  readonly options: () => readonly { readonly id: string; readonly text: string }[];
  /** Sends the change, empty for none; answers what is wrong with it, if anything is. Without it the fact is only read. */
  readonly onSave: SaveFact<string> | undefined;
};

/** One of many known choices; what is unknown shows only to those who may fill it in. */
export function ChoiceFact({ term, value, shown, options, onSave }: ChoiceFactProps) {
  const { t } = useLingui();
  if (!onSave && !value) return null;
  return (
    <EditableFact
      term={term}
      editLabel={onSave && t`Edit ${term}`}
      editor={(close) => (
        <ChoiceFactEditor
          label={term}
          placeholder={value ? shown : undefined}
          value={value ?? null}
          options={[...(value ? [{ id: UNSET, text: t`None` }] : []), ...options()]}
          onSave={async (id) => onSave?.(id === null || id === UNSET ? '' : id)}
          onClose={close}
        />
      )}
    >
      {value ? shown : <span aria-hidden="true">–</span>}
    </EditableFact>
  );
}
