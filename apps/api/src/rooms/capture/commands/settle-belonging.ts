// Invariants: a source's fixed member comes before whose link it was; who left is given nothing.
// Locks: the members who may be given leads, so that nobody leaves meanwhile.
// Changes: no recorded type.
import type { Transaction } from '../../../platform/context.ts';
import type * as parties from '../../parties/index.ts';
import { membersOfLinks } from '../forms/store/members-of-links.ts';
import type { InletRow } from '../inbox/opened-inlet.ts';
import type { Asking } from '../inbox/taken-in.ts';
import { ownerOfSource } from '../store/owner-of-source.ts';

/** Whose a lead and its parties become where they are new, by whose word, and whose link led there. */
export interface Owned {
  readonly belonging: parties.Belonging;
  readonly givenBy: 'BY_SOURCE' | 'BY_LINK' | null;
  readonly generatedById: string | null;
}

/** Whose what comes in becomes before any rule is asked: the source's member's, else by whose own link it came, else nobody's yet. */
export async function settleBelonging<One extends Asking>(
  tx: Transaction,
  inlet: InletRow,
  all: readonly One[],
): Promise<readonly (One & Owned)[]> {
  const fixed = await ownerOfSource(tx, inlet);
  const tokens = all.flatMap(({ enquiry }) => enquiry.attribution.memberToken ?? []);
  const members = await membersOfLinks(tx, tokens);
  const isOfLinks = inlet.linkGives && inlet.ownerRule !== 'MEMBER';
  return all.map((one) => {
    const member = members.get(one.enquiry.attribution.memberToken ?? '');
    const generatedById = member?.id ?? null;
    if (fixed.ownerId !== null) return { ...one, belonging: fixed, givenBy: 'BY_SOURCE', generatedById };
    if (!isOfLinks || !member?.isAtWork) return { ...one, belonging: fixed, givenBy: null, generatedById };
    const belonging = { ownerId: member.id, teamId: member.teamId };
    return { ...one, belonging, givenBy: 'BY_LINK', generatedById };
  });
}
