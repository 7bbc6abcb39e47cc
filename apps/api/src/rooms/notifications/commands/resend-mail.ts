// Invariants: only people send again what may have gone out; what went out stays out.
// Locks: the mail.
// Changes: nothing recorded; the mail waits for the mail server again.
import { type Refusal, refuse } from '@mikomi/domain/shared';
import { transaction } from '../../../platform/change/transaction.ts';
import { enqueue } from '../../../platform/jobs/job.ts';
import { deliverMailJob } from '../../../platform/mail/deliver-mail.ts';
import type { MemberContext } from '../../../platform/member-context.ts';
import { requeueMail } from '../store/outbox.ts';

/** Sends a held, failed or uncertain mail again, by a person's decision. */
export async function resendMail(
  member: MemberContext,
  mailId: string,
): Promise<{ readonly kind: 'queued'; readonly mailId: string } | Refusal> {
  if (!member.product.hasMailServer) return refuse('no-mail-server');
  return transaction(member, 'resend-mail', async (tx) => {
    const outcome = await requeueMail(tx, mailId);
    if (outcome === 'none') return refuse('mail-not-found', { path: ['id'] });
    if (outcome === 'elsewhere') return refuse('mail-not-resendable', { path: ['id'] });
    await enqueue(tx, deliverMailJob, {});
    return { kind: 'queued', mailId };
  });
}
