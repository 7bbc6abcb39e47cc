import { Trans, useLingui } from '@lingui/react/macro';
import { IconButton, IconDelete } from '@mikomi/ui';
import { useCommand } from '#app/graph/use-command.ts';
import { useUndoToast } from '#app/graph/use-undo-toast.ts';
import { ArchiveUsed } from '#app/settings/archive-used.tsx';
import { OrderedList } from '#app/settings/ordered-list.tsx';
import rows from '#app/settings/rows.module.css';
import { UsedPlaces } from '#app/settings/used-places.tsx';
import { toasts } from '#app/toasts.ts';
import type { CustomFieldRecord } from '#generated/graphql.ts';
import { type FragmentType, graphql, readFragment } from '#generated/index.ts';
import { TYPE_NAMES } from './field-words.ts';
import styles from './products-list.module.css';

const CustomFieldsListField = graphql(`
  fragment CustomFieldsList_CustomField on CustomField {
    id
    label
    type
    required
    indexed
    indexReady
    options {
      key
      label
    }
    uses {
      ...SettingUses_Use
    }
  }
`);

const CustomFieldsListReorderMutation = graphql(`
  mutation CustomFieldsList_Reorder($input: ReorderCustomFieldsInput!) {
    reorderCustomFields(input: $input) {
      ... on ReorderCustomFieldsPayload {
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

const CustomFieldsListArchiveMutation = graphql(`
  mutation CustomFieldsList_Archive($input: ArchiveCustomFieldInput!) {
    archiveCustomField(input: $input) {
      ... on ArchiveCustomFieldPayload {
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

type CustomFieldsListProps = {
  readonly slug: string;
  readonly label: string;
  readonly record: CustomFieldRecord;
  readonly fields: readonly FragmentType<typeof CustomFieldsListField>[];
  readonly onEdit: (id: string) => void;
};

/** The own fields of one kind of record, in the order they are shown. */
export function CustomFieldsList({ slug, label, record, fields, onEdit }: CustomFieldsListProps) {
  const { t, i18n } = useLingui();
  const reorder = useCommand(CustomFieldsListReorderMutation);
  const archive = useCommand(CustomFieldsListArchiveMutation);
  const offerUndo = useUndoToast();
  const known = readFragment(CustomFieldsListField, fields).map((field) => ({ ...field, name: field.label }));

  const order = async (ids: readonly string[]) => {
    const answer = await reorder({ input: { record, ids: [...ids] } });
    if (answer.kind === 'refused') toasts.show({ text: answer.message, tone: 'fault' });
    return answer.kind === 'done';
  };
  const takeOut = async (id: string, name: string) => {
    const answer = await archive({ input: { id } });
    if (answer.kind === 'refused') toasts.show({ text: answer.message, tone: 'fault' });
    else offerUndo(t`${name} is no longer asked for. Its values are kept.`, answer.payload.commandId);
  };

  return (
    <OrderedList label={label} items={known} onOrder={order}>
      {({ id, name, type, required, indexed, indexReady, options, uses }) => (
        <>
          <button type="button" className={styles.product} onClick={() => onEdit(id)}>
            <span className={rows.first}>{name}</span>
            <span className={rows.second}>
              {[i18n._(TYPE_NAMES[type]), ...options.slice(0, 6).map((option) => option.label)].join(' · ')}
            </span>
          </button>
          {required ? (
            <span className={rows.second}>
              <Trans>Required</Trans>
            </span>
          ) : null}
          {indexed ? (
            <span className={rows.second}>
              {indexReady ? <Trans>Quick in lists</Trans> : <Trans>Being made quick…</Trans>}
            </span>
          ) : null}
          <UsedPlaces slug={slug} name={name} uses={uses} />
          <ArchiveUsed
            slug={slug}
            name={name}
            uses={uses}
            consequence={t`Its values are kept. Rules that name it are passed over until they are mended; forms, sources and imports no longer fill it.`}
            onArchive={() => takeOut(id, name)}
          >
            {(press) => (
              <IconButton
                label={t`Take ${name} out of use`}
                icon={<IconDelete aria-hidden="true" />}
                onPress={press}
              />
            )}
          </ArchiveUsed>
        </>
      )}
    </OrderedList>
  );
}
