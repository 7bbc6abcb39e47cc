import { useLingui } from '@lingui/react/macro';
import { Disclosure, Skeleton } from '@mikomi/ui';
import { useState } from 'react';
import { type Control, useWatch } from 'react-hook-form';
import { useQuery } from 'urql';
import { useSettled } from '#app/form/use-settled.ts';
import type { LeadToPreviewInput } from '#generated/graphql.ts';
import { graphql } from '#generated/index.ts';
import styles from './new-lead.module.css';
import type { NewLeadValues } from './new-lead-values.ts';

const NewLeadByRulesQuery = graphql(`
  query NewLeadByRules($lead: LeadToPreviewInput!) {
    previewAssignment(lead: $lead) {
      member {
        id
        name
      }
      queue {
        id
        name
      }
      reason
      passedRules
      candidates {
        member {
          id
          name
        }
        wasGiven
        reasons
      }
    }
  }
`);

/** Whose the lead would become if it were created now, why, and of every other why not. */
export function NewLeadByRules({ control }: { readonly control: Control<NewLeadValues> }) {
  const { t } = useLingui();
  const [isOpen, setOpen] = useState(false);
  const lead = useSettled(JSON.stringify(useLeadSoFar(control)), 300);
  const [{ data, error }] = useQuery({
    query: NewLeadByRulesQuery,
    variables: { lead: JSON.parse(lead) as LeadToPreviewInput },
    requestPolicy: 'network-only',
  });
  const preview = data?.previewAssignment;
  if (!preview)
    return (
      <div className={styles.preview} role="status">
        {error ? (
          t`Who it would be can’t be told just now; the rules decide when it is created.`
        ) : (
          <Skeleton width="14rem" />
        )}
      </div>
    );
  const { member, queue, reason, passedRules, candidates } = preview;
  const others = candidates.filter(({ wasGiven }) => !wasGiven);
  return (
    <div className={styles.preview} role="status">
      <p className={styles.previewed}>
        {member
          ? t`Goes to ${member.name}`
          : queue
            ? t`Waits for the team ${queue.name}`
            : t`Waits until somebody takes it`}
      </p>
      <p className={styles.because}>{reason}</p>
      {others.length + passedRules.length > 0 ? (
        <Disclosure title={t`Why not somebody else?`} isExpanded={isOpen} onExpandedChange={setOpen}>
          <ul className={styles.others}>
            {passedRules.map((passed) => (
              <li key={passed}>{passed}</li>
            ))}
            {others.map(({ member: other, reasons }) => (
              <li key={other?.id}>{t`${other?.name}: ${reasons.join(' ')}`}</li>
            ))}
          </ul>
        </Disclosure>
      ) : null}
    </div>
  );
}

/** What the rules may ask of the lead, as far as the form says it. */
function useLeadSoFar(control: Control<NewLeadValues>): LeadToPreviewInput {
  const [contact, company, sourceId, potential, lines] = useWatch({
    control,
    name: ['contact', 'company', 'sourceId', 'potential', 'lines'],
  });
  const productIds = lines.flatMap(({ productId }) => (productId === '' ? [] : [productId]));
  return {
    ...(contact ? { contactId: contact.id } : {}),
    ...(company ? { companyId: company.id } : {}),
    ...(sourceId ? { sourceId } : {}),
    ...(potential ? { potential } : {}),
    ...(productIds.length > 0 ? { productIds } : {}),
  };
}
