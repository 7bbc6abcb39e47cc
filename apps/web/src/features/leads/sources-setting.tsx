import { useLingui } from '@lingui/react/macro';
import { faultOf, useCommand } from '#app/graph/use-command.ts';
import { useUndoToast } from '#app/graph/use-undo-toast.ts';
import { NamedList } from '#app/settings/named-list.tsx';
import { useListChanges } from '#app/settings/use-list-changes.ts';
import { toasts } from '#app/toasts.ts';
import { type FragmentType, graphql, readFragment } from '#generated/index.ts';

const SourcesSettingSource = graphql(`
  fragment SourcesSetting_Source on Source {
    id
    name
  }
`);

const SourcesSettingCreateMutation = graphql(`
  mutation SourcesSetting_Create($input: CreateSourceInput!) {
    createSource(input: $input) {
      ... on CreateSourcePayload {
        commandId
        source {
          id
          ...SourcesSetting_Source
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

const SourcesSettingRenameMutation = graphql(`
  mutation SourcesSetting_Rename($input: RenameSourceInput!) {
    renameSource(input: $input) {
      ... on RenameSourcePayload {
        commandId
        source {
          id
          ...SourcesSetting_Source
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

const SourcesSettingReorderMutation = graphql(`
  mutation SourcesSetting_Reorder($input: ReorderSourcesInput!) {
    reorderSources(input: $input) {
      ... on ReorderSourcesPayload {
        commandId
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

const SourcesSettingArchiveMutation = graphql(`
  mutation SourcesSetting_Archive($input: ArchiveSourceInput!) {
    archiveSource(input: $input) {
      ... on ArchiveSourcePayload {
        commandId
        source {
          id
          ...SourcesSetting_Source
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

type SourcesSettingProps = { readonly sources: readonly FragmentType<typeof SourcesSettingSource>[] };

/** Where touches come from, in the order they are offered. */
export function SourcesSetting({ sources }: SourcesSettingProps) {
  const { t } = useLingui();
  const create = useCommand(SourcesSettingCreateMutation);
  const rename = useCommand(SourcesSettingRenameMutation);
  const reorder = useCommand(SourcesSettingReorderMutation);
  const archive = useCommand(SourcesSettingArchiveMutation);
  const offerUndo = useUndoToast();
  const changes = useListChanges();
  return (
    <NamedList
      label={t`Sources`}
      addLabel={t`Add a source`}
      items={readFragment(SourcesSettingSource, sources)}
      onAdd={async (name) => changes.added(name, await create({ input: { name } }))}
      onRename={async (id, name) => changes.renamed(name, await rename({ input: { id, name } }))}
      onOrder={async (ids) => faultOf(await reorder({ input: { ids: [...ids] } }))}
      onArchive={({ id, name }) =>
        void archive({ input: { id } }).then((answer) => {
          if (answer.kind === 'refused') toasts.show({ text: answer.message, tone: 'fault' });
          else
            offerUndo(t`${name} is out of use. Leads that came from it keep it.`, answer.payload.commandId);
        })
      }
    />
  );
}
