import { Trans, useLingui } from '@lingui/react/macro';
import { Avatar, Badge, Button, EmptyState, ErrorState } from '@mikomi/ui';
import { useMemo } from 'react';
import type { ConnectionState } from '#app/list/connection-pages.ts';
import { type Column, VirtualTable } from '#app/list/virtual-table.tsx';
import { type FragmentType, graphql, readFragment } from '#generated/index.ts';
import styles from './members-table.module.css';
import { roleName } from './role-words.ts';

const MembersTableMember = graphql(`
  fragment MembersTable_Member on Member {
    id
    name
    email
    role
    hasSignIn
    deactivatedAt
    team {
      id
      name
    }
  }
`);

type Row = { readonly id: string } & FragmentType<typeof MembersTableMember>;

type MembersTableProps<Listed extends Row> = {
  readonly list: ConnectionState<Listed> & { readonly loadMore: () => void; readonly retry: () => void };
  readonly onOpen: (member: Listed) => void;
};

/** Everybody of the organization by name. */
export function MembersTable<Listed extends Row>({ list, onOpen }: MembersTableProps<Listed>) {
  const { t, i18n } = useLingui();
  const columns = useMemo((): readonly [Column<Listed>, ...Column<Listed>[]] => {
    const of = (node: Row) => readFragment(MembersTableMember, node);
    return [
      {
        id: 'name',
        title: t`Name`,
        width: 'minmax(12rem, 1.4fr)',
        cell: (node) => {
          const { name } = of(node);
          return (
            <span className={styles.name}>
              <Avatar name={name} size="small" isNamed={false} />
              {name}
            </span>
          );
        },
      },
      {
        id: 'email',
        title: t`E-mail`,
        width: 'minmax(12rem, 1.4fr)',
        isFaint: true,
        cell: (node) => of(node).email,
      },
      {
        id: 'role',
        title: t`Role`,
        width: '8rem',
        cell: (node) => i18n._(roleName(of(node).role)),
      },
      {
        id: 'team',
        title: t`Team`,
        width: 'minmax(8rem, 1fr)',
        isFaint: true,
        cell: (node) => of(node).team?.name,
      },
      {
        id: 'status',
        title: t`Status`,
        width: '9rem',
        cell: (node) => <MemberStatus {...of(node)} />,
      },
    ];
  }, [t, i18n]);

  if (list.error && list.nodes.length === 0) {
    return (
      <ErrorState
        title={t`The members could not be read`}
        kept={<Trans>Nothing is lost; they are where they were.</Trans>}
        action={<Button onPress={list.retry}>{t`Try again`}</Button>}
      />
    );
  }
  if (!list.isLoading && list.nodes.length === 0) {
    return <EmptyState text={t`No member fits this search.`} />;
  }
  return (
    <VirtualTable
      label={t`Members`}
      columns={columns}
      list={list}
      phoneRow={(node) => <PhoneRow member={node} />}
      onOpen={onOpen}
    />
  );
}

function PhoneRow({ member }: { readonly member: Row }) {
  const { i18n } = useLingui();
  const known = readFragment(MembersTableMember, member);
  return (
    <span className={styles.phone}>
      <Avatar name={known.name} size="small" isNamed={false} />
      <span className={styles.words}>
        <span className={styles.first}>{known.name}</span>
        <span className={styles.second}>
          {[i18n._(roleName(known.role)), known.team?.name].filter(Boolean).join(' · ')}
        </span>
      </span>
      <MemberStatus {...known} />
    </span>
  );
}

type Standing = { readonly hasSignIn: boolean; readonly deactivatedAt?: string | null };

/** Only what is out of the ordinary is marked. */
function MemberStatus({ hasSignIn, deactivatedAt }: Standing) {
  if (deactivatedAt) {
    return (
      <Badge>
        <Trans>Deactivated</Trans>
      </Badge>
    );
  }
  return hasSignIn ? null : (
    <Badge tone="accent">
      <Trans>Not invited yet</Trans>
    </Badge>
  );
}
