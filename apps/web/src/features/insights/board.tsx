import { useLingui } from '@lingui/react/macro';
import { SegmentedControl } from '@mikomi/ui';
import { NONE } from '#app/credited.ts';
import { type FragmentType, graphql, readFragment } from '#generated/index.ts';
import styles from './board.module.css';
import type { BoardOrder } from './board-order.ts';
import { sortBoard, sortTeams } from './board-rows.ts';
import { BoardTable } from './board-table.tsx';
import type { PeriodSearch } from './period-search.ts';

const BoardPerformanceBoard = graphql(`
  fragment Board_PerformanceBoard on PerformanceBoard {
    currency
    members {
      won
      lost
      winRate
      value {
        amount
        currency
      }
      member {
        id
        name
        team {
          id
          name
        }
      }
    }
    teams {
      won
      lost
      winRate
      value {
        amount
        currency
      }
      parentId
      team {
        id
        name
      }
    }
    withoutMember {
      won
      lost
      winRate
      value {
        amount
        currency
      }
    }
    withoutTeam {
      won
      lost
      winRate
      value {
        amount
        currency
      }
    }
    total {
      won
      lost
      winRate
      value {
        amount
        currency
      }
    }
  }
`);

type BoardProps = {
  readonly slug: string;
  readonly board: FragmentType<typeof BoardPerformanceBoard>;
  readonly period: PeriodSearch;
  readonly shows: 'members' | 'teams';
  readonly order: BoardOrder;
  readonly onShow: (shows: 'members' | 'teams') => void;
  readonly onOrder: (order: BoardOrder) => void;
};

/** Who did how much: members or teams, sorted by any column, each number opening its rows. */
export function Board({ slug, board, period, shows, order, onShow, onOrder }: BoardProps) {
  const { currency, members, teams, withoutMember, withoutTeam, total } = readFragment(
    BoardPerformanceBoard,
    board,
  );
  const { t, i18n } = useLingui();
  /** Of none and so of no rank: it stands last, for with the rows above it makes up the total. */
  const ofNone = (name: string, { won, lost, value, winRate }: typeof withoutTeam | typeof withoutMember) =>
    won + lost + value.length === 0
      ? []
      : [
          {
            ...{ id: NONE, name, about: '', depth: 0, rank: undefined },
            ...{ won, lost, value, winRate: winRate ?? null },
          },
        ];
  const rows =
    shows === 'teams'
      ? [
          ...sortTeams(
            teams.map(({ team, parentId, winRate, ...row }) => ({
              ...row,
              ...team,
              winRate: winRate ?? null,
              parentId: parentId ?? null,
              about: '',
            })),
            order,
            currency,
            i18n.locale,
          ),
          ...ofNone(t`No team`, withoutTeam),
        ]
      : [
          ...sortBoard(
            members.map(({ member, winRate, ...row }) => ({
              ...row,
              id: member.id,
              name: member.name,
              winRate: winRate ?? null,
              about: member.team?.name ?? '',
            })),
            order,
            currency,
            i18n.locale,
          ).map((row) => ({ ...row, depth: 0 })),
          ...ofNone(t`Nobody`, withoutMember),
        ];
  return (
    <section className={styles.section} aria-label={t`Who did how much`}>
      <header className={styles.head}>
        <h2 className={styles.title}>{t`Who did how much`}</h2>
        <SegmentedControl
          label={t`Of the board`}
          segments={[
            { id: 'members', text: t`Members` },
            { id: 'teams', text: t`Teams` },
          ]}
          value={shows}
          onChange={(id) => onShow(id as 'members' | 'teams')}
        />
      </header>
      <BoardTable
        slug={slug}
        period={period}
        kind={shows === 'teams' ? 'team' : 'member'}
        rows={rows}
        total={{ ...total, winRate: total.winRate ?? null }}
        currency={currency}
        order={order}
        onOrder={onOrder}
      />
    </section>
  );
}
