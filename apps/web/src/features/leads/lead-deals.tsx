import { useLingui } from '@lingui/react/macro';
import type { CustomFactsField } from '#app/custom-fields/custom-facts.tsx';
import { type FragmentType, graphql, readFragment } from '#generated/index.ts';
import { LeadDeal } from './lead-deal.tsx';
import section from './section.module.css';

const LeadDealsLead = graphql(`
  fragment LeadDeals_Lead on Lead {
    id
    viewerCanConvert
    deals(first: 20) {
      nodes {
        id
        ...LeadDeal_Deal
      }
    }
  }
`);

type Fields = readonly FragmentType<typeof CustomFactsField>[];

type LeadDealsProps = {
  readonly lead: FragmentType<typeof LeadDealsLead>;
  /** The custom fields of deals. */
  readonly fields: Fields;
};

/** The orders that were won from a lead, with what changed of them since. */
export function LeadDeals({ lead, fields }: LeadDealsProps) {
  const { deals, viewerCanConvert } = readFragment(LeadDealsLead, lead);
  const { t } = useLingui();
  if (deals.nodes.length === 0) return null;
  return (
    <section>
      <h2 className={section.title}>{t`Deals`}</h2>
      {deals.nodes.map((deal) => (
        <LeadDeal key={deal.id} deal={deal} fields={fields} canAdjust={viewerCanConvert} />
      ))}
    </section>
  );
}
