import { type ContactPointKind, mayApproach } from '../../parties/index.ts';
import type { Instant, Sentence } from '../../shared/index.ts';
import type { ApproachRules, Recipient } from './approach.ts';
import { type CadenceChannel, POINT_OF_CHANNEL } from './cadence.ts';
import { channelSentence } from './say-channel.ts';
import type { CadenceKey } from './words.ts';

const DAY = 86_400_000;

/**
 * Why a recipient can't be approached by a channel at a moment; undefined when they can: there is a contact point that works,
 * they did not refuse it, and where the law wants a consent first they gave it, or asked by themselves and are answered. A visit
 * needs an address alone.
 * Source: GDPR (EU) 2016/679, article 21(3), for whoever refused; Directive 2002/58/EC, article 13, "Unsolicited
 * communications", and its like for consent before.
 */
export function judgeChannel(
  channel: CadenceChannel,
  recipient: Recipient,
  rules: ApproachRules,
  deadPoints: readonly ContactPointKind[],
  at: Instant,
): Sentence<CadenceKey> | undefined {
  const point = POINT_OF_CHANNEL[channel];
  const parameters = { channel: channelSentence(channel) };
  if (point === null) return recipient.hasAddress ? undefined : { key: 'cadence-skip-no-address' };
  if (!recipient.points.includes(point)) return { key: 'cadence-skip-no-point', parameters };
  if (deadPoints.includes(point)) return { key: 'cadence-skip-dead-point', parameters };
  if (!mayApproach(recipient.consents, point)) return { key: 'cadence-skip-refused', parameters };
  if (!rules.consentFirst.includes(channel) || recipient.consents[point] === 'GIVEN') return undefined;
  return isAnswer(recipient, rules, at)
    ? undefined
    : { key: 'cadence-skip-no-consent', parameters: { ...parameters, law: rules.because } };
}

function isAnswer({ enquiredAt }: Recipient, { daysAfterEnquiry }: ApproachRules, at: Instant): boolean {
  return enquiredAt !== null && at < enquiredAt + daysAfterEnquiry * DAY;
}
