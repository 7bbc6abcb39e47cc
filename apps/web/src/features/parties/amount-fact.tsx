import { useLingui } from '@lingui/react/macro';
import { EditableFact } from '#app/facts/editable-fact.tsx';
import { AmountFactEditor } from '#app/facts/fact-editors.tsx';
import { useFormats } from '#app/formats/formats-context.tsx';
import { useViewer } from '#app/session/viewer-context.tsx';

type Money = { readonly amount: number; readonly currency: string };

type AmountFactProps = {
  readonly term: string;
  readonly value: Money | null | undefined;
  /** Without it the fact is only read. */
  readonly onSave: ((value: Money | null) => Promise<string | undefined>) | undefined;
};

/** An amount about a company, exact; a new one is in the organization's currency. */
export function AmountFact({ term, value, onSave }: AmountFactProps) {
  const { t } = useLingui();
  const formats = useFormats();
  const { currency = 'USD' } = useViewer();
  if (!onSave && !value) return null;
  return (
    <EditableFact
      term={term}
      editLabel={onSave && t`Edit ${term}`}
      editor={(close) => (
        <AmountFactEditor
          label={term}
          value={value ?? null}
          currency={value?.currency ?? currency}
          onSave={async (amount) => onSave?.(amount)}
          onClose={close}
        />
      )}
    >
      {value ? formats.money(value) : <span aria-hidden="true">–</span>}
    </EditableFact>
  );
}
