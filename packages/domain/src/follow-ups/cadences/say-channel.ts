import type { Sentence } from '../../shared/index.ts';
import type { CadenceChannel } from './cadence.ts';
import type { CadenceKey } from './words.ts';

const KEYS: Readonly<Record<CadenceChannel, CadenceKey>> = {
  CALL: 'cadence-channel-call',
  WHATSAPP: 'cadence-channel-whatsapp',
  LINE: 'cadence-channel-line',
  EMAIL: 'cadence-channel-email',
  SMS: 'cadence-channel-sms',
  VISIT: 'cadence-channel-visit',
};

/** A channel's name, for the middle of a sentence. */
export function channelSentence(channel: CadenceChannel): Sentence<CadenceKey> {
  return { key: KEYS[channel] };
}
