// Invariants: a delivery is read to its end or tried again; what of it was taken in stays taken in, whatever happens after it.
// Locks: those of `take-wave.ts`.
// Changes: no recorded type; deliveries and arrivals are the product's own book.
import type { Inbound, InboundEnquiry } from '@mikomi/domain/capture';
import { isRefusal } from '@mikomi/domain/shared';
import type { CommandContext } from '../../../platform/context.ts';
import { kindOf, placeOf } from '../../../platform/describe-error.ts';
import { log } from '../../../platform/log.ts';
import {
  asSentence,
  type EndOfDelivery,
  notUnderstood,
  sumOf,
  tryAgainLater,
} from '../inbox/end-of-delivery.ts';
import { openSecrets } from '../inbox/opened-inlet.ts';
import type { InletReading } from '../inbox/reading.ts';
import type { FetchRefusal, ForeignServer, Sender } from '../inbox/sender.ts';
import { foreignServer, senderOf } from '../inbox/senders.ts';
import type { OfDelivery, TakenOrBroken, ThingOfDelivery } from '../inbox/taken-in.ts';
import { type DeliveryRow, settleDeliveries, type WaitingBody, waitingBodies } from '../store/deliveries.ts';
import { noteArrivals } from './note-arrivals.ts';
import { noteOwnWords } from './note-own-words.ts';
import { notePreference } from './note-preference.ts';
import { takeIn } from './take-in.ts';

/** How many deliveries are completed from their foreign server at once. */
const FETCHED_AT_ONCE = 8;

interface ReadThrough {
  readonly things: readonly ThingOfDelivery[];
  /** Why it is not at its end, whatever becomes of the things. */
  readonly end?: EndOfDelivery;
}

/** Reads deliveries of one inlet that wait, in their order, and takes in what they tell of. */
export async function readDeliveries(
  context: CommandContext,
  reading: InletReading,
  ids: readonly string[],
): Promise<void> {
  const deliveries = await waitingBodies(context, ids);
  const sender = senderOf(reading.inlet.kind);
  if (!sender) return settleDeliveries(context, deliveries.map(notUnderstood), context.now());
  const ends = new Map<string, EndOfDelivery>();
  const things: ThingOfDelivery[] = [];
  const server = patientServer();
  for (let from = 0; from < deliveries.length; from += FETCHED_AT_ONCE) {
    const some = deliveries.slice(from, from + FETCHED_AT_ONCE);
    const read = await Promise.all(
      some.map((delivery) => readThrough(context, reading, sender, delivery, server)),
    );
    for (const [index, { things: told, end }] of read.entries()) {
      things.push(...told);
      const delivery = some[index];
      if (delivery && end) ends.set(delivery.id, end);
    }
  }
  const taken = await takeAll(context, reading, things);
  for (const delivery of deliveries) {
    const became = things.flatMap((thing) =>
      thing.of.deliveryId === delivery.id ? (taken.get(thing) ?? []) : [],
    );
    const broken = became.find((one) => 'kind' in one && one.kind === 'broke');
    if (broken) ends.set(delivery.id, broke(delivery, broken.error, context.now()));
    else if (!ends.has(delivery.id)) ends.set(delivery.id, sumOf(delivery, became));
  }
  const tellsAgain = new Set(
    things.flatMap((thing) => {
      const became = taken.get(thing);
      return became && 'state' in became && became.state === 'REPEATED' ? [thing.of.deliveryId] : [];
    }),
  );
  await settleDeliveries(
    context,
    [...ends.values()].map((end) => ({ ...end, tellsAgain: tellsAgain.has(end.id) })),
    context.now(),
  );
}

function broke(delivery: DeliveryRow, error: unknown, now: number): EndOfDelivery {
  log('delivery not read', { error: kindOf(error), at: placeOf(error) });
  return tryAgainLater(delivery, { key: 'delivery-broke' }, now);
}

