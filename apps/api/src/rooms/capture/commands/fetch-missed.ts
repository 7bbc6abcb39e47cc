// Invariants: of one source one fetching is under way; a page is kept in the inbox before the place behind it is written down, so
// that a killed process fetches one page twice at most, which is taken in once.
// Locks: the inlet, while a fetching begins.
// Changes: no recorded type; deliveries are the product's own book.
import { createHash } from 'node:crypto';
import { isRefusal, type Refusal, refuse } from '@mikomi/domain/shared';
import { transaction } from '../../../platform/change/transaction.ts';
import { lock } from '../../../platform/change/write-records.ts';
import type { CommandContext } from '../../../platform/context.ts';
import { kindOf, placeOf } from '../../../platform/describe-error.ts';
import { enqueue, type Job } from '../../../platform/jobs/job.ts';
import { log } from '../../../platform/log.ts';
import type { MemberContext } from '../../../platform/member-context.ts';
import { asSentence } from '../inbox/end-of-delivery.ts';
import type { Fetching } from '../inbox/fetching.ts';
import { type InletRow, openSecrets } from '../inbox/opened-inlet.ts';
import type { FetchRefusal, MissedPage, MissedPlace } from '../inbox/sender.ts';
import { foreignServer, senderOf } from '../inbox/senders.ts';
import { keepDelivery } from '../store/deliveries.ts';
import { fetchingOf, keepFetching } from '../store/fetching.ts';
import { inletById, inletOfSource } from '../store/inlets.ts';
import { inletRecord } from '../store/records.ts';
import type { OpenedInlet } from './open-inlet.ts';

const MOST_FORMS = 50;
const LONGEST_FORM = 100;
const MOST_DAYS = 90;
const DAY_MS = 86_400_000;

/** How often a page is asked for that a foreign server does not give, and the pause after the first time. */
const MOST_ATTEMPTS = 8;
const FIRST_PAUSE_MS = 10_000;

/** Begins to fetch what some forms took in during the last days. */
export function fetchMissed(
  member: MemberContext,
  sourceId: string,
  ask: { readonly forms: readonly string[]; readonly days: number },
  job: Job<object>,
): Promise<OpenedInlet | Refusal> {
  return transaction(member, 'fetch-missed', async (tx): Promise<OpenedInlet | Refusal> => {
    const inlet = await inletOfSource({ ...member, client: tx.client }, sourceId);
    if (!inlet) return refuse('inlet-not-found', { path: ['sourceId'] });
    if (!senderOf(inlet.kind)?.fetchMissed) return refuse('inlet-fetches-nothing', { path: ['sourceId'] });
    const forms = [...new Set(ask.forms.map((form) => form.trim()).filter((form) => form !== ''))];
    const unfit = judge(forms, ask.days);
    if (unfit) return unfit;
    await lock(tx, inletRecord, [inlet.id]);
    const standing = await fetchingOf({ ...member, client: tx.client }, inlet.id);
    if (standing?.state === 'RUNNING') return refuse('already-fetching', { path: ['sourceId'] });
    await keepFetching(tx, inlet.id, {
      state: 'RUNNING',
      since: tx.now() - ask.days * DAY_MS,
      forms,
      formsDone: 0,
      after: null,
      fetched: 0,
      attempts: 0,
      nextTryAt: null,
      because: null,
      at: tx.now(),
    });
    await enqueue(tx, job, {}, { key: job.name });
    return { sourceId, commandId: tx.commandId };
  });
}

function judge(forms: readonly string[], days: number): Refusal | undefined {
  if (forms.length === 0) return refuse('text-blank', { path: ['forms'] });
  if (forms.length > MOST_FORMS)
    return refuse('too-many-entries', { path: ['forms'], parameters: { atMost: MOST_FORMS } });
  const long = forms.findIndex((form) => form.length > LONGEST_FORM);
  if (long !== -1)
    return refuse('text-too-long', { path: ['forms', String(long)], parameters: { atMost: LONGEST_FORM } });
  if (!Number.isInteger(days) || days < 1 || days > MOST_DAYS)
    return refuse('number-out-of-range', { path: ['days'], parameters: { number: days } });
  return undefined;
}

/** Fetches one page and keeps it in the inbox; of a source that is out of use by now nothing more is fetched. */
export async function fetchPage(context: CommandContext, inletId: string): Promise<void> {
  const inlet = await inletById(context, inletId);
  const fetching = inlet && (await fetchingOf(context, inletId));
  const form = fetching?.forms[fetching.formsDone];
  if (!inlet || fetching?.state !== 'RUNNING' || form === undefined) return;
  const now = context.now();
  const page = await pageOf(context, inlet, { form, since: fetching.since, after: fetching.after });
  if (isRefusal(page)) {
    const attempts = fetching.attempts + 1;
    const isOver = page.later !== true || attempts >= MOST_ATTEMPTS;
    await keepFetching(context, inletId, {
      ...fetching,
      state: isOver ? 'FAILED' : 'RUNNING',
      attempts,
      nextTryAt: isOver ? null : now + FIRST_PAUSE_MS * 2 ** (attempts - 1),
      because: asSentence(page),
      at: now,
    });
    return;
  }
  if (page.count > 0)
    await keepDelivery(context, {
      inletId,
      fingerprint: createHash('sha256').update(page.body).digest('base64url'),
      contentType: 'application/json',
      headers: {},
      query: '',
      body: page.body,
      receivedAt: now,
    });
  await keepFetching(context, inletId, nextOf(fetching, page, now));
}

/** Asks for a page; what breaks on the way is tried again as what is refused for now. */
async function pageOf(
  context: CommandContext,
  inlet: InletRow,
  place: MissedPlace,
): Promise<MissedPage | FetchRefusal> {
  const server = foreignServer();
  const sender = senderOf(inlet.kind);
  if (!inlet.isOpen || !server || !sender?.fetchMissed) return refuse('inlet-fetches-nothing');
  try {
    return await sender.fetchMissed(place, server, openSecrets(inlet, context.product.secretBox));
  } catch (error) {
    log('page not fetched', { error: kindOf(error), at: placeOf(error) });
    return { ...refuse('delivery-broke'), later: true };
  }
}

function nextOf(
  fetching: Fetching,
  { count, after }: { readonly count: number; readonly after: string | null },
  at: number,
): Fetching {
  const formsDone = fetching.formsDone + (after === null ? 1 : 0);
  const isDone = formsDone >= fetching.forms.length;
  return {
    ...fetching,
    state: isDone ? 'DONE' : 'RUNNING',
    formsDone,
    after,
    fetched: fetching.fetched + count,
    attempts: 0,
    nextTryAt: null,
    because: null,
    at,
  };
}
