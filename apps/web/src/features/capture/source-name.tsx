import { faultOf, useCommand } from '#app/graph/use-command.ts';
import { InlineName } from '#app/settings/inline-name.tsx';
import { useListChanges } from '#app/settings/use-list-changes.ts';
import { type FragmentType, graphql, readFragment } from '#generated/index.ts';

const SourceNameSource = graphql(`
  fragment SourceName_Source on Source {
    id
    name
  }
`);

const SourceNameRenameMutation = graphql(`
  mutation SourceName_Rename($input: RenameSourceInput!) {
    renameSource(input: $input) {
      ... on RenameSourcePayload {
        commandId
        source {
          id
          ...SourceName_Source
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

/** What a source is called; a press changes it. */
export function SourceName({ source }: { readonly source: FragmentType<typeof SourceNameSource> }) {
  const { id, name } = readFragment(SourceNameSource, source);
  const rename = useCommand(SourceNameRenameMutation);
  const changes = useListChanges();
  return (
    <InlineName
      name={name}
      onRename={async (next) => {
        const answer = await rename({ input: { id, name: next } });
        return answer.kind === 'refused' ? faultOf(answer) : changes.renamed(next, answer);
      }}
    />
  );
}
