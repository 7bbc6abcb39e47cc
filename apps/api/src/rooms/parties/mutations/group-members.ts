import { isRefusal, type Refusal, refuse } from '@mikomi/domain/shared';
import { memberOf } from '../../../graphql/context.ts';
import { keyOf } from '../../../graphql/global-key.ts';
import { mutation } from '../../../graphql/mutation.ts';
import { ownPayload, type SharedFieldBuilder } from '../../../graphql/shared-fields.ts';
import type { MemberContext } from '../../../platform/member-context.ts';
import { askedOfCustomFields } from '../../catalog/index.ts';
import { addToGroup, removeFromGroup } from '../commands/change-group-members.ts';
import type { PartyIds } from '../commands/delete-parties.ts';
import { CompanyFilter, ContactFilter, companyConditions, contactConditions } from '../party-filter.input.ts';
import { MOST_PARTIES, partyKeysOf } from '../party-ids.ts';
import { editableParties } from '../store/list-parties.ts';

/** As many as a list is counted. */
const MOST_FOUND = 10_000;

const payload = (t: SharedFieldBuilder) => ({
  ...ownPayload('CustomerGroup', 'group')(t),
  count: t.exposeInt('count', { description: 'How many contacts and companies that were.' }),
});

mutation('addToCustomerGroup', {
  description:
    'Puts contacts and companies into a group by hand: those that are named, or those that filters find.',
  allow: { right: 'party.edit' },
  input: (t) => ({
    groupId: t.id({ required: true, description: 'The group.' }),
    ids: t.idList({ description: `Contacts and companies, at most ${MOST_PARTIES}.` }),
    contacts: t.field({
      type: ContactFilter,
      description: `Instead of ids: the contacts that the viewer may edit and this finds, at most ${MOST_FOUND}.`,
    }),
    companies: t.field({
      type: CompanyFilter,
      description: `Instead of ids: the companies that the viewer may edit and this finds, at most ${MOST_FOUND}.`,
    }),
  }),
  resolve: async ({ groupId, ids, contacts, companies }, context) => {
    const member = memberOf(context);
    const key = keyOf(groupId, 'CustomerGroup', ['groupId']);
    if (isRefusal(key)) return key;
    if (ids && (contacts || companies)) return refuse('ids-or-filter', { path: ['ids'] });
    const parties =
      contacts || companies
        ? await found(member, contacts ?? undefined, companies ?? undefined)
        : partyKeysOf(ids ?? []);
    return isRefusal(parties) ? parties : addToGroup(member, key, parties);
  },
  payload,
});

mutation('removeFromCustomerGroup', {
  description: 'Takes contacts and companies out of a group by hand.',
  allow: { right: 'party.edit' },
  input: (t) => ({
    groupId: t.id({ required: true, description: 'The group.' }),
    ids: t.idList({ required: true, description: `Contacts and companies, at most ${MOST_PARTIES}.` }),
  }),
  resolve: async ({ groupId, ids }, context) => {
    const key = keyOf(groupId, 'CustomerGroup', ['groupId']);
    if (isRefusal(key)) return key;
    const parties = partyKeysOf(ids);
    return isRefusal(parties) ? parties : removeFromGroup(memberOf(context), key, parties);
  },
  payload,
});

async function found(
  member: MemberContext,
  contacts: typeof ContactFilter.$inferInput | undefined,
  companies: typeof CompanyFilter.$inferInput | undefined,
): Promise<PartyIds | Refusal> {
  const contactIds = contacts
    ? await editableParties(
        member,
        'contact',
        [
          ...(await contactConditions(member, contacts)),
          ...(await askedOfCustomFields(member, 'CONTACT', 'p', { filter: contacts })).conditions,
        ],
        MOST_FOUND,
      )
    : [];
  const companyIds = companies
    ? await editableParties(
        member,
        'company',
        [
          ...(await companyConditions(member, companies)),
          ...(await askedOfCustomFields(member, 'COMPANY', 'p', { filter: companies })).conditions,
        ],
        MOST_FOUND,
      )
    : [];
  return contactIds.length + companyIds.length > MOST_FOUND
    ? refuse('too-many-records', { path: ['contacts'], parameters: { atMost: MOST_FOUND } })
    : { contactIds, companyIds };
}
