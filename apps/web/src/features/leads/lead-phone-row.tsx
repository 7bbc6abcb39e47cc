import { useLingui } from '@lingui/react/macro';
import { Status } from '@mikomi/ui';
import { useFormats } from '#app/formats/formats-context.tsx';
import { useToday } from '#app/formats/use-today.ts';
import { type FragmentType, graphql, readFragment } from '#generated/index.ts';
import { DueTime } from './due-time.tsx';
import { FirstProduct } from './first-product.tsx';
import styles from './lead-phone-row.module.css';
import { LeadPotential } from './lead-potential.tsx';
import { LeadStage } from './lead-stage.tsx';
import { LeadWorth } from './lead-worth.tsx';
import { stageShape } from './stage-shape.ts';

const LeadPhoneRowLead = graphql(`
  fragment LeadPhoneRow_Lead on Lead {
    id
    title
    firstProduct
    company {
      id
      name
    }
    nextFollowUpAt
    wonOn @include(if: $asWon)
    lostOn @include(if: $asLost)
    ...LeadStage_Lead
    ...LeadPotential_Lead
    ...LeadWorth_Lead
  }
`);

/**
 * A lead in two lines: who, of which company and how hot; where it stands, what it is worth and what is next. Among won and
 * lost ones it says when that was.
 */
export function LeadPhoneRow({ lead }: { readonly lead: FragmentType<typeof LeadPhoneRowLead> }) {
  const known = readFragment(LeadPhoneRowLead, lead);
  const { title, firstProduct, company, nextFollowUpAt, wonOn, lostOn } = known;
  return (
    <div className={styles.row}>
      <span className={styles.title}>
        <strong>{title}</strong>
        {company && company.name !== title ? <span className={styles.faint}> {company.name}</span> : null}
        <FirstProduct name={firstProduct} />
      </span>
      <LeadPotential lead={known} />
      <span className={styles.second}>
        {wonOn ? (
          <EndedOn how="WON" day={wonOn} />
        ) : lostOn ? (
          <EndedOn how="LOST" day={lostOn} />
        ) : (
          <LeadStage lead={known} />
        )}
        <span className={styles.numbers}>
          <LeadWorth lead={known} notation="compact" />
          {nextFollowUpAt ? <DueTime at={nextFollowUpAt} /> : null}
        </span>
      </span>
    </div>
  );
}

function EndedOn({ how, day }: { readonly how: 'WON' | 'LOST'; readonly day: string }) {
  const { t } = useLingui();
  const formats = useFormats();
  const on = formats.day(day, useToday(formats.settings.zone), 'narrow');
  return <Status shape={stageShape(how, 0)} text={how === 'WON' ? t`Won ${on}` : t`Lost ${on}`} />;
}
