import { useState } from 'react';
import { type ChosenMember, MemberChoice } from '#app/form/member-choice.lookup.tsx';
import type { SaveFact } from './editable-fact.tsx';

type MemberFactEditorProps = {
  readonly label: string;
  readonly value: ChosenMember | null;
  readonly onSave: SaveFact<ChosenMember>;
  readonly onClose: () => void;
};

/** A colleague; choosing saves. */
export function MemberFactEditor({ label, value, onSave, onClose }: MemberFactEditorProps) {
  const [error, setError] = useState<string>();
  return (
    <MemberChoice
      label={label}
      isLabelHidden
      autoFocus
      value={value}
      error={error}
      onChange={async (member) => {
        if (member === null) return;
        if (member.id === value?.id) return onClose();
        const wrong = await onSave(member);
        if (wrong === undefined) onClose();
        else setError(wrong);
      }}
    />
  );
}