async function readThrough(
  context: CommandContext,
  reading: InletReading,
  sender: Sender,
  delivery: WaitingBody,
  server: ForeignServer | undefined,
): Promise<ReadThrough> {
  const of: OfDelivery = { deliveryId: delivery.id, receivedAt: delivery.receivedAt, letIn: delivery.letIn };
  try {
    const came = await sender.read({ ...delivery, body: Buffer.from(delivery.body) });
    if (isRefusal(came))
      return { things: [], end: { id: delivery.id, state: 'FAILED', because: asSentence(came) } };
    const things: ThingOfDelivery[] = [];
    let end: EndOfDelivery | undefined;
    for (const inbound of came) {
      const whole = await completed(context, reading, sender, inbound, server);
      if (!isRefusal(whole)) things.push({ of, inbound: whole });
      else if (whole.later) end ??= tryAgainLater(delivery, asSentence(whole), context.now());
      else things.push({ of, inbound, unfit: asSentence(whole) });
    }
    return { things, ...(end && { end }) };
  } catch (error) {
    return { things: [], end: broke(delivery, error, context.now()) };
  }
}

async function completed(
  context: CommandContext,
  { inlet }: InletReading,
  sender: Sender,
  inbound: Inbound,
  server: ForeignServer | undefined,
): Promise<Inbound | FetchRefusal> {
  const enquiry = enquiryIn(inbound);
  if (!enquiry?.toFetch || !sender.complete || !server) return inbound;
  const whole = await sender.complete(enquiry, server, openSecrets(inlet, context.product.secretBox));
  return inbound.kind !== 'preference' || isRefusal(whole) ? whole : { ...inbound, enquiry: whole };
}

/** What is asked by it, where somebody asks. */
function enquiryIn(inbound: Inbound): InboundEnquiry | undefined {
  if (inbound.kind === 'enquiry') return inbound;
  if (inbound.kind !== 'preference' || !inbound.enquiry) return undefined;
  return { ...inbound.enquiry, ...(inbound.isPast && { isPast: true }) };
}

/** Why a server has nothing to say to anybody, for now. */
const AWAY: ReadonlySet<string> = new Set(['server-too-slow', 'server-not-reached']);

/** The foreign server, which is not asked again once it turned out to be away: what it would have been asked is tried later. */
function patientServer(): ForeignServer | undefined {
  const server = foreignServer();
  if (!server) return undefined;
  let away: FetchRefusal | undefined;
  return {
    getJson: async (url, headers) => {
      if (away) return away;
      const answer = await server.getJson(url, headers);
      if (isRefusal(answer) && AWAY.has(answer.because)) away = answer;
      return answer;
    },
  };
}

/** Takes all in, enquiries together as far as no words of ours stand between them, which are said to whom is known by then. */
async function takeAll(
  context: CommandContext,
  reading: InletReading,
  things: readonly ThingOfDelivery[],
): Promise<ReadonlyMap<ThingOfDelivery, TakenOrBroken>> {
  const ofNoRecord = things.filter(
    ({ inbound, unfit }) => unfit || inbound.kind === 'ignored' || inbound.kind === 'status',
  );
  const became = new Map(await noteArrivals(context, reading, ofNoRecord));
  let together: ThingOfDelivery[] = [];
  const take = async () => {
    const enquiries = together;
    together = [];
    const taken = await takeIn(
      context,
      reading,
      enquiries.flatMap(({ inbound, of }) => {
        const enquiry = enquiryIn(inbound);
        return enquiry ? [{ enquiry, of }] : [];
      }),
    );
    for (const [index, thing] of enquiries.entries())
      became.set(thing, taken[index] ?? { kind: 'broke', error: undefined });
  };
  for (const thing of things) {
    const { inbound, of } = thing;
    if (became.has(thing)) continue;
    if (inbound.kind === 'enquiry') together.push(thing);
    if (inbound.kind !== 'own-words' && inbound.kind !== 'preference') continue;
    await take();
    const noted = await unlessItBreaks(() =>
      inbound.kind === 'preference'
        ? notePreference(context, reading, inbound, of)
        : noteOwnWords(context, reading, inbound, of),
    );
    if (noted) became.set(thing, noted);
    else together.push(thing);
  }
  await take();
  return became;
}

/** What breaks keeps back its own delivery, and none that waits beside it. */
async function unlessItBreaks<Noted>(
  note: () => Promise<Noted>,
): Promise<Noted | { readonly kind: 'broke'; readonly error: unknown }> {
  try {
    return await note();
  } catch (error) {
    return { kind: 'broke', error };
  }
}
