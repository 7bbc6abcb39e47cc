import { useLingui } from '@lingui/react/macro';
import { Anchor, Button, IconAdd, IconButton, IconClose, Menu, MenuItem } from '@mikomi/ui';
import { useMemo } from 'react';
import { useQuery } from 'urql';
import { useCommand } from '#app/graph/use-command.ts';
import { useUndoToast } from '#app/graph/use-undo-toast.ts';
import rows from '#app/settings/rows.module.css';
import { toasts } from '#app/toasts.ts';
import { graphql } from '#generated/index.ts';
import { PartySection } from './party-section.tsx';

const PartyGroupsQuery = graphql(`
  query PartyGroups($id: ID!) {
    node(id: $id) {
      ... on Contact {
        id
        viewerCanEdit
        groups {
          id
          name
          kind
        }
      }
      ... on Company {
        id
        viewerCanEdit
        groups {
          id
          name
          kind
        }
      }
    }
    customerGroups {
      id
      name
      kind
    }
  }
`);

const PartyGroupsAdd = graphql(`
  mutation PartyGroups_Add($input: AddToCustomerGroupInput!) {
    addToCustomerGroup(input: $input) {
      ... on AddToCustomerGroupPayload {
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

const PartyGroupsRemove = graphql(`
  mutation PartyGroups_Remove($input: RemoveFromCustomerGroupInput!) {
    removeFromCustomerGroup(input: $input) {
      ... on RemoveFromCustomerGroupPayload {
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

/** The groups of a contact or company; those by hand are chosen and left here. */
export function PartyGroups({ slug, partyId }: { readonly slug: string; readonly partyId: string }) {
  const { t } = useLingui();
  const variables = useMemo(() => ({ id: partyId }), [partyId]);
  const [{ data }, ask] = useQuery({
    query: PartyGroupsQuery,
    variables,
    requestPolicy: 'cache-and-network',
  });
  const add = useCommand(PartyGroupsAdd);
  const remove = useCommand(PartyGroupsRemove);
  const offerUndo = useUndoToast();
  const party = data?.node && 'groups' in data.node ? data.node : undefined;
  if (!data || !party || data.customerGroups.length === 0) return null;
  const again = () => ask({ requestPolicy: 'network-only' });
  const choose = async (groupId: string, name: string) => {
    const answer = await add({ input: { groupId, ids: [partyId] } });
    if (answer.kind === 'refused') return toasts.show({ text: answer.message, tone: 'fault' });
    again();
    return offerUndo(t`Is in ${name} now.`, answer.payload.commandId, again);
  };
  const leave = async (groupId: string, name: string) => {
    const answer = await remove({ input: { groupId, ids: [partyId] } });
    if (answer.kind === 'refused') return toasts.show({ text: answer.message, tone: 'fault' });
    again();
    return offerUndo(t`Is out of ${name}.`, answer.payload.commandId, again);
  };
  const there = new Set(party.groups.map(({ id }) => id));
  const offered = data.customerGroups.filter(({ id, kind }) => kind === 'STATIC' && !there.has(id));
  return (
    <PartySection
      title={t`Groups`}
      action={
        party.viewerCanEdit && offered.length > 0 ? (
          <Menu
            label={t`Put into a group`}
            placement="bottom end"
            trigger={
              <Button size="small" variant="quiet" icon={<IconAdd aria-hidden="true" />}>
                {t`Put into a group`}
              </Button>
            }
          >
            {offered.map(({ id, name }) => (
              <MenuItem key={id} id={id} text={name} onAction={() => void choose(id, name)} />
            ))}
          </Menu>
        ) : null
      }
    >
      {party.groups.length === 0 ? <p>{t`In no group yet.`}</p> : null}
      <ul className={rows.rows}>
        {party.groups.map(({ id, name, kind }) => (
          <li key={id} className={rows.row}>
            <span className={rows.words}>
              <Anchor href={`/o/${slug}/customers/groups/${id}`}>{name}</Anchor>
              <span className={rows.second}>{kind === 'RULE' ? t`By its rule` : null}</span>
            </span>
            {kind === 'STATIC' && party.viewerCanEdit ? (
              <IconButton
                label={t`Take out of ${name}`}
                icon={<IconClose aria-hidden="true" />}
                size="small"
                onPress={() => void leave(id, name)}
              />
            ) : null}
          </li>
        ))}
      </ul>
    </PartySection>
  );
}
