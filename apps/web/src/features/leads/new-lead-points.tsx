import { useLingui } from '@lingui/react/macro';
import { Button, IconAdd, IconButton, IconClose } from '@mikomi/ui';
import { type Control, useFieldArray } from 'react-hook-form';
import { TextInput } from '#app/form/text-input.tsx';
import styles from './new-lead.module.css';
import type { NewLeadValues } from './new-lead-values.ts';

const MANY = 8;

/** How to reach them: as many numbers and addresses as they have. */
export function NewLeadPoints({ control }: { readonly control: Control<NewLeadValues> }) {
  const { t } = useLingui();
  const { fields, append, remove } = useFieldArray({ control, name: 'points' });
  const firstOf = (kind: string) => fields.findIndex((field) => field.kind === kind);
  return (
    <>
      {fields.map(({ id, kind }, index) => (
        <div key={id} className={styles.point}>
          <TextInput
            control={control}
            name={`points.${index}.value`}
            label={kind === 'PHONE' ? t`Phone` : t`E-mail`}
            type={kind === 'PHONE' ? 'tel' : 'email'}
            autoComplete="off"
          />
          {index === firstOf(kind) ? null : (
            <IconButton
              label={kind === 'PHONE' ? t`Remove this phone` : t`Remove this e-mail`}
              icon={<IconClose aria-hidden="true" />}
              onPress={() => remove(index)}
            />
          )}
        </div>
      ))}
      {fields.length < MANY ? (
        <div className={styles.adds}>
          <Button
            variant="quiet"
            size="small"
            icon={<IconAdd aria-hidden="true" />}
            onPress={() => append({ kind: 'PHONE', value: '' })}
          >
            {t`Another phone`}
          </Button>
          <Button
            variant="quiet"
            size="small"
            icon={<IconAdd aria-hidden="true" />}
            onPress={() => append({ kind: 'EMAIL', value: '' })}
          >
            {t`Another e-mail`}
          </Button>
        </div>
      ) : null}
    </>
  );
}
