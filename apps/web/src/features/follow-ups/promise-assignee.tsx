import { useLingui } from '@lingui/react/macro';
import { Button, IconPerson } from '@mikomi/ui';
import { useState } from 'react';
import { type Control, type FieldPath, type FieldValues, useController } from 'react-hook-form';
import { MemberChoice } from '#app/form/member-choice.lookup.tsx';

type PromiseAssigneeProps<Values extends FieldValues> = {
  readonly control: Control<Values>;
  readonly name: FieldPath<Values>;
};

/** Whose promise it is: one's own, until somebody else is chosen. */
export function PromiseAssignee<Values extends FieldValues>({ control, name }: PromiseAssigneeProps<Values>) {
  const { t } = useLingui();
  const { field, fieldState } = useController({ control, name });
  const [isChoosing, setChoosing] = useState(field.value !== null);
  if (!isChoosing && field.value === null) {
    return (
      <div>
        <Button
          size="small"
          variant="quiet"
          icon={<IconPerson aria-hidden="true" />}
          onPress={() => setChoosing(true)}
        >
          {t`Assigned to me · Change`}
        </Button>
      </div>
    );
  }
  return (
    <MemberChoice
      label={t`Whose promise is it?`}
      autoFocus={field.value === null}
      value={field.value}
      onChange={field.onChange}
      error={fieldState.error?.message}
    />
  );
}
