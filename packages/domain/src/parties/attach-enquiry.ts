import type { Sentence, SentenceParameter } from '../shared/index.ts';
import type { DuplicateMatch } from './match.ts';

/** Whose an enquiry is: one party's by itself, to be chosen by a person, or nobody's yet. */
export type Attachment =
  | { readonly kind: 'attach'; readonly partyId: string; readonly reasons: readonly Sentence[] }
  | { readonly kind: 'ask'; readonly partyIds: readonly string[]; readonly reasons: readonly Sentence[] }
  | { readonly kind: 'nobody'; readonly reasons: readonly Sentence[] };

/** The contact point of its own by which a party is reached. */
function ownPoint({ reasons }: DuplicateMatch): SentenceParameter | undefined {
  return reasons.find(({ key }) => key === 'same-contact-point')?.parameters?.value;
}

/**
 * An enquiry attaches by itself to the one party that its own contact point reaches and that nothing speaks against; where it
 * reaches several, or only a shared point, a name or a number speaks, a person chooses.
 * Source: ours, because an enquiry with the wrong customer shows one person's words to another; a second record is only
 * a merge away.
 */
export function attachEnquiry(matches: readonly DuplicateMatch[]): Attachment {
  const reached = matches.filter(({ attaches }) => attaches);
  const [one] = reached;
  if (one && reached.length === 1) {
    const value = ownPoint(one) ?? '';
    return { kind: 'attach', partyId: one.id, reasons: [{ key: 'reached-alone', parameters: { value } }] };
  }
  const partyIds = (one ? reached : matches).map(({ id }) => id);
  if (one)
    return {
      kind: 'ask',
      partyIds,
      reasons: [{ key: 'reached-several', parameters: { count: reached.length } }],
    };
  const doubted = matches.map(ownPoint).find((value) => value !== undefined);
  if (doubted !== undefined)
    return { kind: 'ask', partyIds, reasons: [{ key: 'reached-in-doubt', parameters: { value: doubted } }] };
  return partyIds.length > 0
    ? { kind: 'ask', partyIds, reasons: [{ key: 'reached-nobody-alone' }] }
    : { kind: 'nobody', reasons: [{ key: 'reached-nobody' }] };
}
