import { useLingui } from '@lingui/react/macro';
import { CustomFacts, type CustomFactsField } from '#app/custom-fields/custom-facts.tsx';
import { useCommand } from '#app/graph/use-command.ts';
import { type FragmentType, graphql, readFragment } from '#generated/index.ts';

const LeadCustomFactsLead = graphql(`
  fragment LeadCustomFacts_Lead on Lead {
    id
    attributes
    customMembers {
      id
      name
    }
    viewerCanEdit
  }
`);

const LeadCustomFactsEdit = graphql(`
  mutation LeadCustomFacts_Edit($input: EditLeadInput!) {
    editLead(input: $input) {
      ... on EditLeadPayload {
        commandId
        lead {
          id
          ...LeadCustomFacts_Lead
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

type LeadCustomFactsProps = {
  readonly lead: FragmentType<typeof LeadCustomFactsLead>;
  readonly fields: readonly FragmentType<typeof CustomFactsField>[];
};

/** What the organization's own fields say of a lead. */
export function LeadCustomFacts({ lead, fields }: LeadCustomFactsProps) {
  const { id, attributes, customMembers, viewerCanEdit } = readFragment(LeadCustomFactsLead, lead);
  const { t } = useLingui();
  const edit = useCommand(LeadCustomFactsEdit);
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
