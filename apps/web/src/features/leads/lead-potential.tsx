import { useLingui } from '@lingui/react/macro';
import { Badge, IconHot } from '@mikomi/ui';
import { type FragmentType, graphql, readFragment } from '#generated/index.ts';

const LeadPotentialLead = graphql(`
  fragment LeadPotential_Lead on Lead {
    id
    potential
    status
  }
`);

/** How promising a lead is; only the hot ones that are still open stand out. */
export function LeadPotential({ lead }: { readonly lead: FragmentType<typeof LeadPotentialLead> }) {
  const { potential, status } = readFragment(LeadPotentialLead, lead);
  const { t } = useLingui();
  switch (potential) {
    case 'HIGH':
      return (
        <Badge tone={status === 'OPEN' ? 'signal' : 'neutral'} icon={<IconHot aria-hidden="true" />}>
          {t`High`}
        </Badge>
      );
    case 'MEDIUM':
      return <Badge>{t`Medium`}</Badge>;
    case 'LOW':
      return <Badge>{t`Low`}</Badge>;
    default:
      return null;
  }
}
