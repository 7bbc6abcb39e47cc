import { useQuery } from 'urql';
import { graphql } from '#generated/index.ts';
import type { ChosenCompany } from './company-choice.lookup.tsx';
import { NewContact } from './new-contact.tsx';
import { partySetting } from './party-setting.ts';

const NewContactSettingQuery = graphql(`
  query NewContactSetting {
    viewer {
      organization {
        id
        country
        nameOrder
      }
    }
    customFields(record: CONTACT) {
      id
      ...CustomInputs_CustomField
    }
  }
`);

type NewContactHereProps = {
  readonly slug: string;
  readonly company?: ChosenCompany;
  readonly onClose: () => void;
};

/** A new contact, asked for as the organization's country writes names. */
export function NewContactHere(props: NewContactHereProps) {
  const [{ data }] = useQuery({ query: NewContactSettingQuery });
  const organization = data?.viewer?.organization;
  return organization ? (
    <NewContact {...props} setting={partySetting(organization)} fields={data.customFields} />
  ) : null;
}
