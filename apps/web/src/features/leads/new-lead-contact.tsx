import { useLingui } from '@lingui/react/macro';
import { asksFamilyFirst, isEastAsian } from '@mikomi/domain/shared';
import { IconPerson } from '@mikomi/ui';
import { type Control, type UseFormReturn, useWatch } from 'react-hook-form';
import type { KnownField } from '#app/custom-fields/custom-field.ts';
import { CustomInputs } from '#app/custom-fields/custom-inputs.tsx';
import { TextInput } from '#app/form/text-input.tsx';
import { ChosenPartyCard } from './chosen-party-card.tsx';
import { KnownContacts } from './known-contacts.lookup.tsx';
import styles from './new-lead.module.css';
import { NewLeadPoints } from './new-lead-points.tsx';
import { isNewContact, type NewLeadSetting, type NewLeadValues } from './new-lead-values.ts';
import { OpenLeads } from './open-leads.lookup.tsx';

type NewLeadContactProps = {
  readonly form: UseFormReturn<NewLeadValues>;
  readonly setting: NewLeadSetting;
  /** The custom fields that a new contact must fill. */
  readonly required: readonly KnownField[];
};

/** Who asks: typing a name, a number or an address finds those who are known; else it makes a new contact. */
export function NewLeadContact({ form, setting, required }: NewLeadContactProps) {
  const { t } = useLingui();
  const { control } = form;
  const [contact, family, given, familyReading, givenReading, points, companyName, otherThan] = useWatch({
    control,
    name: [
      'contact',
      'familyName',
      'givenName',
      'familyReading',
      'givenReading',
      'points',
      'companyName',
      'otherThan',
    ],
  });
  if (contact) {
    return (
      <ChosenPartyCard
        icon={<IconPerson aria-hidden="true" />}
        party={contact}
        onRemove={() => form.setValue('contact', null, { shouldDirty: true })}
      >
        <OpenLeads of={{ contacts: [contact.id] }} />
      </ChosenPartyCard>
    );
  }
  const isFamilyFirst = asksFamilyFirst(setting.nameOrder);
  const asksReading = setting.country === 'JP' || isEastAsian(family + given);
  const names = isFamilyFirst ? [family, given] : [given, family];
  return (
    <>
      <Names control={control} isFamilyFirst={isFamilyFirst} />
      {asksReading ? (
        <div className={styles.pair}>
          <TextInput control={control} name="familyReading" label={t`Reading of the family name`} />
          <TextInput control={control} name="givenReading" label={t`Reading of the given name`} />
        </div>
      ) : null}
      <NewLeadPoints control={control} />
      {isNewContact({
        contact,
        points,
        familyName: family,
        givenName: given,
        familyReading,
        givenReading,
      }) ? (
        <CustomInputs control={control} fields={required} />
      ) : null}
      <KnownContacts
        draft={{
          familyName: family,
          givenName: given,
          familyReading,
          givenReading,
          companyName,
          points: points.filter(({ value }) => value.trim() !== ''),
        }}
        texts={[names.join(' ').trim(), ...points.map(({ value }) => value)]}
        onUse={(known) => form.setValue('contact', known, { shouldDirty: true })}
        otherThan={otherThan}
        onOtherThan={(id) => form.setValue('otherThan', id, { shouldDirty: true })}
      />
    </>
  );
}

type NamesProps = { readonly control: Control<NewLeadValues>; readonly isFamilyFirst: boolean };

function Names({ control, isFamilyFirst }: NamesProps) {
  const { t } = useLingui();
  const labels = { familyName: t`Family name`, givenName: t`Given name` } as const;
  const order = isFamilyFirst
    ? (['familyName', 'givenName'] as const)
    : (['givenName', 'familyName'] as const);
  return (
    <div className={styles.pair}>
      {order.map((name, place) => (
        <TextInput
          key={name}
          control={control}
          name={name}
          label={labels[name]}
          autoComplete="off"
          autoFocus={place === 0}
        />
      ))}
    </div>
  );
}
