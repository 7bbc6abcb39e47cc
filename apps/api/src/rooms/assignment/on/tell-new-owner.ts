// Invariants: a new owner is told once of what a command gives them, in the app and by mail, however many leads it is; nobody of what
// they take themselves.
// Locks: none.
// Changes: no recorded type.
import { transaction } from '../../../platform/change/transaction.ts';
import type { ChangeHandler } from '../../../platform/jobs/job.ts';
import { jobContext } from '../../../platform/jobs/job-context.ts';
import { type NewMail, sendMail } from '../../../platform/mail/send-mail.ts';
import { notify } from '../../notifications/index.ts';
import { givenMail, givenSeveralMail } from '../given-mail.ts';
import { type Assignment, assignmentsOf } from '../store/find-assignments.ts';

/** What one command gave to one member. */
type Given = readonly [Assignment, ...Assignment[]];

/** Tells members that leads were given to them. */
export const tellNewOwner: ChangeHandler = {
  name: 'tell-new-owner',
  on: ['Lead'],
  run: async ({ organizationId, commandId }, surroundings) => {
    const context = jobContext(surroundings, organizationId);
    const assignments = await assignmentsOf(context, commandId);
    const byOwner = Map.groupBy(
      assignments.filter(({ ownerId, actorId }) => ownerId !== actorId),
      ({ ownerId }) => ownerId,
    );
    const given = [...byOwner.values()] as unknown as readonly Given[];
    if (given.length === 0) return;
    await transaction(context, 'tell-new-owner', async (tx) => {
      const told = await notify(tx, given.map(notificationOf));
      const fresh = new Set(told.map(({ key }) => key));
      const mails = given.filter(([first]) => fresh.has(keyOf(first)));
      await sendMail(
        tx,
        mails.flatMap((some) => mailOf(some, tx.product.publicUrl)),
      );
      return {};
    });
  },
};

const keyOf = ({ changeId }: Assignment) => `assigned:${changeId}`;

function notificationOf(given: Given) {
  const [first] = given;
  const { ownerId: memberId, actorId, leadId, source, products } = first;
  const about =
    given.length === 1
      ? {
          leadId,
          parameters: {
            ...(source ? { source } : {}),
            ...(products.length > 0 ? { interest: [...products] } : {}),
          },
        }
      : { parameters: { count: given.length } };
  return { memberId, actorId, kind: 'LEAD_ASSIGNED' as const, key: keyOf(first), ...about };
}

function mailOf(given: Given, publicUrl: string): NewMail[] {
  const [first] = given;
  if (!first.email) return [];
  const kind = 'LEAD_ASSIGNED' as const;
  const recipient = first.email;
  return given.length === 1
    ? [{ kind, recipient, body: givenMail(first, publicUrl), recordId: first.leadId }]
    : [{ kind, recipient, body: givenSeveralMail(first, given.length, publicUrl) }];
}
