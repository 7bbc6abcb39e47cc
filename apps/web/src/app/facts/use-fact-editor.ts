import { isComposing } from '@mikomi/ui';
import { type KeyboardEvent, useRef, useState } from 'react';
import type { FactEditorProps } from './editable-fact.tsx';

/**
 * Saves by Enter and by leaving, gives up by Esc; a refused change stays as it was typed, with the reason beside it. What was
 * not touched is not saved, whatever a colleague made of it since the editor opened.
 */
export function useFactEditor<Value>({ value, onSave, onClose, refused }: FactEditorProps<Value>) {
  const [opened] = useState(value);
  const [draft, setDraft] = useState(refused ? refused.draft : value);
  const [error, setError] = useState(refused?.why);
  const isDone = useRef(false);

  const save = async (next: Value = draft) => {
    if (isDone.current) return;
    if (Object.is(next, opened)) return close();
    isDone.current = true;
    const wrong = await onSave(next);
    isDone.current = wrong === undefined;
    setError(wrong);
    if (wrong === undefined) onClose();
  };
  const close = () => {
    isDone.current = true;
    onClose();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event)) return;
    if (event.key === 'Escape') {
      event.stopPropagation();
      close();
    }
    if (event.key === 'Enter' && (!event.shiftKey || event.metaKey || event.ctrlKey)) {
      event.preventDefault();
      void save();
    }
  };
  /** Gives up, unless a change is on its way. */
  const giveUp = () => {
    if (!isDone.current) close();
  };
  return { opened, draft, setDraft, error, save, giveUp, onKeyDown };
}
