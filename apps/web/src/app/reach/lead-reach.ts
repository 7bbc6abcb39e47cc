import { pointHref } from '#app/formats/point-href.ts';
import { refusedChannels } from '#app/words/refused-channels.ts';
import { type FragmentType, graphql, readFragment } from '#generated/index.ts';

const LeadReachLead = graphql(`
  fragment LeadReach_Lead on Lead {
    contact {
      id
      ...LeadReach_Contact
    }
    company {
      id
      ...LeadReach_Company
    }
  }
`);

const LeadReachContact = graphql(`
  fragment LeadReach_Contact on Contact {
    doNotContact
    consents {
      id
      channel
      state
    }
    points {
      id
      kind
      value
      shown
    }
  }
`);

const LeadReachCompany = graphql(`
  fragment LeadReach_Company on Company {
    points {
      id
      kind
      value
      shown
    }
  }
`);

/** A number or an address that one press calls or writes to. */
export type ReachPoint = {
  readonly href: string;
  readonly shown: string;
  /** Whether whoever has it does not want to be approached there. */
  readonly isRefused: boolean;
};

export type Reach = { readonly phone: ReachPoint | undefined; readonly email: ReachPoint | undefined };

/** What reaches whoever asked by a lead. */
export function leadReach(lead: FragmentType<typeof LeadReachLead> | null | undefined): Reach {
  const known = lead && readFragment(LeadReachLead, lead);
  return partyReach(known?.contact, known?.company);
}

/**
 * What reaches a person: their own first, else their company's. A person's refusal is about their own numbers and addresses;
 * their company's switchboard stays open.
 */
export function partyReach(
  person: FragmentType<typeof LeadReachContact> | null | undefined,
  firm: FragmentType<typeof LeadReachCompany> | null | undefined,
): Reach {
  const contact = person && readFragment(LeadReachContact, person);
  const company = firm && readFragment(LeadReachCompany, firm);
  const refused = refusedChannels(contact);
  const pointOf = (wanted: 'PHONE' | 'EMAIL'): ReachPoint | undefined => {
    const own = contact?.points.find(({ kind }) => kind === wanted);
    const point = own ?? company?.points.find(({ kind }) => kind === wanted);
    const href = point && pointHref(wanted, point.value);
    return href
      ? { href, shown: point.shown, isRefused: own !== undefined && refused.has(wanted) }
      : undefined;
  };
  return { phone: pointOf('PHONE'), email: pointOf('EMAIL') };
}
