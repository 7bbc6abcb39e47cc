import type { ReactNode } from 'react';
import type { CustomFactsField } from '#app/custom-fields/custom-facts.tsx';
import { type FragmentType, graphql, readFragment } from '#generated/index.ts';
import { LeadClosing } from './lead-closing.tsx';
import { LeadCollaborators } from './lead-collaborators.tsx';
import styles from './lead-column.module.css';
import { LeadCustomFacts } from './lead-custom-facts.tsx';
import { LeadDeals } from './lead-deals.tsx';
import { LeadFacts } from './lead-facts.tsx';
import { LeadParty } from './lead-party.tsx';
import { LeadProducts } from './lead-products.tsx';
import { LeadTouches } from './lead-touches.tsx';

const LeadAboutLead = graphql(`
  fragment LeadAbout_Lead on Lead {
    id
    ...LeadClosing_Lead
    ...LeadFacts_Lead
    ...LeadCustomFacts_Lead
    ...LeadParty_Lead
    ...LeadProducts_Lead
    ...LeadDeals_Lead
    ...LeadCollaborators_Lead
    ...LeadTouches_Lead
  }
`);

type Fields = readonly FragmentType<typeof CustomFactsField>[];

type LeadAboutProps = {
  readonly slug: string;
  readonly lead: FragmentType<typeof LeadAboutLead>;
  /** The custom fields of leads, and those of deals. */
  readonly fields: Fields;
  readonly dealFields: Fields;
  /** How good it is: what later rooms say of it. It arrives by itself, so nothing stands below it. */
  readonly children?: ReactNode;
};

/** What a lead is: its facts, its parties, its products and deals. */
export function LeadAbout({ slug, lead, fields, dealFields, children }: LeadAboutProps) {
  const known = readFragment(LeadAboutLead, lead);
  return (
    <div className={styles.column}>
      <LeadClosing lead={known} />
      <LeadDeals lead={known} fields={dealFields} />
      <LeadFacts lead={known} />
      <LeadParty slug={slug} lead={known} />
      <LeadProducts lead={known} />
      <LeadCustomFacts lead={known} fields={fields} />
      <LeadCollaborators lead={known} />
      <LeadTouches lead={known} />
      {children}
    </div>
  );
}
