import { useLingui } from '@lingui/react/macro';
import { DescriptionItem } from '@mikomi/ui';
import { lazy, Suspense, useState } from 'react';
import type { Refused } from '../graph/use-command.ts';
import { useUndoToast } from '../graph/use-undo-toast.ts';
import { type CustomEntry, entryOf, type MemberEntry } from './custom-entry.ts';
import type { KnownField } from './custom-field.ts';
import { CustomValueText, isLink } from './custom-value-text.tsx';
import { loadReader } from './load-reader.ts';
import { memberKeyOf } from './member-id.ts';
import { useEntrySetting } from './use-entry-setting.ts';

/** The editors stand apart from the page: whoever only reads does not wait for them. */
export const loadEditor = () => import('./custom-fact-editor.tsx');

const CustomFactEditor = lazy(() =>
  loadEditor().then(({ CustomFactEditor }) => ({ default: CustomFactEditor })),
);

/** Sends one custom value; answers the command, or why it was refused. */
export type SaveCustomValue = (
  fieldId: string,
  value: unknown,
) => Promise<{ readonly kind: 'done'; readonly payload: { readonly commandId: string } } | Refused>;

type CustomFactProps = {
  readonly field: KnownField;
  /** As it is stored; undefined for none. */
  readonly value: unknown;
  /** The members by their keys. */
  readonly names: ReadonlyMap<string, string>;
  /** Without it the value is only read. */
  readonly onSave: SaveCustomValue | undefined;
};

type Edited = { readonly refused?: { readonly draft: CustomEntry; readonly why: string } };

/** What is shown until the server has answered. */
type Sent = { readonly value: unknown; readonly member?: MemberEntry | undefined };

/**
 * One custom value, edited in place. What fits its field stands there at once; should the server refuse it, the editor comes
 * back with what was entered and the reason.
 */
export function CustomFact({ field, value, names, onSave }: CustomFactProps) {
  const { t } = useLingui();
  const setting = useEntrySetting();
  const showUndo = useUndoToast();
  const [edited, setEdited] = useState<Edited>();
  const [sent, setSent] = useState<Sent>();
  const shown = sent ? sent.value : value;
  const known = sent?.member ? new Map(names).set(memberKeyOf(sent.member.id), sent.member.name) : names;
  const { label } = field;

  const send = async (entry: CustomEntry, stored: unknown, given: unknown) => {
    setSent({
      value: stored,
      member: field.type === 'MEMBER' ? ((entry as MemberEntry | null) ?? undefined) : undefined,
    });
    const answer = await onSave?.(field.id, given);
    setSent(undefined);
    if (answer?.kind === 'refused') setEdited({ refused: { draft: entry, why: answer.message } });
    // Where something stood before, the old value is one press away.
    else if (answer && value != null)
      showUndo(
        stored === undefined ? t`${label} is emptied.` : t`${label} is changed.`,
        answer.payload.commandId,
      );
  };
  const save = async (entry: CustomEntry) => {
    const reader = await loadReader().catch(() => undefined);
    if (!reader) return t`The server can't be reached. What you typed is kept; try again in a moment.`;
    const read = reader.readEntry(field, entry, setting);
    if (read.kind === 'unfit') return read.why;
    const stored =
      field.type === 'MEMBER' && read.value ? memberKeyOf(String(read.value)) : (read.value ?? undefined);
    if (JSON.stringify(stored) !== JSON.stringify(value ?? undefined)) void send(entry, stored, read.value);
    return undefined;
  };
  if (!onSave)
    return value == null ? null : (
      <DescriptionItem term={label}>
        <CustomValueText field={field} value={value} names={names} />
      </DescriptionItem>
    );
  const text =
    shown == null ? (
      <span aria-hidden="true">–</span>
    ) : (
      <CustomValueText field={field} value={shown} names={known} />
    );
  return (
    <DescriptionItem
      term={label}
      editLabel={t`Edit ${label}`}
      onEdit={() => setEdited({})}
      isLink={shown != null && isLink(field.type)}
      editor={
        edited ? (
          <Suspense fallback={text}>
            <CustomFactEditor
              key={edited.refused ? 'refused' : 'fresh'}
              field={field}
              label={label}
              value={entryOf(field, shown, setting.currency, known)}
              refused={edited.refused}
              onSave={save}
              onClose={() => setEdited(undefined)}
            />
          </Suspense>
        ) : undefined
      }
    >
      {text}
    </DescriptionItem>
  );
}
