import type { ContactPointKind } from '@mikomi/domain/parties';
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

type Point = { readonly kind: ContactPointKind; readonly value: string; readonly shown: string };
type Firm = { readonly points: readonly Point[] };
type Person = Firm & {
  readonly doNotContact: boolean;
  readonly consents: readonly { readonly channel: ContactPointKind; readonly state: string }[];
};

/** What reaches whoever asked by a lead. */
export function leadReach(lead: FragmentType<typeof LeadReachLead> | null | undefined): Reach {
  const known = lead && readFragment(LeadReachLead, lead);
  return partyReach(known?.contact, known?.company);
}

/** What reaches a person, or their company where they have nothing of their own. */
export function partyReach(
  person: FragmentType<typeof LeadReachContact> | null | undefined,
  firm: FragmentType<typeof LeadReachCompany> | null | undefined,
): Reach {
  return reachOf(
    person && readFragment(LeadReachContact, person),
    firm && readFragment(LeadReachCompany, firm),
  );
}

/**
 * A person's own number and address come first, else their company's. A channel that they refused is their own; whoever wants to be
 * left alone is not asked for at their company's switchboard either.
 */
export function reachOf(person: Person | null | undefined, company: Firm | null | undefined): Reach {
  const refused = refusedChannels(person);
  const pointOf = (wanted: 'PHONE' | 'EMAIL'): ReachPoint | undefined => {
    const own = person?.points.find(({ kind }) => kind === wanted);
    const point = own ?? company?.points.find(({ kind }) => kind === wanted);
    const href = point && pointHref(wanted, point.value);
    const isRefused = refused.has(wanted) && (own !== undefined || person?.doNotContact === true);
    return href ? { href, shown: point.shown, isRefused } : undefined;
  };
  return { phone: pointOf('PHONE'), email: pointOf('EMAIL') };
}
