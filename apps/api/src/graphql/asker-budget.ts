import { createHash } from 'node:crypto';
import { networkOf } from '../platform/http/network-of.ts';
import { AskedTooMuch, type RequestBudget } from '../platform/http/request-budget.ts';

/** So many senders are recognised by what they send; then the oldest are looked up again. */
const MOST_RECOGNISED = 10_000;

/** What a request says of who sent it, before anybody is looked up. */
export interface Sender {
  readonly ip: string;
  readonly headers: { readonly authorization?: string | undefined; readonly cookie?: string | undefined };
}

/** Holds everybody to their budget: a token or session to its own, however it is written, and others to that of their address, or of their network where it is of IPv6. */
export interface AskerBudget {
  /** Before the database is asked who it is: answers after how many seconds to try again, 0 when it may be. */
  takeBeforeReading(sender: Sender): number;
  /** Behind that, with the credential that was found to be valid, if any. */
  takeOf(sender: Sender, credential: string | undefined): number;
}

/** Divides a budget of requests among those who ask; it remembers which credentials were valid. */
export function askerBudget(budget: RequestBudget): AskerBudget {
  /** The credentials that were valid when they were last looked up, by the digest of what was sent. */
  const recognised = new Map<string, string>();
  const addressOf = ({ ip }: Sender) => `from ${networkOf(ip)}`;
  return {
    takeBeforeReading: (sender) => budget.take(recognised.get(digestOf(sender)) ?? addressOf(sender)),
    takeOf: (sender, credential) => {
      const digest = digestOf(sender);
      const known = recognised.get(digest);
      if (credential === undefined) recognised.delete(digest);
      if (credential === undefined || credential === known) return 0;
      const wait = budget.take(credential);
      // Whoever writes one credential in ever new ways pays for it twice as soon as its own budget is spent.
      if (wait === 0) budget.giveBack(known ?? addressOf(sender));
      if (recognised.size >= MOST_RECOGNISED) recognised.delete(recognised.keys().next().value ?? '');
      recognised.set(digest, credential);
      return wait;
    },
  };
}

/** Finds out who sent something, within their budget: beyond it {@link AskedTooMuch} is thrown, as far as can be before the database is asked. */
export async function withinBudget<Found extends { readonly credential: string | undefined }>(
  budget: AskerBudget,
  sender: Sender,
  find: () => Promise<Found>,
): Promise<Found> {
  const early = budget.takeBeforeReading(sender);
  if (early > 0) throw new AskedTooMuch(early);
  const found = await find();
  const wait = budget.takeOf(sender, found.credential);
  if (wait > 0) throw new AskedTooMuch(wait);
  return found;
}

function digestOf({ headers: { authorization, cookie } }: Sender): string {
  return createHash('sha256')
    .update(JSON.stringify([authorization, cookie]))
    .digest('base64');
}
