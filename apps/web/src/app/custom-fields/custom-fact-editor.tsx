import { useLingui } from '@lingui/react/macro';
import { isComposing } from '@mikomi/ui';
import type { KeyboardEvent } from 'react';
import { ChoiceFactEditor, ChoicesFactEditor } from '../facts/choice-fact-editors.tsx';
import type { FactEditorProps } from '../facts/editable-fact.tsx';
import { DayFactEditor, NoteFactEditor, TextFactEditor } from '../facts/fact-editors.tsx';
import { useFactEditor } from '../facts/use-fact-editor.ts';
import { MemberChoice } from '../form/member-choice.lookup.tsx';
import type { CustomEntry, MemberEntry, MoneyEntry } from './custom-entry.ts';
import type { KnownField } from './custom-field.ts';

/** No choice has it as its key: keys are trimmed. */
const NOTHING = ' ';

type CustomFactEditorProps = FactEditorProps<CustomEntry> & { readonly field: KnownField };

/** The editor of a custom value, by what its field holds. */
export function CustomFactEditor({ field, ...props }: CustomFactEditorProps) {
  const { t } = useLingui();
  const nothing = field.required ? [] : [{ id: NOTHING, text: t`Nothing` }];
  switch (field.type) {
    case 'TEXT':
      return <NoteFactEditor {...textProps(props)} rows={2} />;
    case 'NUMBER':
      return <TextFactEditor {...textProps(props)} inputMode="decimal" />;
    case 'MONEY': {
      const { currency } = props.value as MoneyEntry;
      return (
        <TextFactEditor
          {...mapped(
            props,
            (entry) => (entry as MoneyEntry).text,
            (text) => ({ text, currency }),
          )}
          inputMode="decimal"
        />
      );
    }
    case 'DATE':
      return (
        <DayFactEditor
          {...mapped(
            props,
            (entry) => String(entry) || null,
            (day) => day ?? '',
          )}
        />
      );
    case 'BOOLEAN':
      return (
        <ChoiceFactEditor
          {...choiceProps(props)}
          options={[{ id: 'true', text: t`Yes` }, { id: 'false', text: t`No` }, ...nothing]}
        />
      );
    case 'SELECT':
      return <ChoiceFactEditor {...choiceProps(props)} options={[...optionsOf(field), ...nothing]} />;
    case 'MULTI_SELECT':
      return (
        <ChoicesFactEditor
          {...mapped(
            props,
            (entry) => entry as readonly string[],
            (keys) => keys,
          )}
          options={optionsOf(field)}
        />
      );
    case 'MEMBER':
      return (
        <MemberFactEditor
          {...mapped(
            props,
            (entry) => entry as MemberEntry | null,
            (one) => one,
          )}
        />
      );
    case 'PHONE':
      return <TextFactEditor {...textProps(props)} type="tel" />;
    case 'EMAIL':
      return <TextFactEditor {...textProps(props)} type="email" />;
    case 'URL':
      return <TextFactEditor {...textProps(props)} type="url" />;
  }
}

const optionsOf = ({ options }: KnownField) => options.map(({ key, label }) => ({ id: key, text: label }));

/** The props of an editor of another form of the same entry. */
function mapped<Form>(
  { value, onSave, refused, ...rest }: FactEditorProps<CustomEntry>,
  show: (entry: CustomEntry) => Form,
  read: (form: Form) => CustomEntry,
): FactEditorProps<Form> {
  return {
    ...rest,
    value: show(value),
    onSave: (form) => onSave(read(form)),
    ...(refused ? { refused: { draft: show(refused.draft), why: refused.why } } : {}),
  };
}

const textProps = (props: FactEditorProps<CustomEntry>) => mapped(props, String, (text) => text);

const choiceProps = (props: FactEditorProps<CustomEntry>) =>
  mapped<string | null>(
    props,
    (entry) => String(entry) || null,
    (id) => (id === NOTHING ? '' : (id ?? '')),
  );

/** A colleague; choosing one saves, emptying the field and leaving it does too. */
function MemberFactEditor(props: FactEditorProps<MemberEntry | null>) {
  const { draft, setDraft, error, save, onKeyDown } = useFactEditor(props);
  return (
    <div
      onKeyDownCapture={(event: KeyboardEvent) =>
        event.key === 'Escape' && !isComposing(event) ? onKeyDown(event) : undefined
      }
    >
      <MemberChoice
        label={props.label}
        isLabelHidden
        autoFocus
        value={draft}
        onChange={(member) => {
          setDraft(member);
          if (member) void save(member);
        }}
        onBlur={() => void save()}
        error={error}
      />
    </div>
  );
}
