import { useLingui } from '@lingui/react/macro';
import { Anchor, EmptyState } from '@mikomi/ui';
import { faultOf, useCommand } from '#app/graph/use-command.ts';
import { OrderedList } from '#app/settings/ordered-list.tsx';
import { type FragmentType, graphql, readFragment } from '#generated/index.ts';
import { SourceGlance } from './source-glance.tsx';
import { kindName } from './source-kinds.ts';
import styles from './sources-list.module.css';

const SourcesListSource = graphql(`
  fragment SourcesList_Source on Source {
    id
    name
    kind
    inlet {
      id
      ...SourceGlance_Inlet
    }
  }
`);

const SourcesListReorderMutation = graphql(`
  mutation SourcesList_Reorder($input: ReorderSourcesInput!) {
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

type SourcesListProps = {
  readonly slug: string;
  readonly sources: readonly FragmentType<typeof SourcesListSource>[];
};

/** The sources in the order in which a lead offers them, each with how it is doing. */
export function SourcesList({ slug, sources }: SourcesListProps) {
  const { t, i18n } = useLingui();
  const reorder = useCommand(SourcesListReorderMutation);
  const known = readFragment(SourcesListSource, sources);
  if (known.length === 0)
    return (
      <EmptyState
        text={t`Connect your forms, ads, chats and telephones, and every enquiry becomes a lead by itself.`}
      />
    );
  return (
    <OrderedList
      label={t`Sources`}
      items={known}
      onOrder={async (ids) => faultOf(await reorder({ input: { ids: [...ids] } })) === undefined}
    >
      {({ id, name, kind, inlet }) => (
        <div className={styles.source}>
          <span className={styles.words}>
            <Anchor variant="plain" href={`/o/${slug}/settings/sources/${id}`}>
              {name}
            </Anchor>
            <span className={styles.kind}>{i18n._(kindName(kind))}</span>
          </span>
          {inlet ? <SourceGlance inlet={inlet} /> : null}
        </div>
      )}
    </OrderedList>
  );
}
