import { useLingui } from '@lingui/react/macro';
import { Callout } from '@mikomi/ui';
import { useFormats } from '#app/formats/formats-context.tsx';
import { type FragmentType, graphql, readFragment } from '#generated/index.ts';

const LeadClosingLead = graphql(`
  fragment LeadClosing_Lead on Lead {
    id
    status
    lostOn
    lossNote
    lossReason {
      id
      name
    }
  }
`);

/** Why a lost lead was lost. */
export function LeadClosing({ lead }: { readonly lead: FragmentType<typeof LeadClosingLead> }) {
  const { status, lostOn, lossNote, lossReason } = readFragment(LeadClosingLead, lead);
  const { t } = useLingui();
  const formats = useFormats();
  if (status !== 'LOST') return null;
  const day = lostOn ? formats.day(lostOn) : '';
  return (
    <Callout title={lossReason ? t`Lost: ${lossReason.name}` : t`Lost`}>
      {[day, lossNote].filter(Boolean).join(' · ')}
    </Callout>
  );
}
