import { isRefusal, type Refusal, refuse } from '@mikomi/domain/shared';
import { keyOf } from '../../graphql/global-key.ts';
import type { PartyIds } from './commands/delete-parties.ts';

/** The most contacts and companies that an input names. */
export const MOST_PARTIES = 500;

/** The keys of contacts and companies, each once; refused when there are none or too many. */
export function partyKeysOf(ids: readonly string[]): PartyIds | Refusal {
  if (ids.length === 0 || ids.length > MOST_PARTIES)
    return refuse('too-many-records', { path: ['ids'], parameters: { atMost: MOST_PARTIES } });
  const contactIds = new Set<string>();
  const companyIds = new Set<string>();
  for (const id of ids) {
    const isContact = id.startsWith('Contact_');
    const key = keyOf(id, isContact ? 'Contact' : 'Company', ['ids']);
    if (isRefusal(key)) return key;
    (isContact ? contactIds : companyIds).add(key);
  }
  return { contactIds: [...contactIds], companyIds: [...companyIds] };
}
