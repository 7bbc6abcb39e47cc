import type { Sentence } from '../../shared/index.ts';
import type { Approach } from './approach.ts';
import type { CadenceChannel } from './cadence.ts';
import type { EarliestApproach } from './earliest-approach.ts';
import type { Enrolment, PauseReason, StopReason } from './enrolment.ts';
import { channelSentence } from './say-channel.ts';
import type { CadenceKey } from './words.ts';

const STOPS: Readonly<Record<StopReason, CadenceKey>> = {
  REPLIED: 'cadence-stopped-replied',
  OPTED_OUT: 'cadence-stopped-opted-out',
  BOUNCED: 'cadence-stopped-bounced',
  WON: 'cadence-stopped-won',
  LOST: 'cadence-stopped-lost',
  WRONG_NUMBER: 'cadence-stopped-wrong-number',
  DECLINED: 'cadence-stopped-declined',
};

const PAUSES: Readonly<Record<PauseReason, CadenceKey>> = {
  BY_HAND: 'cadence-paused-by-hand',
  SLEEPING: 'cadence-paused-sleeping',
  OWNER_ON_LEAVE: 'cadence-paused-owner-on-leave',
};

/** Why nothing comes any more. */
export function endSentence(enrolment: Enrolment, leftOut: boolean): Sentence<CadenceKey> {
  if (enrolment.stopped !== null) return { key: STOPS[enrolment.stopped.because] };
  return { key: leftOut ? 'cadence-rest-left-out' : 'cadence-finished' };
}

/** Why it waits for somebody to resume it. */
export function waitSentence(because: PauseReason): Sentence<CadenceKey> {
  return { key: PAUSES[because] };
}

/** When a step comes, by the sender's clock, and what it waits for. */
export function stepSentence(
  channel: CadenceChannel,
  { at, heldBy }: EarliestApproach,
  why: { readonly afterPause: boolean; readonly misses: number },
  { sender, rules }: Pick<Approach, 'sender' | 'rules'>,
): Sentence<CadenceKey> {
  const parameters = { channel: channelSentence(channel), at: { at, zone: sender.zone } };
  if (heldBy === 'WINDOW')
    return { key: 'cadence-step-held-by-window', parameters: { ...parameters, law: rules.because } };
  if (heldBy === 'LIMIT') return { key: 'cadence-step-held-by-limit', parameters };
  if (why.misses > 0) return { key: 'cadence-step-missed', parameters: { ...parameters, times: why.misses } };
  if (heldBy === 'OFFICE') return { key: 'cadence-step-held-by-office', parameters };
  return { key: why.afterPause ? 'cadence-step-after-pause' : 'cadence-step-planned', parameters };
}
