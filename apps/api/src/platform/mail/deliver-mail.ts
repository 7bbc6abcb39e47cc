import type { Database } from '../database/database.ts';
import { fragment, runAbove } from '../database/sql.ts';
import { type EveryMinute, job } from '../jobs/job.ts';
import { type Delivery, type Mailer, mailerOf, type OutgoingMail } from './mailer.ts';

interface ClaimedMail extends OutgoingMail {
  readonly organizationId: string;
  readonly createdAt: number;
}

const MINUTE_MS = 60_000;
/** No attempt lasts this long: a mail that was claimed before has lost its process. */
const LOST_AFTER_MS = 15 * MINUTE_MS;
/** What the mail server has not taken for so long goes out no more by itself: it would be read as new. */
const GIVEN_UP_AFTER_MS = 2 * 24 * 60 * MINUTE_MS;

/** Takes out what is waiting as soon as a command that wrote a mail is committed. */
export const deliverMailJob = job<Record<string, never>>(
  'deliver-mail',
  async (_payload, { database, mail, now }) => {
    await deliverMails(database, mailerOf(mail), now);
  },
);

/** Tries again what the mail server did not take, and marks what a dead process left behind. */
export const deliverMailEveryMinute: EveryMinute = {
  name: 'deliver-mail-again',
  run: async ({ database, mail, now }) => {
    await markLost(database, now());
    await deliverMails(database, mailerOf(mail), now);
  },
};

/** Who delivers in this process, and whether more was written since it looked last. */
const delivering = new WeakMap<Database, { hasMore: boolean }>();

/**
 * Sends what is queued, oldest first, one by one, until nothing waits or the mail server can't be reached. One delivery goes
 * on at a time in a process, so that a slow server holds up mails and nothing else. Each mail is claimed and that is committed before the call, so that
 * no two processes and no second start send the same; after a crash its fate is UNKNOWN and people decide.
 */
export async function deliverMails(database: Database, mailer: Mailer, now: () => number): Promise<void> {
  if (!mailer.canSend) return;
  const underWay = delivering.get(database);
  if (underWay) {
    underWay.hasMore = true;
    return;
  }
  const mine = { hasMore: true };
  delivering.set(database, mine);
  try {
    while (mine.hasMore) {
      mine.hasMore = false;
      await deliverQueued(database, mailer, now);
    }
  } finally {
    delivering.delete(database);
  }
}

async function deliverQueued(database: Database, mailer: Mailer, now: () => number): Promise<void> {
  for (let mail = await claim(database, now()); mail; mail = await claim(database, now())) {
    const delivery = await mailer.send(mail);
    await settle(database, mail, delivery, now());
    if (delivery.kind === 'unreachable') return;
  }
}

async function claim(database: Database, now: number): Promise<ClaimedMail | undefined> {
  // Each failed attempt doubles the pause, from one minute to about an hour.
  const [mail] = await runAbove<ClaimedMail>(
    database,
    fragment`
    UPDATE mail_message AS m SET state = 'SENDING', "claimedAt" = ${new Date(now)}, attempts = attempts + 1
    WHERE (m."organizationId", m.id) = (
      SELECT q."organizationId", q.id FROM mail_message AS q
      WHERE q.state = 'QUEUED'
        AND (q."claimedAt" IS NULL OR q."claimedAt" <= ${new Date(now)}::timestamptz - interval '30 seconds' * power(2, least(q.attempts, 7)))
      ORDER BY q."createdAt", q.id LIMIT 1 FOR UPDATE SKIP LOCKED)
    RETURNING m."organizationId", m.id, m.recipient, m.subject, m.text, m.html, m."createdAt"`,
  );
  return mail;
}

async function settle(database: Database, mail: ClaimedMail, delivery: Delivery, now: number): Promise<void> {
  const state = stateAfter(delivery, now - mail.createdAt);
  const problem = delivery.kind === 'sent' ? null : delivery.problem;
  // What has gone out is not kept: the links in it are for its reader alone.
  const gone = state === 'SENT';
  // A server that is not there has nothing to do with this mail: it was no attempt of it.
  const givenBack = delivery.kind === 'unreachable' ? 1 : 0;
  await runAbove(
    database,
    fragment`
    UPDATE mail_message SET state = ${state}, problem = ${problem}, attempts = attempts - ${givenBack}::int, "sentAt" = ${gone ? new Date(now) : null},
      text = CASE WHEN ${gone}::boolean THEN '' ELSE text END, html = CASE WHEN ${gone}::boolean THEN NULL ELSE html END
    WHERE "organizationId" = ${mail.organizationId} AND id = ${mail.id} AND state = 'SENDING'`,
  );
}

function stateAfter({ kind }: Delivery, ageMs: number): string {
  if (kind === 'sent') return 'SENT';
  if (kind === 'unknown') return 'UNKNOWN';
  return kind !== 'refused' && ageMs < GIVEN_UP_AFTER_MS ? 'QUEUED' : 'FAILED';
}

async function markLost(database: Database, now: number): Promise<void> {
  const before = new Date(now - LOST_AFTER_MS);
  await runAbove(
    database,
    fragment`UPDATE mail_message SET state = 'UNKNOWN' WHERE state = 'SENDING' AND "claimedAt" < ${before}`,
  );
}
