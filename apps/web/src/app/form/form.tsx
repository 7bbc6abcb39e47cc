import { useLingui } from '@lingui/react/macro';
import { Button, FormErrorSummary, isComposing } from '@mikomi/ui';
import type { KeyboardEvent, ReactNode } from 'react';
import type { FieldErrors, FieldValues, Path, UseFormReturn } from 'react-hook-form';
import type { Draft } from './draft.ts';
import styles from './form.module.css';

type FormProps<Values extends FieldValues> = {
  readonly form: UseFormReturn<Values>;
  readonly onSubmit: (values: Values) => Promise<void> | void;
  /** Of a form that keeps what was typed after it was closed. */
  readonly draft?: Draft;
  readonly children: ReactNode;
};

/**
 * A form that keeps what was typed: it never resets itself, says what is wrong on top and beside each field, and takes no
 * Enter from an input method.
 */
export function Form<Values extends FieldValues>({ form, onSubmit, draft, children }: FormProps<Values>) {
  return (
    <form
      noValidate
      className={styles.form}
      onKeyDownCapture={holdEnterWhileComposing}
      onSubmit={form.handleSubmit((values) => onSubmit(values))}
    >
      {draft?.isRestored ? <Restored draft={draft} /> : null}
      <Faults form={form} />
      {children}
    </form>
  );
}

/** A draft is told from what is stored, and let go by one press. */
function Restored({ draft }: { readonly draft: Draft }) {
  const { t } = useLingui();
  return (
    <p className={styles.restored}>
      {t`What you typed before is here again.`}
      <Button size="small" variant="quiet" onPress={draft.startAfresh}>{t`Start afresh`}</Button>
    </p>
  );
}

/** Safari submits on the Enter that confirms a conversion unless its default is taken away. */
function holdEnterWhileComposing(event: KeyboardEvent) {
  if (event.key === 'Enter' && isComposing(event)) event.preventDefault();
}

function Faults<Values extends FieldValues>({ form }: { readonly form: UseFormReturn<Values> }) {
  const { t } = useLingui();
  const { errors, submitCount } = form.formState;
  const general = errors.root?.server?.message;
  const known = faultsOf(errors);
  const faults = known.map(({ name, message }) => ({
    id: name,
    text: message,
    onFocusField: () => form.setFocus(name as Path<Values>),
  }));
  if (general !== undefined) {
    return <FormErrorSummary key={submitCount} title={general} faults={faults} />;
  }
  const isSeen = known.every(({ hasField }) => hasField) && faults.length < 2;
  return submitCount > 0 && !isSeen ? (
    <FormErrorSummary key={submitCount} title={t`Some answers need another look.`} faults={faults} />
  ) : null;
}

type Fault = { readonly name: string; readonly message: string; readonly hasField: boolean };

/** The faults of single fields, in the order of the form, those in rows and groups too; one of which no field is registered shows nowhere else. */
function faultsOf(errors: FieldErrors, within = ''): readonly Fault[] {
  return Object.entries(errors).flatMap(([step, error]): readonly Fault[] => {
    if (within === '' && step === 'root') return [];
    const name = `${within}${step}`;
    if (typeof error?.message === 'string')
      return [{ name, message: error.message, hasField: 'ref' in error && error.ref !== undefined }];
    const isGroup = error && typeof error.type !== 'string';
    return isGroup ? faultsOf(error as FieldErrors, `${name}.`) : [];
  });
}
