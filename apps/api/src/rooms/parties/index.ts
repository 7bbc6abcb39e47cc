// The door of the parties room.
import './company.fields.ts';
import './consent.fields.ts';
import './consent-history.fields.ts';
import './duplicates/duplicates.fields.ts';
import './merge/merge.type.ts';
import './group.fields.ts';
import './mutations/ask-for-hand-over.ts';
import './mutations/create-company.ts';
import './mutations/create-contact.ts';
import './mutations/customer-groups.ts';
import './mutations/delete-parties.ts';
import './mutations/distinguish-parties.ts';
import './mutations/edit-company.ts';
import './mutations/edit-contact.ts';
import './mutations/erase-contact.ts';
import './mutations/merge-parties.ts';
import './mutations/group-members.ts';
import './mutations/set-consent.ts';
import './mutations/set-do-not-contact.ts';
import './mutations/unmerge-parties.ts';
import './notification.fields.ts';
import './queries/companies.ts';
import './queries/company.ts';
import './queries/contact.ts';
import './queries/contacts.ts';
import './queries/customer-groups.ts';
import './queries/deleted-parties.ts';
import './queries/duplicate-pairs.ts';
import './queries/duplicate-parties.ts';
import './queries/find-by-contact-point.ts';
import './queries/merge-preview.ts';

export { partiesColumns } from './column-classes.ts';
export {
  type Address,
  type Belonging,
  companyNameColumns,
  companyRows,
  contactRows,
  MOST_POINTS,
  type NewCompany,
  type NewContact,
  type NewPoint,
  nameColumns,
} from './commands/add-parties.ts';
export { addPoints, type FurtherPoints } from './commands/add-points.ts';
export {
  bringBackParties,
  type KeepsParties,
  keepParties,
  type PartyIds,
} from './commands/delete-parties.ts';
export { ERASE_CONTACT } from './commands/erase-contact.ts';
export { makeCompany, makeContact } from './commands/make-parties.ts';
export { MERGE_PARTIES } from './commands/merge-parties.ts';
export { nameNameless } from './commands/name-nameless.ts';
export { type ConsentInput, keepConsents } from './commands/set-consent.ts';
export { UNMERGE_PARTIES } from './commands/unmerge-parties.ts';
export { ConsentPurpose } from './consent.enums.ts';
export { CustomerGroup } from './customer-group.type.ts';
export { GroupComparator } from './group-filter.input.ts';
export { allGroupOptions } from './group-options.ts';
export { groupsOfParty } from './groups-of-parties.ts';
export { guardGroups, guardParties } from './guard-parties.ts';
export { seekAllPairs, seekWhereNever } from './jobs/seek-all-pairs.ts';
export { KnownParty } from './known-party.type.ts';
export { seekPairsOfChanged } from './on/seek-pairs.ts';
export { CompanyInput, ContactInput, newCompanyOf, newContactOf } from './party.inputs.ts';
export { Company, Contact, ContactPoint } from './party.types.ts';
export { addPartyFacts, companyFacts, contactFacts, contactFactsAlone } from './party-facts.ts';
export { addPartyField, type PartyField } from './party-field.ts';
export { PartyOrder } from './party-filter.input.ts';
export { partyLifecycle } from './purged.ts';
export { serveContactExport } from './routes/export-contact.ts';
export { customerGroupsByKey, groupsByRule, type StoredGroup } from './store/customer-groups.ts';
export { companyCalled } from './store/find-company-called.ts';
export { contactCandidatesOfEach } from './store/find-known.ts';
export { mayGiveTo, ownerOf, workerOf } from './store/find-owner.ts';
export { foundByWords } from './store/found-by-words.ts';
export { handOverParties } from './store/hand-over-parties.ts';
export { bringMany, bringSome, holdPoints } from './store/hold-points.ts';
export { insertParties, type PartyRows } from './store/insert-parties.ts';
export { partyMatches, partyOrder } from './store/list-parties.ts';
export { holdParties, holdParty } from './store/lock-parties.ts';
export { absorbedBy } from './store/merges.ts';
export { moveParties } from './store/move-parties.ts';
export { phoneToCall } from './store/phone-to-call.ts';
export {
  companyRecord,
  consentRecord,
  contactPointRecord,
  contactRecord,
  customerGroupRecord,
  groupMemberRecord,
  partyDistinctionRecord,
  partyMergeRecord,
} from './store/records.ts';
export { refreshCompanies, refreshContacts, refreshPartyTerms } from './store/refresh-terms.ts';
export { groupsThatName } from './store/setting-uses.ts';
export {
  alsoSeeParties,
  type Party,
  partyWithinReach,
  visibleCompanies,
  visibleContacts,
  visibleParty,
} from './store/visible-parties.ts';
export { partyUndoReach } from './undo-reach.ts';
