import { refuse } from '@mikomi/domain/shared';
import type { KeepsParties } from '../parties/index.ts';
import { leadsOnParties } from './store/leads-in-stages.ts';

/** A party with a living lead on it is kept. */
export const keepPartiesOfLeads: KeepsParties = async (tx, { contactIds, companyIds }) => {
  const count = await leadsOnParties(tx, contactIds, companyIds);
  return count > 0 ? refuse('party-has-leads', { path: ['ids'], parameters: { count } }) : undefined;
};
