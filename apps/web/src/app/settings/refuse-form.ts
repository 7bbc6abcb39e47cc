import type { FieldValues, Path, UseFormReturn } from 'react-hook-form';
import type { Refused } from '../graph/use-command.ts';

/** Shows a refusal at the field of the form that bears the name in its path; what is about none stands on top. */
export function refuseForm<Values extends FieldValues>(form: UseFormReturn<Values>, refusal: Refused): void {
  const field = refusal.path.find((step) => step in form.getValues());
  if (field === undefined) form.setError('root.server', { message: refusal.message });
  else form.setError(field as Path<Values>, { message: refusal.message }, { shouldFocus: true });
}
