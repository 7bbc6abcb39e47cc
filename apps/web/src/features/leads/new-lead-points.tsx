import { useLingui } from '@lingui/react/macro';
import { Button, IconAdd, IconButton, IconClose } from '@mikomi/ui';
import { type Control, useFieldArray } from 'react-hook-form';
import { looksLikeEmail } from '#app/form/email-rule.ts';
import { TextInput } from '#app/form/text-input.tsx';
import styles from './new-lead.module.css';
import type { NewLeadPoint, NewLeadValues } from './new-lead-values.ts';

const MANY = 8;

/** How to reach them: as many numbers and addresses as they have. */
export function NewLeadPoints({ control }: { readonly control: Control<NewLeadValues> }) {
  const { t } = useLingui();
  const { fields, append, remove } = useFieldArray({ control, name: 'points' });
  const wrong = { PHONE: t`This is not a phone number.`, EMAIL: t`This is not an e-mail address.` };
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
            rules={{ validate: (value) => fits(kind, String(value ?? '').trim()) || wrong[kind] }}
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

/** Whether it may be a number or an address at all; the server reads it by the country. */
const fits = (kind: NewLeadPoint['kind'], value: string) =>
  value === '' || (kind === 'EMAIL' ? looksLikeEmail(value) : /\p{N}/u.test(value));
