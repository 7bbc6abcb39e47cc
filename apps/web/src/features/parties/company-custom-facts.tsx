import { useLingui } from '@lingui/react/macro';
import { CustomFacts, type CustomFactsField } from '#app/custom-fields/custom-facts.tsx';
import { useCommand } from '#app/graph/use-command.ts';
import { type FragmentType, graphql, readFragment } from '#generated/index.ts';

const CompanyCustomFactsCompany = graphql(`
  fragment CompanyCustomFacts_Company on Company {
    id
    attributes
    customMembers {
      id
      name
    }
    viewerCanEdit
  }
`);

const CompanyCustomFactsEdit = graphql(`
  mutation CompanyCustomFacts_Edit($input: EditCompanyInput!) {
    editCompany(input: $input) {
      ... on EditCompanyPayload {
        commandId
        company {
          id
          ...CompanyCustomFacts_Company
        }
      }
      ... on Error {
        code
        message
        path
        parameters
      }
    }
  }
`);

type CompanyCustomFactsProps = {
  readonly company: FragmentType<typeof CompanyCustomFactsCompany>;
  readonly fields: readonly FragmentType<typeof CustomFactsField>[];
};

/** What the organization's own fields say of a company. */
export function CompanyCustomFacts({ company, fields }: CompanyCustomFactsProps) {
  const { id, attributes, customMembers, viewerCanEdit } = readFragment(CompanyCustomFactsCompany, company);
  const { t } = useLingui();
  const edit = useCommand(CompanyCustomFactsEdit);
  return (
    <CustomFacts
      title={t`Custom fields`}
      fields={fields}
      values={attributes}
      members={customMembers}
      onSave={
        viewerCanEdit
          ? (fieldId, value) => edit({ input: { id, customValues: [{ fieldId, value }] } })
          : undefined
      }
    />
  );
}
