import { pointHref } from '#app/formats/point-href.ts';
import { refusedChannels } from '#app/words/refused-channels.ts';
import { type FragmentType, graphql, readFragment } from '#generated/index.ts';

export const LeadPhoneLead = graphql(`
  fragment LeadPhone_Lead on Lead {
    contact {
      id
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
    company {
      id
      points {
        id
        kind
        value
        shown
      }
    }
  }
`);

/** The number that reaches whoever asked, their own first; none where they do not want to be called. */
export function leadPhone(
  lead: FragmentType<typeof LeadPhoneLead> | null | undefined,
): { readonly href: string; readonly shown: string } | undefined {
  const known = lead && readFragment(LeadPhoneLead, lead);
  if (!known || refusedChannels(known.contact).has('PHONE')) return undefined;
  const points = [...(known.contact?.points ?? []), ...(known.company?.points ?? [])];
  const phone = points.find(({ kind }) => kind === 'PHONE');
  const href = phone && pointHref('PHONE', phone.value);
  return href ? { href, shown: phone.shown } : undefined;
}
