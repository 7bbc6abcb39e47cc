import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import {
  IconCompany,
  IconHome,
  IconInbox,
  IconInsight,
  IconPeople,
  IconPerson,
  IconPipeline,
  IconSettings,
  IconUpload,
  IconWon,
} from '@mikomi/ui';
import type { ReactNode } from 'react';
import type { RightName } from '#generated/graphql.ts';

export type Place = {
  readonly path: string;
  readonly name: MessageDescriptor;
  readonly icon: ReactNode;
  /** The key behind `G` that goes there. */
  readonly key: string;
  readonly section: 'work' | 'parties' | 'lead' | 'house';
  /** Needed to go there; none for what is everybody's. */
  readonly right?: RightName;
  /** On a phone the four most used stand at the thumb. */
  readonly atThumb?: true;
};

/** The places of an organization, in the order of the sidebar. */
export const PLACES: readonly Place[] = [
  {
    path: 'my-day',
    name: msg`My day`,
    icon: <IconHome aria-hidden="true" />,
    key: 'd',
    section: 'work',
    atThumb: true,
  },
  {
    path: 'leads',
    name: msg`Leads`,
    icon: <IconPipeline aria-hidden="true" />,
    key: 'l',
    section: 'work',
    atThumb: true,
  },
  {
    path: 'unassigned',
    name: msg`Unassigned`,
    icon: <IconInbox aria-hidden="true" />,
    key: 'n',
    section: 'work',
  },
  {
    path: 'customers',
    name: msg`Customers`,
    icon: <IconWon aria-hidden="true" />,
    key: 'u',
    section: 'work',
    atThumb: true,
  },
  {
    path: 'contacts',
    name: msg`Contacts`,
    icon: <IconPerson aria-hidden="true" />,
    key: 'c',
    section: 'parties',
  },
  {
    path: 'companies',
    name: msg`Companies`,
    icon: <IconCompany aria-hidden="true" />,
    key: 'o',
    section: 'parties',
  },
  {
    path: 'insights',
    name: msg`Insights`,
    icon: <IconInsight aria-hidden="true" />,
    key: 'i',
    section: 'lead',
    atThumb: true,
  },
  { path: 'team', name: msg`Team`, icon: <IconPeople aria-hidden="true" />, key: 't', section: 'lead' },
  {
    path: 'import',
    name: msg`Import`,
    icon: <IconUpload aria-hidden="true" />,
    key: 'm',
    section: 'house',
    right: 'IMPORT_RUN',
  },
  {
    path: 'settings',
    name: msg`Settings`,
    icon: <IconSettings aria-hidden="true" />,
    key: 's',
    section: 'house',
  },
];

export const placeHref = (slug: string, place: Place) => `/o/${slug}/${place.path}`;

/** The place an address belongs to: a lead's page is in Leads. */
export function currentPlace(pathname: string): Place | undefined {
  const first = pathname.split('/')[3];
  return PLACES.find(({ path }) => path === first);
}
