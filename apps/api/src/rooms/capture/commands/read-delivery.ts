// Invariants: a delivery is read to its end or tried again; what of it was taken in stays taken in, whatever happens after it.
// Locks: one thing that arrived after the other, each in a command of its own (`take-in.ts`).
// Changes: no recorded type; deliveries and arrivals are the product's own book.
import type { Inbound, InboundEnquiry } from '@mikomi/domain/capture';
import { isRefusal, type Refusal, type Sentence } from '@mikomi/domain/shared';
import { transaction } from '../../../platform/change/transaction.ts';
import type { CommandContext } from '../../../platform/context.ts';
import { kindOf, placeOf } from '../../../platform/describe-error.ts';
import { log } from '../../../platform/log.ts';
import type { ArrivalState } from '../inbox/arrival.ts';
import { openSecrets } from '../inbox/opened-inlet.ts';
import type { InletReading } from '../inbox/reading.ts';
import type { Sender } from '../inbox/sender.ts';
import { foreignServer, senderOf } from '../inbox/senders.ts';
import { beginArrival, endArrival } from '../store/arrivals.ts';
import { type DeliveryRow, findDelivery, settleDelivery, tryLater } from '../store/deliveries.ts';
import { noteOwnWords } from './note-own-words.ts';
import { type OfDelivery, type TakenIn, takeIn } from './take-in.ts';

/** How often a delivery is tried of which its own reading or a foreign server failed, and the pause after the first time. */
const MOST_ATTEMPTS = 8;
const FIRST_PAUSE_MS = 5_000;

/** Reads a delivery that waits, and takes in what it tells of. */
export async function readDelivery(
  context: CommandContext,
  reading: InletReading,
  id: string,
): Promise<void> {
  const delivery = await findDelivery(context, id);
  const sender = senderOf(reading.inlet.kind);
  if (!delivery?.body || delivery.state !== 'RECEIVED') return;
  if (!sender) return settleDelivery(context, id, 'FAILED', { key: 'inlet-not-understood' }, context.now());
  try {
    const came = await sender.read({ ...delivery, body: Buffer.from(delivery.body) });
    if (isRefusal(came)) return await settleDelivery(context, id, 'FAILED', asSentence(came), context.now());
    const taken: TakenIn[] = [];
    for (const inbound of came) {
      const one = await takeOne(context, reading, sender, delivery, inbound);
      if ('later' in one) return await putOff(context, delivery, one.because);
      taken.push(one);
    }
    const { state, because } = sumOf(taken);
    await settleDelivery(context, id, state, because, context.now());
  } catch (error) {
    log('delivery not read', { error: kindOf(error), at: placeOf(error) });
    await putOff(context, delivery, { key: 'delivery-broke' });
  }
}

type Later = { readonly later: true; readonly because: Sentence };

async function takeOne(
  context: CommandContext,
  reading: InletReading,
  sender: Sender,
  delivery: DeliveryRow,
  inbound: Inbound,
): Promise<TakenIn | Later> {
  const of: OfDelivery = { deliveryId: delivery.id, receivedAt: delivery.receivedAt, letIn: delivery.letIn };
  if (inbound.kind === 'ignored') return note(context, reading, of, inbound, 'IGNORED', [inbound.because]);
  if (inbound.kind === 'status')
    return note(context, reading, of, inbound, 'IGNORED', [{ key: 'arrival-of-status' }]);
  if (inbound.kind === 'own-words') return failedWhere(await noteOwnWords(context, reading, inbound, of));
  const whole = await completed(context, reading, sender, inbound);
  if (!isRefusal(whole)) return failedWhere(await takeIn(context, reading, whole, of));
  if (whole.later) return { later: true, because: asSentence(whole) };
  return note(context, reading, of, inbound, 'FAILED', [asSentence(whole)]);
}

async function completed(
  context: CommandContext,
  { inlet }: InletReading,
  sender: Sender,
  enquiry: InboundEnquiry,
): Promise<InboundEnquiry | (Refusal & { readonly later?: boolean })> {
  const server = foreignServer();
  if (!enquiry.toFetch || !sender.complete || !server) return enquiry;
  return sender.complete(enquiry, server, openSecrets(inlet, context.product.secretBox));
}

function failedWhere(taken: TakenIn | Refusal): TakenIn {
  return isRefusal(taken) ? { state: 'FAILED', reasons: [asSentence(taken)] } : taken;
}

/** Writes down one thing that changes no record. */
async function note(
  context: CommandContext,
  { inlet }: InletReading,
  { deliveryId }: OfDelivery,
  { externalId, kind }: Inbound,
  state: ArrivalState,
  reasons: readonly Sentence[],
): Promise<TakenIn> {
  const noted = await transaction(context, 'note-arrival', async (tx): Promise<TakenIn> => {
    const arrival = await beginArrival(tx, { inletId: inlet.id, deliveryId, externalId, kind });
    if (arrival !== undefined) await endArrival(tx, arrival, { state, reasons });
    return { state: arrival === undefined ? 'REPEATED' : state, reasons };
  });
  return failedWhere(noted);
}

/** Tries again after a pause that doubles; at last a person has to look. */
async function putOff(
  context: CommandContext,
  { id, attempts }: DeliveryRow,
  because: Sentence,
): Promise<void> {
  if (attempts + 1 >= MOST_ATTEMPTS) return settleDelivery(context, id, 'FAILED', because, context.now());
  await tryLater(context, id, because, context.now() + FIRST_PAUSE_MS * 2 ** attempts);
}

/** What most needs a person comes first. */
function sumOf(taken: readonly TakenIn[]): {
  readonly state: 'PROCESSED' | 'NEEDS_MAPPING' | 'REJECTED' | 'FAILED';
  readonly because: Sentence | null;
} {
  const first = (state: TakenIn['state']) => taken.find((one) => one.state === state);
  const failed = first('FAILED');
  if (failed) return { state: 'FAILED', because: failed.reasons[0] ?? null };
  const unmapped = first('NEEDS_MAPPING');
  if (unmapped) return { state: 'NEEDS_MAPPING', because: unmapped.reasons[0] ?? null };
  const aside = first('SET_ASIDE');
  if (aside) return { state: 'REJECTED', because: aside.reasons[0] ?? null };
  const [only] = taken;
  return {
    state: 'PROCESSED',
    because: (taken.length === 1 && only?.state === 'IGNORED' && only.reasons[0]) || null,
  };
}

function asSentence({ because, parameters }: Refusal): Sentence {
  return { key: because, ...(parameters && { parameters }) };
}
