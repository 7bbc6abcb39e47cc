import { useLingui } from '@lingui/react/macro';
import { amountText } from '@mikomi/domain/shared';
import { DatePicker, isComposing, TextArea, TextField } from '@mikomi/ui';
import { type KeyboardEvent, useState } from 'react';
import { amountOf } from '../form/amount-of.ts';
import type { FactEditorProps } from './editable-fact.tsx';
import { useFactEditor } from './use-fact-editor.ts';

type TextFactEditorProps = FactEditorProps<string> & {
  readonly type?: 'text' | 'tel' | 'email' | 'url';
  readonly inputMode?: 'text' | 'decimal' | 'numeric' | 'url';
};

/** One line of text. */
export function TextFactEditor({ type = 'text', inputMode, ...props }: TextFactEditorProps) {
  const { draft, setDraft, error, save, onKeyDown } = useFactEditor(props);
  return (
    <div onKeyDownCapture={onKeyDown}>
      <TextField
        label={props.label}
        isLabelHidden
        autoFocus
        type={type}
        {...(inputMode ? { inputMode } : {})}
        value={draft}
        onChange={setDraft}
        onBlur={() => void save()}
        error={error}
      />
    </div>
  );
}

type NoteFactEditorProps = FactEditorProps<string> & { readonly rows?: number };

/** Several lines; Shift+Enter breaks one. What was typed is not given up by one key: only Esc pressed again lets it go. */
export function NoteFactEditor({ rows = 4, ...props }: NoteFactEditorProps) {
  const { t } = useLingui();
  const { opened, draft, setDraft, error, save, onKeyDown } = useFactEditor(props);
  const [isWarned, setWarned] = useState(false);
  const holdEscape = (event: KeyboardEvent) => {
    const wouldLose = event.key === 'Escape' && !isComposing(event) && draft !== opened;
    if (!wouldLose || (isWarned && !event.repeat)) return onKeyDown(event);
    event.stopPropagation();
    setWarned(true);
  };
  const type = (text: string) => {
    setWarned(false);
    setDraft(text);
  };
  return (
    <div onKeyDownCapture={holdEscape}>
      <TextArea
        label={props.label}
        isLabelHidden
        autoFocus
        rows={rows}
        description={isWarned ? t`Enter keeps what you typed. Esc once more lets it go.` : undefined}
        value={draft}
        onChange={type}
        onBlur={() => void save()}
        error={error}
      />
    </div>
  );
}

type Money = { readonly amount: number; readonly currency: string };

type AmountFactEditorProps = FactEditorProps<Money | null> & {
  /** In which currency a bare number is read. */
  readonly currency: string;
};

/** An amount as people write it; emptied, it is unknown. */
export function AmountFactEditor({ currency, value, onSave, refused, ...rest }: AmountFactEditorProps) {
  const { t, i18n } = useLingui();
  const { draft, setDraft, error, save, onKeyDown } = useFactEditor<string>({
    ...rest,
    value: textOf(value, i18n.locale),
    refused: refused && { draft: textOf(refused.draft, i18n.locale), why: refused.why },
    onSave: async (text) => {
      if (text.trim() === '') return onSave(null);
      const amount = amountOf(text, currency, i18n.locale);
      return amount === undefined ? t`This is not an amount in ${currency}.` : onSave({ amount, currency });
    },
  });
  return (
    <div onKeyDownCapture={onKeyDown}>
      <TextField
        label={rest.label}
        isLabelHidden
        autoFocus
        inputMode="decimal"
        value={draft}
        onChange={setDraft}
        onBlur={() => void save()}
        error={error}
      />
    </div>
  );
}

const textOf = (value: Money | null, locale: string) => (value ? amountText(value, locale) : '');

/** A civil day. */
export function DayFactEditor(props: FactEditorProps<string | null>) {
  const { draft, setDraft, error, save, onKeyDown } = useFactEditor(props);
  return (
    <div onKeyDownCapture={onKeyDown}>
      <DatePicker
        label={props.label}
        isLabelHidden
        autoFocus
        value={draft}
        onChange={setDraft}
        onBlur={() => void save()}
        error={error}
      />
    </div>
  );
}
