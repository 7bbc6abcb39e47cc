import { useLingui } from '@lingui/react/macro';
import { ComboBox, MultiSelect, type OptionProps, Select } from '@mikomi/ui';
import type { KeyboardEvent, ReactNode } from 'react';
import type { FactEditorProps } from './editable-fact.tsx';
import { useFactEditor } from './use-fact-editor.ts';

/** From so many choices on one is found by typing. */
const MANY = 12;

type ChoiceFactEditorProps = FactEditorProps<string | null> & {
  readonly options: readonly OptionProps[];
  /** What stands there now, where it is none of the choices. */
  readonly placeholder?: string | undefined;
};

/** One of a few; choosing saves. */
export function ChoiceFactEditor({ options, placeholder, ...props }: ChoiceFactEditorProps) {
  const { t } = useLingui();
  const { draft, setDraft, error, save, giveUp, onKeyDown } = useFactEditor(props);
  const standing = placeholder ?? t`Choose`;
  const choose = (id: string) => {
    setDraft(id);
    void save(id);
  };
  return (
    <OnEscape onKeyDown={onKeyDown}>
      {options.length > MANY ? (
        <ComboBox
          label={props.label}
          isLabelHidden
          autoFocus
          placeholder={standing}
          options={options}
          value={draft}
          onChange={(id) => (id === null ? undefined : choose(id))}
          loadingText={t`One moment`}
          emptyText={t`Nothing by that name.`}
          error={error}
        />
      ) : (
        <Select
          label={props.label}
          isLabelHidden
          autoFocus
          defaultOpen
          onOpenChange={(isOpen) => (isOpen ? undefined : giveUp())}
          placeholder={standing}
          options={options}
          value={draft}
          onChange={choose}
          error={error}
        />
      )}
    </OnEscape>
  );
}

type ChoicesFactEditorProps = FactEditorProps<readonly string[]> & {
  readonly options: readonly OptionProps[];
};

/** Any of a few; closing the list saves. */
export function ChoicesFactEditor({ options, ...props }: ChoicesFactEditorProps) {
  const { t } = useLingui();
  const { opened, draft, setDraft, error, save, giveUp, onKeyDown } = useFactEditor(props);
  const isSame = `${draft}` === `${opened}`;
  return (
    <OnEscape onKeyDown={onKeyDown}>
      <MultiSelect
        label={props.label}
        isLabelHidden
        autoFocus
        defaultOpen
        onOpenChange={(isOpen) => (isOpen ? undefined : isSame ? giveUp() : void save())}
        placeholder={t`Choose`}
        options={options}
        value={draft}
        onChange={setDraft}
        error={error}
      />
    </OnEscape>
  );
}

type OnEscapeProps = { readonly onKeyDown: (event: KeyboardEvent) => void; readonly children: ReactNode };

/** Enter belongs to the list of choices; Esc gives up. */
function OnEscape({ onKeyDown, children }: OnEscapeProps) {
  return (
    <div onKeyDownCapture={(event) => (event.key === 'Escape' ? onKeyDown(event) : undefined)}>
      {children}
    </div>
  );
}
