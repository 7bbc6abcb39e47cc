import { useLingui } from '@lingui/react/macro';
import { Anchor } from '@mikomi/ui';
import { useMemo } from 'react';
import { customColumn } from '#app/custom-fields/custom-column.tsx';
import type { ListedField } from '#app/custom-fields/custom-filter.ts';
import { useFormats } from '#app/formats/formats-context.tsx';
import { useNow } from '#app/formats/use-now.ts';
import { useToday } from '#app/formats/use-today.ts';
import type { Column } from '#app/list/virtual-table.tsx';
import { type FragmentType, graphql, readFragment } from '#generated/index.ts';
import { DueTime } from './due-time.tsx';
import { FirstProduct } from './first-product.tsx';
import { LeadPotential } from './lead-potential.tsx';
import { LeadStage } from './lead-stage.tsx';
import { LeadWorth } from './lead-worth.tsx';
import type { LeadView } from './leads-search.ts';
import { useExtraColumns } from './use-extra-columns.ts';

const LeadColumnsLead = graphql(`
  fragment LeadColumns_Lead on Lead {
    id
    title
    firstProduct
    company {
      id
      name
    }
    source {
      id
      name
    }
    owner {
      id
      name
    }
    capturedAt
    lastActivityAt
    nextFollowUpAt
    wonOn @include(if: $asWon)
    productLines @include(if: $asWon) {
      id
      name
      state
    }
    lostOn @include(if: $asLost)
    lossReason @include(if: $asLost) {
      id
      name
    }
    ...LeadStage_Lead
    ...LeadPotential_Lead
    ...LeadWorth_Lead
    awaitsConfirmation @include(if: $withReasons)
    potentialReasons @include(if: $withReasons) {
      text
      isByHand
      reason
      factors {
        input
        points
        known
        text
      }
    }
    productGroups @include(if: $withProductGroups) {
      id
      name
    }
    groups @include(if: $withGroups) {
      id
      name
    }
    addedBy @include(if: $withBy) {
      id
      name
    }
    generatedBy @include(if: $withBy) {
      id
      name
    }
    score @include(if: $withScore) {
      total
      grade
    }
    attributes @include(if: $withCustom)
    customMembers @include(if: $withCustom) {
      id
      name
    }
  }
`);

type Row = FragmentType<typeof LeadColumnsLead>;
export type LeadColumn = Column<Row>;

type Reasons = {
  readonly text: string;
  readonly isByHand: boolean;
  readonly reason?: string | null;
  readonly factors: readonly { readonly points: number; readonly known: boolean; readonly text: string }[];
};

const of = (node: Row) => readFragment(LeadColumnsLead, node);

/**
 * What a row of leads shows, from what it is to what is next; of won ones what was won and when, of lost ones why and when,
 * for there is no next.
 * The custom field that the list is sorted by stands beside the name.
 */
