import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { Checkbox, RowCount } from '@mikomi/ui';
import { getRouteApi } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import barStyles from '#app/list/list-bar.module.css';
import { ListSearch } from '#app/list/list-search-field.tsx';
import { useConnection } from '#app/list/use-connection.ts';
import { useRights } from '#app/session/use-rights.ts';
import { PageTop } from '#app/shell/page-top.tsx';
import { MembersTable } from '#features/identity/members-table.tsx';
import { TeamBar } from '#features/identity/team-bar.tsx';
import { useInvitation } from '#features/identity/use-invitation.tsx';
import { graphql } from '#generated/gql.ts';
import type { TeamPageQuery as TeamPageData } from '#generated/graphql.ts';
import styles from '../list-page.module.css';

const MemberDialog = lazy(() =>
  import('#features/identity/member-dialog.tsx').then(({ MemberDialog }) => ({ default: MemberDialog })),
);

const TeamPageQuery = graphql(`
  query TeamPage($first: Int!, $after: String, $filter: MemberFilter) {
    members(first: $first, after: $after, filter: $filter) {
      nodes {
        id
        ...MembersTable_Member
        ...MemberDialog_Member
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount
    }
  }
`);

const PAGE = 50;

const readMembers = ({ members }: TeamPageData) => ({ ...members, ...members.pageInfo });

const route = getRouteApi('/o/$slug/team');

/** Everybody who works here, and on demand who has left. */
export function TeamPage() {
  const { t } = useLingui();
  const { slug } = route.useParams();
  const { q, all } = route.useSearch();
  const navigate = route.useNavigate();
  const rights = useRights();
  const [openId, setOpenId] = useState<string>();
  const list = useConnection({
    query: TeamPageQuery,
    variables: { first: PAGE, filter: { ...(q ? { search: q } : {}), ...(all ? {} : { active: true }) } },
    read: readMembers,
  });
  const open = list.nodes.find(({ id }) => id === openId);
  const invitation = useInvitation();
  const goTo = (search: { readonly q: string | undefined; readonly all: true | undefined }) =>
    void navigate({
      search: { ...(search.q ? { q: search.q } : {}), ...(search.all ? { all: search.all } : {}) },
      replace: true,
    });
  const canInvite = rights.has('MEMBER_MANAGE');

  return (
    <div className={styles.page}>
      <PageTop title={t`Team`} />
      <TeamBar slug={slug} current="members" canInvite={canInvite}>
        <div className={barStyles.search}>
          <ListSearch
            label={t`Search members`}
            placeholder={t`Name or e-mail`}
            text={q ?? ''}
            onText={(text) => goTo({ q: text, all })}
          />
        </div>
        {canInvite ? (
          <Checkbox isSelected={all ?? false} onChange={(isAll) => goTo({ q, all: isAll || undefined })}>
            {t`Show deactivated`}
          </Checkbox>
        ) : null}
        <div className={barStyles.count}>
          {list.totalCount === undefined ? null : (
            <RowCount text={plural(list.totalCount, { one: '# member', other: '# members' })} />
          )}
        </div>
        {canInvite ? invitation.button : null}
      </TeamBar>
      {invitation.dialog}
      <MembersTable list={list} onOpen={({ id }) => setOpenId(id)} />
      {open ? (
        <Suspense fallback={null}>
          <MemberDialog
            key={open.id}
            member={open}
            canSeat={rights.has('TEAM_MANAGE')}
            onClose={() => setOpenId(undefined)}
          />
        </Suspense>
      ) : null}
    </div>
  );
}
