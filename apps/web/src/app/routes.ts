import { createRoute, redirect } from '@tanstack/react-router';
import { unassignedSearch } from '../features/assignment/unassigned-search.ts';
import { myDaySearch } from '../features/follow-ups/my-day-search.ts';
import { teamSearch } from '../features/identity/team-search.ts';
import { factsSearch } from '../features/insights/fact-search.ts';
import { insightsSearch } from '../features/insights/insights-search.ts';
import { leadsSearch } from '../features/leads/leads-search.ts';
import { mergeSearch } from '../features/parties/merge-search.ts';
import { partiesSearch } from '../features/parties/parties-search.ts';
import { alone } from './alone.ts';
import { organizationRoute, rootRoute } from './frame-routes.ts';
import { firstPage, latePage } from './late-page.ts';
import { entranceSearch, resetSearch } from './session/entrance-search.ts';
import { settingsRoutes } from './settings-routes.ts';
import { sharedSearch } from './shared/shared-search.ts';

const entranceRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  component: firstPage(() => import('../pages/identity/entrance.page.tsx'), 'EntrancePage'),
});

const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sign-in',
  validateSearch: alone(entranceSearch),
  component: firstPage(() => import('../pages/identity/sign-in.page.tsx'), 'SignInPage'),
});

const signUpRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sign-up',
  validateSearch: alone(entranceSearch),
  component: firstPage(() => import('../pages/identity/sign-up.page.tsx'), 'SignUpPage'),
});

const createOrganizationRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/create-organization',
  component: firstPage(
    () => import('../pages/identity/create-organization.page.tsx'),
    'CreateOrganizationPage',
  ),
});

const forgotPasswordRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/forgot-password',
  component: firstPage(() => import('../pages/identity/forgot-password.page.tsx'), 'ForgotPasswordPage'),
});

const resetPasswordRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/reset-password',
  validateSearch: alone(resetSearch),
  component: firstPage(() => import('../pages/identity/reset-password.page.tsx'), 'ResetPasswordPage'),
});

const acceptInvitationRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/accept-invitation/$token',
  component: firstPage(() => import('../pages/identity/accept-invitation.page.tsx'), 'AcceptInvitationPage'),
});

const sharedRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/share',
  validateSearch: alone(sharedSearch),
  component: latePage(() => import('../pages/capture/shared.page.tsx'), 'SharedPage'),
});

const organizationIndexRoute = createRoute({
  getParentRoute: () => organizationRoute,
  path: '/',
  beforeLoad: ({ params }) => {
    throw redirect({ to: '/o/$slug/my-day', params, replace: true });
  },
});

const myDayRoute = createRoute({
  getParentRoute: () => organizationRoute,
  path: 'my-day',
  validateSearch: alone(myDaySearch),
  component: latePage(() => import('../pages/follow-ups/my-day.page.tsx'), 'MyDayPage'),
});

const leadsRoute = createRoute({
  getParentRoute: () => organizationRoute,
  path: 'leads',
  validateSearch: alone(leadsSearch),
  component: firstPage(() => import('../pages/leads/leads.page.tsx'), 'LeadsPage'),
});

const leadRoute = createRoute({
  getParentRoute: () => organizationRoute,
  path: 'leads/$leadId',
  component: latePage(() => import('../pages/leads/lead.page.tsx'), 'LeadPage'),
});

const unassignedRoute = createRoute({
  getParentRoute: () => organizationRoute,
  path: 'unassigned',
  validateSearch: alone(unassignedSearch),
  component: latePage(() => import('../pages/assignment/unassigned.page.tsx'), 'UnassignedPage'),
});

const contactsRoute = createRoute({
  getParentRoute: () => organizationRoute,
  path: 'contacts',
  validateSearch: alone(partiesSearch),
  component: firstPage(() => import('../pages/parties/contacts.page.tsx'), 'ContactsPage'),
});

const contactRoute = createRoute({
  getParentRoute: () => organizationRoute,
  path: 'contacts/$contactId',
  component: latePage(() => import('../pages/parties/contact.page.tsx'), 'ContactPage'),
});

