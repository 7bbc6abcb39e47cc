import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useCommand } from '#app/graph/use-command.ts';
import { useUndoToast } from '#app/graph/use-undo-toast.ts';
import { useConnection } from '#app/list/use-connection.ts';
import { BinList, type BinRow } from '#app/settings/bin-list.tsx';
import { toasts } from '#app/toasts.ts';
import type { BinOfLeadsQuery as BinOfLeadsData } from '#generated/graphql.ts';
import { graphql } from '#generated/index.ts';

const BinOfLeadsQuery = graphql(`
  query BinOfLeads($first: Int!, $after: String) {
    deletedLeads(first: $first, after: $after) {
      nodes {
        id
        number
        title
        deletedAt
        restsUntil
        company {
          id
          name
        }
        stage {
          id
          name
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount
    }
  }
`);

const BinOfLeadsRestore = graphql(`
  mutation BinOfLeads_Restore($input: RestoreLeadsInput!) {
    restoreLeads(input: $input) {
      ... on RestoreLeadsPayload {
        commandId
        count
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

const VARIABLES = { first: 50 };
const readBin = ({ deletedLeads }: BinOfLeadsData) => ({ ...deletedLeads, ...deletedLeads.pageInfo });

type Node = BinOfLeadsData['deletedLeads']['nodes'][number];

/** The deleted leads; one that is restored is where it was, with its deals and promises. */
export function BinOfLeads() {
  const { t } = useLingui();
  const list = useConnection({ query: BinOfLeadsQuery, variables: VARIABLES, read: readBin });
  const restore = useCommand(BinOfLeadsRestore);
  const showUndo = useUndoToast();

  const rowOf = ({ id, number, title, company, stage, deletedAt, restsUntil }: Node): BinRow => ({
    id,
    name: title,
    about: [t`Lead ${number}`, company && company.name !== title ? company.name : undefined, stage.name]
      .filter(Boolean)
      .join(' · '),
    deletedAt: deletedAt ?? '',
    restsUntil: restsUntil ?? '',
  });
  const onRestore = async (rows: readonly BinRow[]) => {
    const answer = await restore({ input: { ids: rows.map(({ id }) => id) } });
    if (answer.kind === 'refused') {
      toasts.show({ text: answer.message, tone: 'fault' });
      return false;
    }
    const { count, commandId } = answer.payload;
    const name = rows[0]?.name;
    showUndo(
      plural(count, { one: `${name} is back among the leads.`, other: '# leads are back.' }),
      commandId,
    );
    return true;
  };
  return (
    <BinList
      list={list}
      rowOf={rowOf}
      emptyText={t`No lead is deleted. One that is can be brought back for 30 days.`}
      onRestore={onRestore}
    />
  );
}
