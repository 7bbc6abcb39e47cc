import { useFormats } from '#app/formats/formats-context.tsx';
import { type FragmentType, graphql, readFragment } from '#generated/index.ts';

const LeadWorthLead = graphql(`
  fragment LeadWorth_Lead on Lead {
    id
    status
    expectedValue {
      amount
      currency
    }
    dealValue {
      amount
      currency
    }
  }
`);

type LeadWorthProps = {
  readonly lead: FragmentType<typeof LeadWorthLead>;
  readonly notation?: 'compact';
};

/** What a lead may bring; what it brought, once it is won. */
export function LeadWorth({ lead, notation }: LeadWorthProps) {
  const { status, expectedValue, dealValue } = readFragment(LeadWorthLead, lead);
  const formats = useFormats();
  const worth = status === 'WON' ? dealValue : expectedValue;
  return worth ? <span>{formats.money(worth, notation)}</span> : null;
}
