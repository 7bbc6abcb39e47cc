// Invariants: a link confirms once, before it expires.
// Locks: the consents that it confirms; of two who open it at once the second finds it used.
// Changes: FormConsent, Consent.
import { createHash } from 'node:crypto';
import { type Refusal, refuse } from '@mikomi/domain/shared';
import { announceDerived } from '../../../../platform/change/live-feed.ts';
import { transaction } from '../../../../platform/change/transaction.ts';
import { update } from '../../../../platform/change/write-records.ts';
import type { CommandContext } from '../../../../platform/context.ts';
import { formConsentRecord } from '../../store/records.ts';
import type { ServedForm } from '../served-form.ts';
import { takeToken } from '../store/form-consents.ts';
import { giveAll } from './keep-consents.ts';

/** A link's token as it is kept. */
export function hashOfLink(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

/** Gives what the link of a mail confirms. */
export function confirmConsents(
  context: CommandContext,
  { id, sourceName }: ServedForm,
  token: string,
): Promise<{ readonly isConfirmed: true } | Refusal> {
  return transaction(context, 'confirm-consents', async (tx) => {
    const asked = await takeToken(tx, id, hashOfLink(token));
    if (asked.length === 0) return refuse('form-confirm-over');
    await update(
      tx,
      formConsentRecord,
      asked.map((each) => ({ id: each.id, givenAt: tx.now() })),
    );
    await giveAll(tx, sourceName, asked);
    // Whoever looks at the lead sees that it waits no more.
    await announceDerived(
      tx,
      'Lead',
      asked.flatMap(({ leadId }) => leadId ?? []),
    );
    return { isConfirmed: true as const };
  });
}
