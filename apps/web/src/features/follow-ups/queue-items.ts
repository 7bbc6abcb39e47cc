import { type FragmentType, graphql, readFragment } from '#generated/index.ts';
import type { QueueItem } from './queue-item.ts';

const QueueItemsFollowUp = graphql(`
  fragment QueueItems_FollowUp on FollowUp {
    id
    kind
    label
    day
    time
    note
    dueAt
    viewerCanEdit
    isCallBack
    lead {
      id
      title
      firstProduct
    }
    contact {
      id
      name
    }
    company {
      id
      name
    }
  }
`);

/** Promises as things to do, named after the lead or the party they are on. */
export function promisedItems(
  slug: string,
  followUps: readonly FragmentType<typeof QueueItemsFollowUp>[],
  nameless: string,
): readonly QueueItem[] {
  return readFragment(QueueItemsFollowUp, followUps).map((followUp) => {
    const { id, lead, contact, company } = followUp;
    const href = lead
      ? `/o/${slug}/leads/${lead.id}`
      : contact
        ? `/o/${slug}/contacts/${contact.id}`
        : company
          ? `/o/${slug}/companies/${company.id}`
          : undefined;
    return {
      id,
      promise: {
        ...followUp,
        label: followUp.label ?? null,
        time: followUp.time ?? null,
        note: followUp.note ?? null,
      },
      name: lead?.title || contact?.name || company?.name || nameless,
      product: lead?.firstProduct ?? undefined,
      href,
      about: lead?.id ?? contact?.id ?? company?.id,
      isOnLead: Boolean(lead),
    };
  });
}

type Forgotten = {
  readonly id: string;
  readonly title: string;
  readonly firstProduct?: string | null;
};

/** Open leads on which nothing is promised, as things to do. */
export const forgottenItems = (slug: string, leads: readonly Forgotten[]): readonly QueueItem[] =>
  leads.map((lead) => ({
    id: lead.id,
    about: lead.id,
    isOnLead: true,
    promise: undefined,
    name: lead.title,
    product: lead.firstProduct ?? undefined,
    href: `/o/${slug}/leads/${lead.id}`,
  }));
