import { DescriptionItem, isComposing } from '@mikomi/ui';
import { type KeyboardEvent, type ReactNode, useState } from 'react';

/** Sends a change; answers what is wrong with it, if anything is. */
export type SaveFact<Value> = (value: Value) => Promise<string | undefined>;

export type FactEditorProps<Value> = {
  readonly label: string;
  readonly value: Value;
  readonly onSave: SaveFact<Value>;
  readonly onClose: () => void;
  /** A change that was refused after the editor had closed: it stands there again, with the reason. */
  readonly refused?: { readonly draft: Value; readonly why: string } | undefined;
};

type EditableFactProps = {
  readonly term: string;
  /** Names what a press does, e.g. "Edit the note"; without it the fact is only read. */
  readonly editLabel: string | undefined;
  /** The value leads somewhere by itself, so that a button beside it begins editing. */
  readonly isLink?: boolean;
  readonly children: ReactNode;
  readonly editor: (close: () => void) => ReactNode;
};

/** A fact that one press turns into its editor. */
export function EditableFact({ term, editLabel, isLink = false, children, editor }: EditableFactProps) {
  const [isEdited, setEdited] = useState(false);
  const close = () => setEdited(false);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || isComposing(event) || event.defaultPrevented) return;
    // Whether several lines are let go is for their editor to say.
    if (event.target instanceof HTMLTextAreaElement) return;
    event.preventDefault();
    close();
  };
  if (editLabel === undefined) return <DescriptionItem term={term}>{children}</DescriptionItem>;
  return (
    <DescriptionItem
      term={term}
      editLabel={editLabel}
      isLink={isLink}
      onEdit={() => setEdited(true)}
      editor={isEdited ? <div onKeyDownCapture={onKeyDown}>{editor(close)}</div> : undefined}
    >
      {children}
    </DescriptionItem>
  );
}
