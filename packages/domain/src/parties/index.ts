export { companyKey } from './company-key.ts';
export { type Consent, type Consents, joinConsents, mayApproach } from './consent.ts';
export {
  CONTACT_POINT_KINDS,
  type ContactPoint,
  type ContactPointKind,
  formatContactPoint,
  readContactPoint,
} from './contact-point.ts';
export {
  type ContactTitleFacts,
  contactTitle,
  type LeadTitleFacts,
  leadTitle,
  leadTitleFor,
} from './display-title.ts';
export {
  type Candidate,
  type DuplicateMatch,
  type MatchReason,
  type MatchTier,
  matchDuplicates,
  type PartyFacts,
} from './match-duplicates.ts';
export { nameKey, readingKey } from './name-key.ts';
export { SORTED_LAST } from './nameless.ts';
export { foldOldCharacters } from './old-characters.ts';
export { type SharedBecause, sharedBecause } from './shared-contact-point.ts';
export { partiesWords } from './words.ts';
