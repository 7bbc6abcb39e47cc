import { useLingui } from '@lingui/react/macro';
import { CustomFacts, type CustomFactsField } from '#app/custom-fields/custom-facts.tsx';
import { useCommand } from '#app/graph/use-command.ts';
import { type FragmentType, graphql, readFragment } from '#generated/index.ts';

const ContactCustomFactsContact = graphql(`
  fragment ContactCustomFacts_Contact on Contact {
    id
    attributes
    customMembers {
      id
      name
    }
    viewerCanEdit
  }
`);

const ContactCustomFactsEdit = graphql(`
  mutation ContactCustomFacts_Edit($input: EditContactInput!) {
    editContact(input: $input) {
      ... on EditContactPayload {
        commandId
        contact {
          id
          ...ContactCustomFacts_Contact
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

type ContactCustomFactsProps = {
  readonly contact: FragmentType<typeof ContactCustomFactsContact>;
  readonly fields: readonly FragmentType<typeof CustomFactsField>[];
};

/** What the organization's own fields say of a contact. */
export function ContactCustomFacts({ contact, fields }: ContactCustomFactsProps) {
  const { id, attributes, customMembers, viewerCanEdit } = readFragment(ContactCustomFactsContact, contact);
  const { t } = useLingui();
  const edit = useCommand(ContactCustomFactsEdit);
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