const companiesRoute = createRoute({
  getParentRoute: () => organizationRoute,
  path: 'companies',
  validateSearch: alone(partiesSearch),
  component: firstPage(() => import('../pages/parties/companies.page.tsx'), 'CompaniesPage'),
});

const companyRoute = createRoute({
  getParentRoute: () => organizationRoute,
  path: 'companies/$companyId',
  component: latePage(() => import('../pages/parties/company.page.tsx'), 'CompanyPage'),
});

const customersRoute = createRoute({
  getParentRoute: () => organizationRoute,
  path: 'customers',
  validateSearch: alone(partiesSearch),
  component: firstPage(() => import('../pages/leads/customers.page.tsx'), 'CustomersPage'),
});

const customerGroupsRoute = createRoute({
  getParentRoute: () => organizationRoute,
  path: 'customers/groups',
  component: latePage(() => import('../pages/parties/customer-groups.page.tsx'), 'CustomerGroupsPage'),
});

const customerGroupRoute = createRoute({
  getParentRoute: () => organizationRoute,
  path: 'customers/groups/$groupId',
  component: latePage(() => import('../pages/parties/customer-group.page.tsx'), 'CustomerGroupPage'),
});

const mergeRoute = createRoute({
  getParentRoute: () => organizationRoute,
  path: 'merge',
  validateSearch: alone(mergeSearch),
  component: latePage(() => import('../pages/parties/merge.page.tsx'), 'MergePage'),
});

const insightsRoute = createRoute({
  getParentRoute: () => organizationRoute,
  path: 'insights',
  validateSearch: alone(insightsSearch),
  component: latePage(() => import('../pages/insights/insights.page.tsx'), 'InsightsPage'),
});

const factsRoute = createRoute({
  getParentRoute: () => organizationRoute,
  path: 'insights/facts',
  validateSearch: alone(factsSearch),
  component: latePage(() => import('../pages/insights/facts.page.tsx'), 'FactsPage'),
});

const teamRoute = createRoute({
  getParentRoute: () => organizationRoute,
  path: 'team',
  validateSearch: alone(teamSearch),
  component: latePage(() => import('../pages/identity/team.page.tsx'), 'TeamPage'),
});

const teamsRoute = createRoute({
  getParentRoute: () => organizationRoute,
  path: 'team/teams',
  component: latePage(() => import('../pages/identity/teams.page.tsx'), 'TeamsPage'),
});

const invitationsRoute = createRoute({
  getParentRoute: () => organizationRoute,
  path: 'team/invitations',
  component: latePage(() => import('../pages/identity/invitations.page.tsx'), 'InvitationsPage'),
});

const importRoute = createRoute({
  getParentRoute: () => organizationRoute,
  path: 'import',
  component: latePage(() => import('../pages/capture/import.page.tsx'), 'ImportPage'),
});

const chatRoute = createRoute({
  getParentRoute: () => organizationRoute,
  path: 'import/chat',
  validateSearch: alone(sharedSearch),
  component: latePage(() => import('../pages/capture/chat.page.tsx'), 'ChatPage'),
});

const oneImportRoute = createRoute({
  getParentRoute: () => organizationRoute,
  path: 'import/$importId',
  component: latePage(() => import('../pages/capture/one-import.page.tsx'), 'OneImportPage'),
});

/** Every address of the product. Each page is a chunk of its own, fetched when a link to it is pointed at. */
export const routeTree = rootRoute.addChildren([
  entranceRoute,
  signInRoute,
  signUpRoute,
  createOrganizationRoute,
  forgotPasswordRoute,
  resetPasswordRoute,
  acceptInvitationRoute,
  sharedRoute,
  organizationRoute.addChildren([
    organizationIndexRoute,
    myDayRoute,
    leadsRoute,
    leadRoute,
    unassignedRoute,
    contactsRoute,
    contactRoute,
    companiesRoute,
    companyRoute,
    customersRoute,
    customerGroupsRoute,
    customerGroupRoute,
    mergeRoute,
    insightsRoute,
    factsRoute,
    teamRoute,
    teamsRoute,
    invitationsRoute,
    importRoute,
    chatRoute,
    oneImportRoute,
    settingsRoutes,
  ]),
]);
