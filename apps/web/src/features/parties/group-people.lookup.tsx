import { useLingui } from '@lingui/react/macro';
import { Anchor, IconButton, IconClose } from '@mikomi/ui';
import { useMemo } from 'react';
import { useQuery } from 'urql';
import { useCommand } from '#app/graph/use-command.ts';
import { useUndoToast } from '#app/graph/use-undo-toast.ts';
import rows from '#app/settings/rows.module.css';
import { toasts } from '#app/toasts.ts';
import { graphql } from '#generated/index.ts';
import { PartyChoice } from './party-choice.lookup.tsx';
import { PartySection } from './party-section.tsx';

const GroupPeopleQuery = graphql(`
  query GroupPeople($group: GroupComparator!) {
    companies(first: 100, filter: { group: $group }) {
      nodes {
        id
        name
        viewerCanEdit
      }
    }
    contacts(first: 100, filter: { group: $group }) {
      nodes {
        id
        name
        viewerCanEdit
        company {
          id
          name
        }
      }
    }
  }
`);

const GroupPeopleAdd = graphql(`
  mutation GroupPeople_Add($input: AddToCustomerGroupInput!) {
    addToCustomerGroup(input: $input) {
      ... on AddToCustomerGroupPayload {
        commandId
        customerGroup {
          id
          size
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

const GroupPeopleRemove = graphql(`
  mutation GroupPeople_Remove($input: RemoveFromCustomerGroupInput!) {
    removeFromCustomerGroup(input: $input) {
      ... on RemoveFromCustomerGroupPayload {
        commandId
        customerGroup {
          id
          size
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

/** Whom somebody put into a group: found by name and put in, taken out by one press. */
export function GroupPeople({ slug, groupId }: { readonly slug: string; readonly groupId: string }) {
  const { t } = useLingui();
  const variables = useMemo(() => ({ group: { in: [groupId] } }), [groupId]);
  const [{ data }, ask] = useQuery({
    query: GroupPeopleQuery,
    variables,
    requestPolicy: 'cache-and-network',
  });
  const add = useCommand(GroupPeopleAdd);
  const remove = useCommand(GroupPeopleRemove);
  const offerUndo = useUndoToast();
  const again = () => ask({ requestPolicy: 'network-only' });
  const putIn = async (id: string, name: string) => {
    const answer = await add({ input: { groupId, ids: [id] } });
    if (answer.kind === 'refused') return toasts.show({ text: answer.message, tone: 'fault' });
    again();
    return offerUndo(t`${name} is in the group.`, answer.payload.commandId, again);
  };
  const takeOut = async (id: string, name: string) => {
    const answer = await remove({ input: { groupId, ids: [id] } });
    if (answer.kind === 'refused') return toasts.show({ text: answer.message, tone: 'fault' });
    again();
    return offerUndo(t`${name} is out of the group.`, answer.payload.commandId, again);
  };
  const members = [
    ...(data?.companies.nodes ?? []).map((each) => ({ ...each, place: 'companies', detail: '' })),
    ...(data?.contacts.nodes ?? []).map((each) => ({
      ...each,
      name: each.name || t`Without a name`,
      place: 'contacts',
      detail: each.company?.name ?? '',
    })),
  ];
  return (
    <PartySection title={t`In the group`}>
      <PartyChoice label={t`Put somebody in`} onChoose={(id, name) => void putIn(id, name)} />
      {data && members.length === 0 ? (
        <p>{t`Nobody is in it yet. Type a name above, or choose the group on a contact or company.`}</p>
      ) : null}
      <ul className={rows.rows}>
        {members.map(({ id, name, place, detail, viewerCanEdit }) => (
          <li key={id} className={rows.row}>
            <span className={rows.words}>
              <Anchor href={`/o/${slug}/${place}/${id}`}>{name}</Anchor>
              <span className={rows.second}>{detail}</span>
            </span>
            {viewerCanEdit ? (
              <IconButton
                label={t`Take ${name} out of the group`}
                icon={<IconClose aria-hidden="true" />}
                size="small"
                onPress={() => void takeOut(id, name)}
              />
            ) : null}
          </li>
        ))}
      </ul>
    </PartySection>
  );
}
