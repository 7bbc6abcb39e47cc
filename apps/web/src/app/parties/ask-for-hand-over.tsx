import { useLingui } from '@lingui/react/macro';
import { Button } from '@mikomi/ui';
import { useState } from 'react';
import { useFormats } from '#app/formats/formats-context.tsx';
import { useCommand } from '#app/graph/use-command.ts';
import { toasts } from '#app/toasts.ts';
import type { ContactPointInput } from '#generated/graphql.ts';
import { graphql } from '#generated/index.ts';

const AskForHandOverMutation = graphql(`
  mutation AskForHandOver($input: AskForHandOverInput!) {
    askForHandOver(input: $input) {
      ... on AskForHandOverPayload {
        asked {
          id
          name
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

type AskForHandOverProps = {
  /** What the party is called, as far as it is told. */
  readonly name: string;
  /** The exact ways to reach it that were typed. */
  readonly points: readonly ContactPointInput[];
};

/** Asks the colleague whose contact it is; they are told in the app. */
export function AskForHandOver({ name, points }: AskForHandOverProps) {
  const { t } = useLingui();
  const formats = useFormats();
  const ask = useCommand(AskForHandOverMutation);
  const [isAsked, setAsked] = useState(false);
  const press = async () => {
    setAsked(true);
    const answer = await ask({ input: { points: [...points] } });
    if (answer.kind === 'refused') {
      setAsked(false);
      toasts.show({ text: answer.message });
      return;
    }
    const names = formats.list(answer.payload.asked.map((member) => member.name));
    toasts.show({ text: t`Asked ${names} to hand over ${name}.` });
  };
  return (
    <Button size="small" isDisabled={isAsked} onPress={() => void press()}>
      {isAsked ? t`Asked` : t`Ask for hand-over`}
    </Button>
  );
}
