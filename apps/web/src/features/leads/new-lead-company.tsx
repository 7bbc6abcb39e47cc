import { useLingui } from '@lingui/react/macro';
import { companyKey } from '@mikomi/domain/parties';
import { IconCompany } from '@mikomi/ui';
import { type UseFormReturn, useWatch } from 'react-hook-form';
import type { KnownField } from '#app/custom-fields/custom-field.ts';
import { CustomInputs } from '#app/custom-fields/custom-inputs.tsx';
import { TextInput } from '#app/form/text-input.tsx';
import { ChosenPartyCard } from './chosen-party-card.tsx';
import { useKnownCompanies } from './known-companies.lookup.ts';
import { KnownParties } from './known-parties.tsx';
import { isNewCompany, type NewLeadValues } from './new-lead-values.ts';
import { OpenLeads } from './open-leads.lookup.tsx';

type NewLeadCompanyProps = {
  readonly form: UseFormReturn<NewLeadValues>;
  /** The custom fields that a new company must fill. */
  readonly required: readonly KnownField[];
};

/** For which company: typing its name finds it; else it is made. */
export function NewLeadCompany({ form, required }: NewLeadCompanyProps) {
  const { t } = useLingui();
  const { control } = form;
  const [company, name] = useWatch({ control, name: ['company', 'companyName'] });
  const known = useKnownCompanies(company ? '' : name);
  // The one of this name is taken where nothing more is said of it: it holds what a new one is asked for.
  const isThere = known.filter((each) => companyKey(each.name) === companyKey(name)).length === 1;
  if (company) {
    return (
      <ChosenPartyCard
        icon={<IconCompany aria-hidden="true" />}
        party={company}
        onRemove={() => form.setValue('company', null, { shouldDirty: true })}
      >
        <OpenLeads of={{ company: company.id }} />
      </ChosenPartyCard>
    );
  }
  return (
    <>
      <TextInput control={control} name="companyName" label={t`Company`} autoComplete="off" />
      {isNewCompany({ company, companyName: name }) && !isThere ? (
        <CustomInputs control={control} fields={required} />
      ) : null}
      <KnownParties
        title={t`Known already?`}
        parties={known}
        onUse={(chosen) => form.setValue('company', chosen, { shouldDirty: true })}
      />
    </>
  );
}
