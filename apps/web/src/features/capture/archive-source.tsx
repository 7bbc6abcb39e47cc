import { useLingui } from '@lingui/react/macro';
import { Button } from '@mikomi/ui';
import { useCommand } from '#app/graph/use-command.ts';
import { useTellDone } from '#app/graph/use-tell-done.ts';
import { type FragmentType, graphql, readFragment } from '#generated/index.ts';

const ArchiveSourceSource = graphql(`
  fragment ArchiveSource_Source on Source {
    id
    name
    inlet {
      id
    }
  }
`);

const ArchiveSourceArchiveMutation = graphql(`
  mutation ArchiveSource_Archive($input: ArchiveSourceInput!) {
    archiveSource(input: $input) {
      ... on ArchiveSourcePayload {
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

/** Takes a source out of use; its leads keep it, and what is sent there is turned away. */
export function ArchiveSource({ source }: { readonly source: FragmentType<typeof ArchiveSourceSource> }) {
  const { id, name, inlet } = readFragment(ArchiveSourceSource, source);
  const { t } = useLingui();
  const archive = useCommand(ArchiveSourceArchiveMutation);
  const tellDone = useTellDone();
  const take = async () => {
    const said = inlet
      ? t`${name} is out of use. Its leads keep it; what is sent to its address is turned away.`
      : t`${name} is out of use. Leads that came from it keep it.`;
    tellDone(await archive({ input: { id } }), said);
  };
  return <Button onPress={() => void take()}>{t`Take out of use`}</Button>;
}
