import { useLingui } from '@lingui/react/macro';
import { Button } from '@mikomi/ui';
import { useCommand } from '#app/graph/use-command.ts';
import { useTellDone } from '#app/graph/use-tell-done.ts';
import { type FragmentType, graphql, readFragment } from '#generated/index.ts';

const RestoreSourceSource = graphql(`
  fragment RestoreSource_Source on Source {
    id
    name
  }
`);

const RestoreSourceRestoreMutation = graphql(`
  mutation RestoreSource_Restore($input: RestoreSourceInput!) {
    restoreSource(input: $input) {
      ... on RestoreSourcePayload {
        commandId
        source {
          id
          archived
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

type RestoreSourceProps = {
  readonly source: FragmentType<typeof RestoreSourceSource>;
  /** Whether it stands among others of its kind. */
  readonly isListed?: boolean;
};

/** Takes a source that is out of use into use again: it is offered, and its address takes what is sent. */
export function RestoreSource({ source, isListed = false }: RestoreSourceProps) {
  const { id, name } = readFragment(RestoreSourceSource, source);
  const { t } = useLingui();
  const restore = useCommand(RestoreSourceRestoreMutation);
  const tellDone = useTellDone();
  const take = async () => tellDone(await restore({ input: { id } }), t`${name} is in use again.`);
  return (
    <Button
      size={isListed ? 'small' : 'medium'}
      {...(isListed ? { 'aria-label': t`Take ${name} into use again` } : {})}
      onPress={() => void take()}
    >
      {t`Take into use again`}
    </Button>
  );
}
