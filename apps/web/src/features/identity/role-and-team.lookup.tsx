import { useLingui } from '@lingui/react/macro';
import type { OptionProps } from '@mikomi/ui';
import { useQuery } from 'urql';
import { graphql } from '#generated/index.ts';
import { ROLE_NAMES, ROLE_REACH } from './role-words.ts';

const RoleAndTeamLookupQuery = graphql(`
  query RoleAndTeamLookup {
    roles {
      role
      viewerCanGrant
    }
    teams {
      id
      name
      parent {
        id
        name
      }
    }
  }
`);

/** No team: a choice like another. */
export const NO_TEAM = 'none';

/** The roles this viewer may give, and every team. */
export function useRolesAndTeams(): {
  readonly roles: readonly OptionProps[];
  readonly teams: readonly OptionProps[];
} {
  const { t, i18n } = useLingui();
  const [{ data }] = useQuery({ query: RoleAndTeamLookupQuery });
  const roles = (data?.roles ?? []).map(({ role, viewerCanGrant }) => ({
    id: role,
    text: i18n._(ROLE_NAMES[role]),
    detail: i18n._(ROLE_REACH[role]),
    isDisabled: !viewerCanGrant,
  }));
  const teams = (data?.teams ?? []).map(({ id, name, parent }) => ({
    id,
    text: name,
    ...(parent ? { detail: parent.name } : {}),
  }));
  return { roles, teams: [{ id: NO_TEAM, text: t`No team` }, ...teams] };
}
