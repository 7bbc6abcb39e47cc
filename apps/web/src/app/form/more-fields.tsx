import { Disclosure } from '@mikomi/ui';
import { type ReactNode, useState } from 'react';
import { type FieldPath, type FieldValues, get, type UseFormReturn } from 'react-hook-form';

type MoreFieldsProps<Values extends FieldValues> = {
  readonly form: UseFormReturn<Values>;
  /** Names what is behind it. */
  readonly title: string;
  /** The fields behind it: it stands open when a draft has one of them filled, and opens for what is wrong with one. */
  readonly names: readonly FieldPath<Values>[];
  readonly isFilled: (value: unknown) => boolean;
  readonly children: ReactNode;
};

/** The rarer fields of a form, one press away. */
export function MoreFields<Values extends FieldValues>(props: MoreFieldsProps<Values>) {
  const { form, title, names, isFilled, children } = props;
  const [isExpanded, setExpanded] = useState(() => names.some((name) => isFilled(form.getValues(name))));
  const { errors } = form.formState;
  const hasFault = names.some((name) => get(errors, name) !== undefined);
  return (
    <Disclosure title={title} isExpanded={isExpanded || hasFault} onExpandedChange={setExpanded}>
      {children}
    </Disclosure>
  );
}
