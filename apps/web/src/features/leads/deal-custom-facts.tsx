import { CustomFacts, type CustomFactsField } from '#app/custom-fields/custom-facts.tsx';
import { useCommand } from '#app/graph/use-command.ts';
import { type FragmentType, graphql, readFragment } from '#generated/index.ts';

const DealCustomFactsDeal = graphql(`
  fragment DealCustomFacts_Deal on Deal {
    id
    attributes
    customMembers {
      id
      name
    }
    viewerCanEdit
  }
`);

const DealCustomFactsEdit = graphql(`
  mutation DealCustomFacts_Edit($input: EditDealInput!) {
    editDeal(input: $input) {
      ... on EditDealPayload {
        commandId
        deal {
          id
          ...DealCustomFacts_Deal
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

type DealCustomFactsProps = {
  readonly deal: FragmentType<typeof DealCustomFactsDeal>;
  readonly fields: readonly FragmentType<typeof CustomFactsField>[];
};

/** What the organization's own fields say of a deal. */
export function DealCustomFacts({ deal, fields }: DealCustomFactsProps) {
  const { id, attributes, customMembers, viewerCanEdit } = readFragment(DealCustomFactsDeal, deal);
  const edit = useCommand(DealCustomFactsEdit);
  return (
    <CustomFacts
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
