import type { router } from '../../../src/app/router.ts';
import type { BusyDesk } from '../testkit/busy-desk.ts';

/** Where a page is in a busy organization, and what it shows there in every language. */
export type Stop = {
  readonly at: (desk: BusyDesk) => string;
  readonly shows: string;
  /** Seen by who is not signed in. */
  readonly outside?: true;
};

/** Frames around pages, without one of their own. */
export const FRAMES = ['/o/$slug', '/o/$slug/settings'] as const;

type Path = Exclude<keyof (typeof router)['routesByPath'], (typeof FRAMES)[number]>;

const inside = (path: string | ((desk: BusyDesk) => string), shows: string): Stop => ({
  at: (desk) => `/o/${desk.slug}/${typeof path === 'string' ? path : path(desk)}`,
  shows,
});
const outside = (path: string, shows = 'Mikomi'): Stop => ({ at: () => path, shows, outside: true });

/** Every route of the product; one that is missing here breaks the types and the test. */
export const EVERY_PAGE: Readonly<Record<Path, Stop>> = {
  '/': outside('/'),
  '/sign-in': outside('/sign-in'),
  '/sign-up': outside('/sign-up'),
  '/create-organization': { at: () => '/create-organization', shows: 'Mikomi' },
  '/forgot-password': outside('/forgot-password'),
  '/reset-password': outside('/reset-password?token=of-nobody'),
  '/accept-invitation/$token': {
    at: ({ invitationToken }) => `/accept-invitation/${invitationToken}`,
    shows: 'yui.mori@example.com',
    outside: true,
  },
  '/share': outside('/share'),
  '/o/$slug/': inside('', 'Aoba Trading'),
  '/o/$slug/my-day': inside('my-day', '木村 沙織'),
  '/o/$slug/leads': inside('leads', '木村 沙織'),
  '/o/$slug/leads/$leadId': inside(({ leadId }) => `leads/${leadId}`, '090-5226-1692'),
  '/o/$slug/unassigned': inside('unassigned', 'Aoba Trading'),
  '/o/$slug/contacts': inside('contacts', '木村 沙織'),
  '/o/$slug/contacts/$contactId': inside(({ contactId }) => `contacts/${contactId}`, '090-5226-1692'),
  '/o/$slug/companies': inside('companies', '若草薬品'),
  '/o/$slug/companies/$companyId': inside(({ companyId }) => `companies/${companyId}`, 'Pharmacy'),
  '/o/$slug/merge': inside(({ mergedIds }) => `merge?ids=${mergedIds.join(',')}`, '木村 沙織'),
  '/o/$slug/customers': inside('customers', '白樺家具'),
  '/o/$slug/customers/groups': inside('customers/groups', 'Key accounts'),
  '/o/$slug/customers/groups/$groupId': inside(
    ({ groupId }) => `customers/groups/${groupId}`,
    'Key accounts',
  ),
  '/o/$slug/insights': inside('insights', 'Aiko Tanaka'),
  '/o/$slug/insights/facts': inside('insights/facts', '白樺家具'),
  '/o/$slug/team': inside('team', 'Kenji Sato'),
  '/o/$slug/team/teams': inside('team/teams', 'Kanto'),
  '/o/$slug/team/invitations': inside('team/invitations', 'yui.mori@example.com'),
  '/o/$slug/import': inside('import', 'pipeline.csv'),
  '/o/$slug/import/chat': inside('import/chat', 'Aoba Trading'),
  '/o/$slug/import/$importId': inside(({ importId }) => `import/${importId}`, 'contact_reading'),
  '/o/$slug/settings/': inside('settings', 'Aoba Trading'),
  '/o/$slug/settings/profile': inside('settings/profile', 'Aiko Tanaka'),
  '/o/$slug/settings/tokens': inside('settings/tokens', 'The test'),
  '/o/$slug/settings/organization': inside('settings/organization', 'Aoba Trading'),
  '/o/$slug/settings/outbox': inside('settings/outbox', 'yui.mori@example.com'),
  '/o/$slug/settings/pipelines': inside('settings/pipelines', 'Aoba Trading'),
  '/o/$slug/settings/sources': inside('settings/sources', 'Portal'),
  '/o/$slug/settings/sources/$sourceId': inside(({ sourceId }) => `settings/sources/${sourceId}`, 'Portal'),
  '/o/$slug/settings/inbox': inside('settings/inbox', 'Portal'),
  '/o/$slug/settings/inbox/$deliveryId': inside(
    ({ deliveryId }) => `settings/inbox/${deliveryId}`,
    'Hoshino',
  ),
  '/o/$slug/settings/forms': inside('settings/forms', 'Contact page'),
  '/o/$slug/settings/forms/$formId': inside(({ formId }) => `settings/forms/${formId}`, 'Contact page'),
  '/o/$slug/settings/loss-reasons': inside('settings/loss-reasons', 'Aoba Trading'),
  '/o/$slug/settings/products': inside('settings/products', 'Quick Desk'),
  '/o/$slug/settings/fields': inside('settings/fields', 'Building'),
  '/o/$slug/settings/qualification': inside('settings/qualification', 'Aoba Trading'),
  '/o/$slug/settings/assignment': inside('settings/assignment', 'Aoba Trading'),
  '/o/$slug/settings/duplicates': inside('settings/duplicates', 'Aoba Trading'),
  '/o/$slug/settings/bin': inside('settings/bin', '霞通商'),
};

/** A fourth of the pages: four views, each with its turn, see every page once. The long run sees each in every view. */
export function everyFourth(turn: number): readonly Stop[] {
  return Object.values(EVERY_PAGE).filter((_, index) => index % 4 === turn);
}
