import { useQuery } from 'urql';
import { graphql } from '#generated/index.ts';
import { NewCompany } from './new-company.tsx';
import { partySetting } from './party-setting.ts';

const NewCompanySettingQuery = graphql(`
  query NewCompanySetting {
    viewer {
      organization {
        id
        country
        nameOrder
      }
    }
    customFields(record: COMPANY) {
      id
      ...CustomInputs_CustomField
    }
  }
`);

type NewCompanyHereProps = { readonly slug: string; readonly onClose: () => void };

/** A new company, asked for as the organization's country writes names. */
export function NewCompanyHere(props: NewCompanyHereProps) {
  const [{ data }] = useQuery({ query: NewCompanySettingQuery });
  const organization = data?.viewer?.organization;
  return organization ? (
    <NewCompany {...props} setting={partySetting(organization)} fields={data.customFields} />
  ) : null;
}
