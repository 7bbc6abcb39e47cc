import { useLingui } from '@lingui/react/macro';
import { Button, IconAdd } from '@mikomi/ui';
import { useState } from 'react';
import { useCommand } from '#app/graph/use-command.ts';
import { toasts } from '#app/toasts.ts';
import { graphql } from '#generated/index.ts';

const NewFormMutation = graphql(`
  mutation NewForm_Open($input: OpenInletInput!) {
    openInlet(input: $input) {
      ... on OpenInletPayload {
        source {
          id
          webForm {
            id
          }
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

type NewFormProps = {
  /** The source that gets it, or what a new one is called. */
  readonly of: { readonly name: string } | { readonly sourceId: string };
  readonly onMade: (formId: string) => void;
};

/** Makes a form that can be used as it is. */
export function NewForm({ of, onMade }: NewFormProps) {
  const { t } = useLingui();
  const openInlet = useCommand(NewFormMutation);
  const [isMaking, setMaking] = useState(false);
  const make = async () => {
    setMaking(true);
    const answer = await openInlet({ input: { kind: 'WEB_FORM', ...of } });
    setMaking(false);
    if (answer.kind === 'refused') toasts.show({ text: answer.message });
    else if (answer.payload.source.webForm) onMade(answer.payload.source.webForm.id);
  };
  return (
    <Button
      variant="primary"
      icon={<IconAdd aria-hidden="true" />}
      isDisabled={isMaking}
      onPress={() => void make()}
    >
      {t`New form`}
    </Button>
  );
}
