import { useLingui } from '@lingui/react/macro';
import { Button, IconAdd, isComposing, Select, useReturnFocus } from '@mikomi/ui';
import { type KeyboardEvent, useRef, useState } from 'react';
import { useController, useForm } from 'react-hook-form';
import { Form } from '#app/form/form.tsx';
import { TextInput } from '#app/form/text-input.tsx';
import type { ContactPointKind } from '#generated/graphql.ts';
import styles from './point-list.module.css';

type Values = { readonly kind: ContactPointKind; readonly value: string };

type AddPointProps = {
  readonly kinds: readonly { readonly id: ContactPointKind; readonly text: string }[];
  /** Answers what is wrong with it, if anything is. */
  readonly onAdd: (point: {
    readonly kind: ContactPointKind;
    readonly value: string;
  }) => Promise<string | undefined>;
};

/** Adds a way to reach a party: an address with an @ is an e-mail unless said otherwise. Esc closes it while nothing is typed. */
export function AddPoint({ kinds, onAdd }: AddPointProps) {
  const { t } = useLingui();
  const [isOpen, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  useReturnFocus(isOpen, opener);
  const form = useForm<Values>({ defaultValues: { kind: 'PHONE', value: '' } });
  const kind = useController({ control: form.control, name: 'kind' });

  const close = () => {
    setOpen(false);
    form.reset();
  };
  const add = async ({ kind: chosen, value }: Values) => {
    if (value.trim() === '') return;
    const wrong = await onAdd({
      kind: chosen === 'PHONE' && value.includes('@') ? 'EMAIL' : chosen,
      value: value.trim(),
    });
    if (wrong === undefined) close();
    else form.setError('value', { message: wrong }, { shouldFocus: true });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || isComposing(event)) return;
    event.stopPropagation();
    if (form.getValues('value').trim() === '') close();
  };
  if (!isOpen) {
    return (
      <div>
        <Button
          ref={opener}
          variant="quiet"
          size="small"
          icon={<IconAdd aria-hidden="true" />}
          onPress={() => setOpen(true)}
        >
          {t`Add a phone or e-mail`}
        </Button>
      </div>
    );
  }
  return (
    <div onKeyDownCapture={onKeyDown}>
      <Form form={form} onSubmit={add}>
        <div className={styles.add}>
          <Select
            label={t`Channel`}
            isLabelHidden
            placeholder={t`Channel`}
            options={kinds}
            value={kind.field.value}
            onChange={kind.field.onChange}
          />
          <TextInput
            control={form.control}
            name="value"
            label={t`Number or address`}
            isLabelHidden
            autoFocus
            placeholder={t`Number or address`}
          />
          <div className={styles.foot}>
            <Button type="submit" isPending={form.formState.isSubmitting}>
              {t`Add`}
            </Button>
            <Button variant="quiet" onPress={close}>{t`Cancel`}</Button>
          </div>
        </div>
      </Form>
    </div>
  );
}
