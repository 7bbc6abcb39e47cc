import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { subtreeOf } from '@mikomi/domain/identity';
import { Button, EmptyState, IconAdd, IconButton, IconMore, Menu, MenuItem } from '@mikomi/ui';
import { lazy, Suspense, useState } from 'react';
import rows from '#app/settings/rows.module.css';
import { type FragmentType, graphql, readFragment } from '#generated/index.ts';
import { teamTree } from './team-tree.ts';
import styles from './teams-list.module.css';

const TeamDialog = lazy(() =>
  import('./team-dialog.tsx').then(({ TeamDialog }) => ({ default: TeamDialog })),
);

const DeleteTeam = lazy(() =>
  import('./delete-team.tsx').then(({ DeleteTeam }) => ({ default: DeleteTeam })),
);

const TeamsListTeam = graphql(`
  fragment TeamsList_Team on Team {
    id
    name
    memberCount
    viewerCanEdit
    parent {
      id
    }
    manager {
      id
      name
    }
  }
`);

type Opened = { readonly teamId?: string; readonly parentId?: string };

type TeamsListProps = {
  readonly teams: readonly FragmentType<typeof TeamsListTeam>[];
  readonly canCreate: boolean;
};

/** The teams as they nest, each with its manager and its size. */
export function TeamsList({ teams: given, canCreate }: TeamsListProps) {
  const { t } = useLingui();
  const teams = readFragment(TeamsListTeam, given);
  const [opened, setOpened] = useState<Opened>();
  const [going, setGoing] = useState<string>();
  const tree = teamTree(teams);
  const deleted = teams.find(({ id }) => id === going);
  const edited = teams.find(({ id }) => id === opened?.teamId);
  const subtree = ({ id }: { readonly id: string }) =>
    subtreeOf(
      teams.map((team) => ({ id: team.id, parentId: team.parent?.id ?? null })),
      id,
    );
  /** How many people a team leads to, those of the teams below it with its own. */
  const sizeOf = (team: (typeof teams)[number]) => {
    const below = subtree(team);
    const all = teams.reduce((sum, { id, memberCount }) => sum + (below.has(id) ? memberCount : 0), 0);
    const members = plural(all, { one: '# member', other: '# members' });
    const direct = team.memberCount;
    return all === direct ? members : t`${members}, ${direct} directly`;
  };
  const optionsWithout = (left: ReadonlySet<string>) =>
    tree
      .filter(({ team }) => !left.has(team.id))
      .map(({ team, depth }) => ({ id: team.id, text: `${'　'.repeat(depth)}${team.name}` }));

  return (
    <div className={styles.page}>
      {teams.length === 0 ? (
        <EmptyState
          text={t`Teams decide who leads whom: a manager sees the leads of the team and of all teams below.`}
          action={
            canCreate ? <Button onPress={() => setOpened({})}>{t`Create the first team`}</Button> : null
          }
        />
      ) : (
        <ul className={rows.rows}>
          {tree.map(({ team, depth }) => (
            <li key={team.id} className={rows.row}>
              <span className={rows.words} style={{ paddingInlineStart: `${depth * 1.5}rem` }}>
                <span className={styles.name}>{team.name}</span>
                <span className={rows.second}>
                  {team.manager ? <Trans>Led by {team.manager.name}</Trans> : <Trans>No manager</Trans>}
                </span>
              </span>
              <span className={styles.count}>{sizeOf(team)}</span>
              {team.viewerCanEdit ? (
                <Menu
                  label={t`Team ${team.name}`}
                  placement="bottom end"
                  trigger={
                    <IconButton label={t`Change ${team.name}`} icon={<IconMore aria-hidden="true" />} />
                  }
                >
                  <MenuItem id="edit" text={t`Edit`} onAction={() => setOpened({ teamId: team.id })} />
                  <MenuItem
                    id="below"
                    text={t`Add a team below`}
                    onAction={() => setOpened({ parentId: team.id })}
                  />
                  <MenuItem id="delete" text={t`Delete`} isDanger onAction={() => setGoing(team.id)} />
                </Menu>
              ) : null}
            </li>
          ))}
        </ul>
      )}
      {teams.length > 0 && canCreate ? (
        <div className={styles.foot}>
          <Button icon={<IconAdd aria-hidden="true" />} onPress={() => setOpened({})}>
            {t`New team`}
          </Button>
        </div>
      ) : null}
      {opened ? (
        <Suspense fallback={null}>
          <TeamDialog
            {...(edited ? { team: edited } : {})}
            parentId={opened.parentId}
            parents={optionsWithout(edited ? subtree(edited) : new Set())}
            onClose={() => setOpened(undefined)}
          />
        </Suspense>
      ) : null}
      {deleted ? (
        <Suspense fallback={null}>
          <DeleteTeam
            team={deleted}
            heirs={optionsWithout(new Set([deleted.id]))}
            parents={optionsWithout(subtree(deleted))}
            countBelow={teams.filter(({ parent }) => parent?.id === deleted.id).length}
            onClose={() => setGoing(undefined)}
          />
        </Suspense>
      ) : null}
    </div>
  );
}
