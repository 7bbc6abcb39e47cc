import type { PersonName } from '../shared/index.ts';
import { companyKey } from './company-key.ts';
import type { LegalId } from './legal-id.ts';
import type { PartyFacts } from './match.ts';
import { nameKey, readingKey, swappedNameKey } from './name-key.ts';
import { companySoundKey, soundKey } from './sound-key.ts';
import { companyKeysOf } from './split-branch.ts';

/**
 * All that can be compared of a contact, by its name, the name of its company and its contact points.
 * Source: ours, because what is compared is worked out once, when a record changes, not for every pair.
 */
export function contactFacts(
  name: PersonName,
  companyName: string | null | undefined,
  points: PartyFacts['points'],
): PartyFacts {
  return {
    kind: 'CONTACT',
    points,
    nameKey: nameKey(name),
    readingKey: readingKey(name),
    companyKey: companyKey(companyName ?? ''),
    swappedNameKey: swappedNameKey(name),
    soundKey: soundKey(name),
  };
}

/**
 * All that can be compared of a company, by its name, its numbers in public registers and its contact points.
 * Source: ours, because what is compared is worked out once, when a record changes, not for every pair.
 */
export function companyFacts(
  name: string,
  legalIds: readonly LegalId[],
  points: PartyFacts['points'],
): PartyFacts {
  const { key, parentKey, branchKey } = companyKeysOf(name);
  return {
    kind: 'COMPANY',
    points,
    nameKey: '',
    readingKey: '',
    companyKey: key,
    parentKey,
    branchKey,
    soundKey: companySoundKey(name),
    legalIds,
  };
}
