import { useLingui } from '@lingui/react/macro';
import { faultOf, useCommand } from '#app/graph/use-command.ts';
import { useUndoToast } from '#app/graph/use-undo-toast.ts';
import { ArchiveUsed } from '#app/settings/archive-used.tsx';
import { NamedList } from '#app/settings/named-list.tsx';
import { UsedPlaces } from '#app/settings/used-places.tsx';
import { toasts } from '#app/toasts.ts';
import { type FragmentType, graphql, readFragment } from '#generated/index.ts';

const ProductGroupsProductGroup = graphql(`
  fragment ProductGroups_ProductGroup on ProductGroup {
    id
    name
    uses {
      ...SettingUses_Use
    }
  }
`);

const ProductGroupsCreateMutation = graphql(`
  mutation ProductGroups_Create($input: CreateProductGroupInput!) {
    createProductGroup(input: $input) {
      ... on CreateProductGroupPayload {
        commandId
        productGroup {
          id
          ...ProductGroups_ProductGroup
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

const ProductGroupsRenameMutation = graphql(`
  mutation ProductGroups_Rename($input: RenameProductGroupInput!) {
    renameProductGroup(input: $input) {
      ... on RenameProductGroupPayload {
        commandId
        productGroup {
          id
          ...ProductGroups_ProductGroup
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

const ProductGroupsReorderMutation = graphql(`
  mutation ProductGroups_Reorder($input: ReorderProductGroupsInput!) {
    reorderProductGroups(input: $input) {
      ... on ReorderProductGroupsPayload {
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

const ProductGroupsArchiveMutation = graphql(`
  mutation ProductGroups_Archive($input: ArchiveProductGroupInput!) {
    archiveProductGroup(input: $input) {
      ... on ArchiveProductGroupPayload {
        commandId
        productGroup {
          id
          ...ProductGroups_ProductGroup
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

type ProductGroupsProps = {
  readonly slug: string;
  readonly groups: readonly FragmentType<typeof ProductGroupsProductGroup>[];
};

/** The folders of the catalogue, in order. */
export function ProductGroups({ slug, groups }: ProductGroupsProps) {
  const { t } = useLingui();
  const create = useCommand(ProductGroupsCreateMutation);
  const rename = useCommand(ProductGroupsRenameMutation);
  const reorder = useCommand(ProductGroupsReorderMutation);
  const archive = useCommand(ProductGroupsArchiveMutation);
  const offerUndo = useUndoToast();
  const takeOut = async (id: string, name: string) => {
    const answer = await archive({ input: { id } });
    if (answer.kind === 'refused') toasts.show({ text: answer.message, tone: 'fault' });
    else offerUndo(t`${name} is out of use. Its products stay in the catalogue.`, answer.payload.commandId);
  };
  return (
    <NamedList
      label={t`Product groups`}
      addLabel={t`Add a group`}
      items={readFragment(ProductGroupsProductGroup, groups)}
      onAdd={async (name) => faultOf(await create({ input: { name } }))}
      onRename={async (id, name) => faultOf(await rename({ input: { id, name } }))}
      onOrder={async (ids) => faultOf(await reorder({ input: { ids: [...ids] } }))}
      archive={({ id, name, uses }, button) => (
        <>
          <UsedPlaces slug={slug} name={name} uses={uses} />
          <ArchiveUsed
            slug={slug}
            name={name}
            uses={uses}
            consequence={t`Nobody can choose it any more. Its products stay in the catalogue, and what names it goes on as it is.`}
            onArchive={() => takeOut(id, name)}
          >
            {button}
          </ArchiveUsed>
        </>
      )}
    />
  );
}
