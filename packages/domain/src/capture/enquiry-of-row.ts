import type { LeadDraft } from './lead-draft.ts';

/**
 * Whether a row only says that somebody asks: it has no id and no title of its own, and no stage, end or share, so that it can be
 * one more enquiry on the lead that they have open.
 * Source: ours, because a list of people who asked makes nobody a second open lead, while an export of deals has several of one customer.
 */
export function isEnquiry({ externalId, lead, outcome, credits }: LeadDraft): boolean {
  return (
    externalId === null &&
    lead.title === null &&
    outcome.kind === 'OPEN' &&
    outcome.stageId === null &&
    credits.length === 0
  );
}

/**
 * The ways to reach somebody by which a row may find them: their numbers and addresses, as they are stored.
 * Source: ours, because names alone attach nothing to anybody.
 */
export function identitiesOfRow({ contact }: Pick<LeadDraft, 'contact'>): readonly string[] {
  return [
    ...(contact?.emails.map(({ identity }) => `mailto:${identity}`) ?? []),
    ...(contact?.phones.map(({ full }) => `tel:${full}`) ?? []),
  ];
}
