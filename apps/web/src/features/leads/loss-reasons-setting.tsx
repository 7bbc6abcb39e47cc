import { useLingui } from '@lingui/react/macro';
import { faultOf, useCommand } from '#app/graph/use-command.ts';
import { useUndoToast } from '#app/graph/use-undo-toast.ts';
import { NamedList } from '#app/settings/named-list.tsx';
import { useListChanges } from '#app/settings/use-list-changes.ts';
import { toasts } from '#app/toasts.ts';
import { type FragmentType, graphql, readFragment } from '#generated/index.ts';

const LossReasonsSettingLossReason = graphql(`
  fragment LossReasonsSetting_LossReason on LossReason {
    id
    name
  }
`);

const LossReasonsSettingCreateMutation = graphql(`
  mutation LossReasonsSetting_Create($input: CreateLossReasonInput!) {
    createLossReason(input: $input) {
      ... on CreateLossReasonPayload {
        commandId
        lossReason {
          id
          ...LossReasonsSetting_LossReason
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

const LossReasonsSettingRenameMutation = graphql(`
  mutation LossReasonsSetting_Rename($input: RenameLossReasonInput!) {
    renameLossReason(input: $input) {
      ... on RenameLossReasonPayload {
        commandId
        lossReason {
          id
          ...LossReasonsSetting_LossReason
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

const LossReasonsSettingReorderMutation = graphql(`
  mutation LossReasonsSetting_Reorder($input: ReorderLossReasonsInput!) {
    reorderLossReasons(input: $input) {
      ... on ReorderLossReasonsPayload {
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

const LossReasonsSettingArchiveMutation = graphql(`
  mutation LossReasonsSetting_Archive($input: ArchiveLossReasonInput!) {
    archiveLossReason(input: $input) {
      ... on ArchiveLossReasonPayload {
        commandId
        lossReason {
          id
          ...LossReasonsSetting_LossReason
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

type LossReasonsSettingProps = {
  readonly reasons: readonly FragmentType<typeof LossReasonsSettingLossReason>[];
};

/** Why leads are lost, in the order it is asked. */
export function LossReasonsSetting({ reasons }: LossReasonsSettingProps) {
  const { t } = useLingui();
  const create = useCommand(LossReasonsSettingCreateMutation);
  const rename = useCommand(LossReasonsSettingRenameMutation);
  const reorder = useCommand(LossReasonsSettingReorderMutation);
  const archive = useCommand(LossReasonsSettingArchiveMutation);
  const offerUndo = useUndoToast();
  const changes = useListChanges();
  const takeOut = async (id: string, name: string) => {
    const answer = await archive({ input: { id } });
    if (answer.kind === 'refused') toasts.show({ text: answer.message, tone: 'fault' });
    else offerUndo(t`${name} is out of use. Leads lost for it keep it.`, answer.payload.commandId);
  };
  return (
    <NamedList
      label={t`Loss reasons`}
      addLabel={t`Add a reason`}
      items={readFragment(LossReasonsSettingLossReason, reasons)}
      onAdd={async (name) => changes.added(name, await create({ input: { name } }))}
      onRename={async (id, name) => changes.renamed(name, await rename({ input: { id, name } }))}
      onOrder={async (ids) => faultOf(await reorder({ input: { ids: [...ids] } }))}
      archive={({ id, name }, button) => button(() => void takeOut(id, name))}
    />
  );
}
