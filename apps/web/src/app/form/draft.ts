import { useParams } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import {
  type DefaultValues,
  type FieldValues,
  type Path,
  type PathValue,
  type UseFormReturn,
  useForm,
} from 'react-hook-form';
import { below, draftKey, dropDraft, hearDrafts, keepDraft, readDraft } from './kept-drafts.ts';

/** What a form says of its draft. */
export type Draft = {
  /** Whether the form opened with what was typed earlier. */
  readonly isRestored: boolean;
  /** Forgets what was typed: it is sent, or not wanted any more. */
  readonly discard: () => void;
  /** Forgets it and shows what is known instead. */
  readonly startAfresh: () => void;
};

export type DraftForm<Values extends FieldValues> = {
  /** What was known when the form opened: what a person changed is told from it, whatever colleagues save meanwhile. */
  readonly opened: Values;
  readonly form: UseFormReturn<Values>;
  readonly draft: Draft;
};

/**
 * A form that keeps what is typed in this tab, except the named secrets, until it is sent: closing it by Esc, its veil or its
 * cross loses nothing. Only what differs from what is known is kept, so that a draft puts no old value over a newer one.
 */
export function useDraftForm<Values extends FieldValues>(
  name: string,
  known: Values,
  secrets: readonly (keyof Values)[] = NONE,
): DraftForm<Values> {
  const { slug = '' } = useParams({ strict: false });
  const key = draftKey(slug, name);
  const [start] = useState(() => ({ known, kept: readDraft(key) }));
  const [isRestored, setRestored] = useState(Object.keys(start.kept).length > 0);
  const form = useForm<Values>({ defaultValues: { ...start.known, ...start.kept } as DefaultValues<Values> });
  useEffect(() => {
    const subscription = form.watch((values) => {
      const typed = Object.entries(values).filter(
        ([field, value]) => !secrets.includes(field) && !isSame(value, start.known[field]),
      );
      keepDraft(key, Object.fromEntries(typed));
    });
    return () => subscription.unsubscribe();
  }, [form, key, secrets, start]);
  useEffect(
    () =>
      hearDrafts(key, (field, text) => {
        const at = field as Path<Values>;
        form.setValue(at, below(form.getValues(at), text) as PathValue<Values, Path<Values>>);
      }),
    [form, key],
  );
  const discard = () => dropDraft(key);
  const startAfresh = () => {
    form.reset(start.known);
    discard();
    setRestored(false);
  };
  return { opened: start.known, form, draft: { isRestored, discard, startAfresh } };
}

const NONE: readonly never[] = [];

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
