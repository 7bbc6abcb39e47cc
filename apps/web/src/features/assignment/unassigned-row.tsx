import { useLingui } from '@lingui/react/macro';
import { Anchor } from '@mikomi/ui';
import { AnswerLead } from '#app/assignment/answer-lead.tsx';
import { useFormats } from '#app/formats/formats-context.tsx';
import { useNow } from '#app/formats/use-now.ts';
import { useIsPhone } from '#app/list/row-height.ts';
import { SelectRow } from '#app/list/select-rows.tsx';
import rows from '#app/settings/rows.module.css';
import { type FragmentType, graphql, readFragment } from '#generated/index.ts';
import { ClaimLead } from './claim-lead.tsx';
import styles from './unassigned-row.module.css';

const UnassignedRowLead = graphql(`
  fragment UnassignedRow_Lead on Lead {
    id
    title
    firstProduct
    queuedAt
    assignedAt
    viewerCanAnswer
    source {
      id
      name
    }
    team {
      id
      name
    }
    owner {
      id
      name
    }
    lastDecline {
      id
      note
      member {
        id
        name
      }
    }
    ...ClaimLead_Lead
  }
`);

type UnassignedRowProps = {
  readonly lead: FragmentType<typeof UnassignedRowLead>;
  readonly slug: string;
  readonly isSelected: boolean;
  /** Undefined for whoever gives no leads to others. */
  readonly onSelect: ((isRange: boolean) => void) | undefined;
};

/** A lead that nobody has, or that its owner has not taken up; since when, and what one can do about it. */
export function UnassignedRow({ lead: asked, slug, isSelected, onSelect }: UnassignedRowProps) {
  const lead = readFragment(UnassignedRowLead, asked);
  const { id, title, firstProduct, queuedAt, assignedAt, viewerCanAnswer, source, team, owner, lastDecline } =
    lead;
  const { t } = useLingui();
  const formats = useFormats();
  const now = useNow();
  const isPhone = useIsPhone();
  const since = (at: string) => formats.relative(Date.parse(at), now);
  const told = [
    firstProduct,
    source?.name,
    owner === null ? team?.name : null,
    queuedAt ? t`queued ${since(queuedAt)}` : null,
    lastDecline?.member ? t`declined by ${lastDecline.member.name}: ${lastDecline.note ?? ''}` : null,
    owner && assignedAt ? t`given to ${owner.name} ${since(assignedAt)}, not accepted` : null,
  ];
  return (
    <li className={styles.row}>
      {onSelect ? <SelectRow name={title} isSelected={isSelected} onSelect={onSelect} /> : null}
      <div className={styles.words}>
        <Anchor href={`/o/${slug}/leads/${id}`}>{title}</Anchor>
        <span className={rows.second}>{told.filter(Boolean).join(' · ')}</span>
      </div>
      <div className={styles.acts}>
        {viewerCanAnswer ? <AnswerLead lead={{ id, title }} isQuiet={!isPhone} isNarrow={isPhone} /> : null}
        <ClaimLead lead={lead} isShort={isPhone} />
      </div>
    </li>
  );
}
