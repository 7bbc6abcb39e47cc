import { useLingui } from '@lingui/react/macro';
import { Callout } from '@mikomi/ui';
import { useFormats } from '#app/formats/formats-context.tsx';
import { type FragmentType, graphql, readFragment } from '#generated/index.ts';
import { useOutsideWords } from './use-outside-words.ts';

const LeadClosingLead = graphql(`
  fragment LeadClosing_Lead on Lead {
    id
    status
    lostOn
    lossNote
    closedAs
    duplicateOf {
      id
      title
    }
    lossReason {
      id
      name
    }
  }
`);

/** Why a lost lead was lost. */
export function LeadClosing({ lead }: { readonly lead: FragmentType<typeof LeadClosingLead> }) {
  const { status, lostOn, lossNote, lossReason, closedAs, duplicateOf } = readFragment(LeadClosingLead, lead);
  const { t } = useLingui();
  const formats = useFormats();
  const outside = useOutsideWords();
  if (status !== 'LOST') return null;
  const day = lostOn ? formats.day(lostOn) : '';
  if (closedAs)
    return (
      <Callout title={t`Closed: ${outside[closedAs]}`}>
        {[day, duplicateOf?.title, t`It counts neither as captured nor as lost.`].filter(Boolean).join(' · ')}
      </Callout>
    );
  return (
    <Callout title={lossReason ? t`Lost: ${lossReason.name}` : t`Lost`}>
      {[day, lossNote].filter(Boolean).join(' · ')}
    </Callout>
  );
}