export function useLeadColumns(
  slug: string,
  view: LeadView,
  own: readonly ListedField[],
): readonly [LeadColumn, ...LeadColumn[]] {
  const { t } = useLingui();
  const formats = useFormats();
  const now = useNow();
  const today = useToday();
  const extras = useExtraColumns(of);
  return useMemo(() => {
    /** What somebody said who set it, else what counts most. */
    const shortReason = ({ isByHand, reason, factors, text }: Reasons) => {
      if (isByHand) return reason ?? t`Set by hand, without a reason`;
      const [first] = factors
        .filter(({ known, points }) => known && points > 0)
        .toSorted((one, other) => other.points - one.points);
      return first?.text ?? text;
    };
    const worths: Readonly<Record<LeadView, string>> = {
      open: t`Expected value`,
      lost: t`Expected value`,
      won: t`Deal value`,
      all: t`Value`,
    };
    const wonProducts = ({ productLines = [] }: ReturnType<typeof of>) =>
      formats.list(productLines.filter(({ state }) => state === 'WON').map(({ name }) => name));
    const stages: readonly LeadColumn[] = [
      {
        id: 'stage',
        title: t`Stage`,
        width: 'minmax(7rem, 0.6fr)',
        leaves: 8,
        cell: (node) => <LeadStage lead={of(node)} />,
      },
      {
        id: 'potential',
        title: t`Potential`,
        width: '5rem',
        leaves: 6.5,
        isSortable: true,
        cell: (node) => (
          <span title={of(node).potentialReasons?.text}>
            <LeadPotential lead={of(node)} />
          </span>
        ),
      },
      {
        id: 'reason',
        title: t`Why this potential`,
        width: 'minmax(9rem, 1fr)',
        leaves: 2.5,
        isFaint: true,
        cell: (node) => {
          const { potentialReasons: reasons, awaitsConfirmation } = of(node);
          const waits = awaitsConfirmation ? [t`Awaits confirmation`] : [];
          const said = [...(reasons ? [shortReason(reasons)] : []), ...waits];
          const whole = [...(reasons ? [reasons.text] : []), ...waits];
          return said.length > 0 ? <span title={whole.join(' · ')}>{said.join(' · ')}</span> : null;
        },
      },
    ];
    /** How far and how likely it is; of what has ended, what was sold or why it was lost. */
    const standing: Readonly<Record<LeadView, readonly LeadColumn[]>> = {
      open: stages,
      all: stages,
      won: [
        {
          id: 'products',
          title: t`Products`,
          width: 'minmax(10rem, 1.2fr)',
          leaves: 6,
          cell: (node) => wonProducts(of(node)),
        },
      ],
      lost: [
        {
          id: 'reason',
          title: t`Why lost`,
          width: 'minmax(8rem, 1fr)',
          leaves: 6,
          cell: (node) => of(node).lossReason?.name,
        },
      ],
    };
    const upcoming: LeadColumn = {
      id: 'follow-up',
      title: t`Next`,
      width: '8rem',
      isSortable: true,
      cell: (node) => <DueTime at={of(node).nextFollowUpAt} />,
    };
    const ended = (title: string): LeadColumn => ({
      id: 'closed',
      title,
      width: '7rem',
      isSortable: true,
      cell: (node) => {
        const { wonOn, lostOn } = of(node);
        const day = wonOn ?? lostOn;
        return day ? <time dateTime={day}>{formats.day(day, today, 'narrow')}</time> : null;
      },
    });
    const next: Readonly<Record<LeadView, LeadColumn>> = {
      open: upcoming,
      all: upcoming,
      won: ended(t`Won on`),
      lost: ended(t`Lost on`),
    };
    const ago = (instant: string | null | undefined) =>
      instant ? formats.relative(Date.parse(instant), now) : '';
    return [
      {
        id: 'name',
        title: t`Lead`,
        width: 'minmax(10.5rem, 1.3fr)',
        isSortable: true,
        text: (node) => of(node).title,
        cell: (node) => {
          const { id, title, firstProduct } = of(node);
          return (
            <>
              <Anchor variant="plain" href={`/o/${slug}/leads/${id}`}>
                {title}
              </Anchor>
              {view === 'won' ? null : <FirstProduct name={firstProduct} />}
            </>
          );
        },
      },
      ...own.map((field) => customColumn(field, of)),
      {
        id: 'company',
        title: t`Company`,
        width: 'minmax(8.5rem, 1.3fr)',
        leaves: 5,
        isFaint: true,
        cell: (node) => of(node).company?.name,
      },
      ...standing[view],
      ...extras,
      {
        id: 'value',
        title: worths[view],
        width: '7.5rem',
        leaves: 7,
        isNumeric: true,
        isSortable: true,
        cell: (node) => <LeadWorth lead={of(node)} />,
      },
      {
        id: 'owner',
        title: t({ message: 'Owner', context: 'of a lead' }),
        width: 'minmax(6.5rem, 0.7fr)',
        leaves: 4,
        isFaint: true,
        cell: (node) => of(node).owner?.name,
      },
      next[view],
      {
        id: 'activity',
        title: t`Last activity`,
        width: '6.75rem',
        leaves: 2,
        isFaint: true,
        isSortable: true,
        cell: (node) => ago(of(node).lastActivityAt),
      },
      {
        id: 'source',
        title: t`Source`,
        width: 'minmax(5.5rem, 0.7fr)',
        leaves: 1,
        isFaint: true,
        cell: (node) => of(node).source?.name,
      },
      {
        id: 'captured',
        title: t`Captured`,
        width: '7rem',
        leaves: 2,
        isFaint: true,
        isSortable: true,
        cell: (node) => ago(of(node).capturedAt),
      },
    ];
  }, [t, slug, view, formats, now, today, own, extras]);
}
