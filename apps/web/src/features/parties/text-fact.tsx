import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { EditableFact } from '#app/facts/editable-fact.tsx';
import { TextFactEditor } from '#app/facts/fact-editors.tsx';

type TextFactProps = {
  readonly term: string;
  readonly value: string | null | undefined;
  /** How it is shown, when not as it is typed. */
  readonly children?: ReactNode;
  readonly inputMode?: 'text' | 'numeric' | 'url';
  /** Sends the change and answers what is wrong with it, if anything is; without it the fact is only read. */
  readonly onSave: ((value: string) => Promise<string | undefined>) | undefined;
};

/** One line of text about a contact or company; what is unknown shows only to those who may fill it in. */
export function TextFact({ term, value, children, inputMode = 'text', onSave }: TextFactProps) {
  const { t } = useLingui();
  const shown = value ? (children ?? value) : null;
  if (!onSave && shown === null) return null;
  return (
    <EditableFact
      term={term}
      editLabel={onSave && t`Edit ${term}`}
      editor={(close) => (
        <TextFactEditor
          label={term}
          value={value ?? ''}
          inputMode={inputMode}
          onSave={async (typed) => (typed.trim() === (value ?? '') ? undefined : onSave?.(typed.trim()))}
          onClose={close}
        />
      )}
    >
      {shown ?? <span aria-hidden="true">–</span>}
    </EditableFact>
  );
}
