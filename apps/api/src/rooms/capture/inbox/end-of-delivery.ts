import { isRefusal, type Refusal, type Sentence } from '@mikomi/domain/shared';
import type { DeliveryState } from './delivery-state.ts';
import type { TakenOrBroken } from './taken-in.ts';

/** What became of a delivery; one that is to be tried again is still received, and knows when. */
export interface EndOfDelivery {
  readonly id: string;
  readonly state: DeliveryState;
  readonly because: Sentence | null;
  readonly nextTryAt?: number;
  /** Whether it tells of something that another delivery told of before. */
  readonly tellsAgain?: boolean;
}

/** How often a delivery is tried of which its own reading or a foreign server failed, and the pause after the first time. */
const MOST_ATTEMPTS = 8;
const FIRST_PAUSE_MS = 5_000;

/** A delivery that nobody understands. */
export function notUnderstood({ id }: { readonly id: string }): EndOfDelivery {
  return { id, state: 'FAILED', because: { key: 'inlet-not-understood' } };
}

/** Tries again after a pause that doubles; at last a person has to look. */
export function tryAgainLater(
  { id, attempts }: { readonly id: string; readonly attempts: number },
  because: Sentence,
  now: number,
): EndOfDelivery {
  if (attempts + 1 >= MOST_ATTEMPTS) return { id, state: 'FAILED', because };
  return { id, state: 'RECEIVED', because, nextTryAt: now + FIRST_PAUSE_MS * 2 ** attempts };
}

/** What became of a delivery whose things were all looked at: what most needs a person comes first. */
export function sumOf({ id }: { readonly id: string }, things: readonly TakenOrBroken[]): EndOfDelivery {
  const taken = things.flatMap((one) => {
    if (isRefusal(one)) return [{ state: 'FAILED' as const, reasons: [asSentence(one)] }];
    return 'state' in one ? [one] : [];
  });
  const first = (state: (typeof taken)[number]['state']) => taken.find((one) => one.state === state);
  for (const [of, state] of NEEDS_A_PERSON) {
    const found = first(of);
    if (found) return { id, state, because: found.reasons[0] ?? null };
  }
  if (taken.length > 0 && taken.every((one) => one.state === 'REPEATED'))
    return { id, state: 'PROCESSED', because: { key: 'delivery-repeated' } };
  if (things.length === 0) return { id, state: 'PROCESSED', because: { key: 'delivery-tells-nothing' } };
  const [only] = taken;
  const because = (taken.length === 1 && only?.state === 'IGNORED' && only.reasons[0]) || null;
  return { id, state: 'PROCESSED', because };
}

const NEEDS_A_PERSON = [
  ['FAILED', 'FAILED'],
  ['NEEDS_MAPPING', 'NEEDS_MAPPING'],
  ['SET_ASIDE', 'REJECTED'],
] as const;

/** A refusal as the inbox tells it. */
export function asSentence({ because, parameters }: Refusal): Sentence {
  return { key: because, ...(parameters && { parameters }) };
}
