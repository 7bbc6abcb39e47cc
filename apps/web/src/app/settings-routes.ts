import { createRoute } from '@tanstack/react-router';
import { inboxSearch } from '../features/capture/inbox-search.ts';
import { binSearch } from '../features/leads/bin-search.ts';
import { duplicatesSearch } from '../features/parties/duplicates-search.ts';
import { alone } from './alone.ts';
import { organizationRoute } from './frame-routes.ts';
import { latePage } from './late-page.ts';

const settingsRoute = createRoute({
  getParentRoute: () => organizationRoute,
  path: 'settings',
  component: latePage(() => import('../pages/identity/settings.page.tsx'), 'SettingsPage'),
});

const settingsIndexRoute = createRoute({
  getParentRoute: () => settingsRoute,
  path: '/',
  component: latePage(() => import('../pages/identity/settings-index.page.tsx'), 'SettingsIndexPage'),
});

const profileRoute = createRoute({
  getParentRoute: () => settingsRoute,
  path: 'profile',
  component: latePage(() => import('../pages/identity/profile.page.tsx'), 'ProfilePage'),
});

const apiTokensRoute = createRoute({
  getParentRoute: () => settingsRoute,
  path: 'tokens',
  component: latePage(() => import('../pages/identity/api-tokens.page.tsx'), 'ApiTokensPage'),
});

const organizationSettingsRoute = createRoute({
  getParentRoute: () => settingsRoute,
  path: 'organization',
  component: latePage(() => import('../pages/identity/organization.page.tsx'), 'OrganizationPage'),
});

const outboxRoute = createRoute({
  getParentRoute: () => settingsRoute,
  path: 'outbox',
  component: latePage(() => import('../pages/notifications/outbox.page.tsx'), 'OutboxPage'),
});

const pipelinesRoute = createRoute({
  getParentRoute: () => settingsRoute,
  path: 'pipelines',
  component: latePage(() => import('../pages/leads/pipelines.page.tsx'), 'PipelinesPage'),
});

const sourcesRoute = createRoute({
  getParentRoute: () => settingsRoute,
  path: 'sources',
  component: latePage(() => import('../pages/capture/sources.page.tsx'), 'SourcesPage'),
});

const sourceRoute = createRoute({
  getParentRoute: () => settingsRoute,
  path: 'sources/$sourceId',
  component: latePage(() => import('../pages/capture/source.page.tsx'), 'SourcePage'),
});

const inboxRoute = createRoute({
  getParentRoute: () => settingsRoute,
  path: 'inbox',
  validateSearch: alone(inboxSearch),
  component: latePage(() => import('../pages/capture/inbox.page.tsx'), 'InboxPage'),
});

const deliveryRoute = createRoute({
  getParentRoute: () => settingsRoute,
  path: 'inbox/$deliveryId',
  component: latePage(() => import('../pages/capture/delivery.page.tsx'), 'DeliveryPage'),
});

const formsRoute = createRoute({
  getParentRoute: () => settingsRoute,
  path: 'forms',
  component: latePage(() => import('../pages/capture/forms.page.tsx'), 'FormsPage'),
});

const formRoute = createRoute({
  getParentRoute: () => settingsRoute,
  path: 'forms/$formId',
  component: latePage(() => import('../pages/capture/form.page.tsx'), 'FormPage'),
});

const lossReasonsRoute = createRoute({
  getParentRoute: () => settingsRoute,
  path: 'loss-reasons',
  component: latePage(() => import('../pages/leads/loss-reasons.page.tsx'), 'LossReasonsPage'),
});

const productsRoute = createRoute({
  getParentRoute: () => settingsRoute,
  path: 'products',
  component: latePage(() => import('../pages/catalog/products.page.tsx'), 'ProductsPage'),
});

const customFieldsRoute = createRoute({
  getParentRoute: () => settingsRoute,
  path: 'fields',
  component: latePage(() => import('../pages/catalog/custom-fields.page.tsx'), 'CustomFieldsPage'),
});

const qualificationRoute = createRoute({
  getParentRoute: () => settingsRoute,
  path: 'qualification',
  component: latePage(() => import('../pages/qualification/qualification.page.tsx'), 'QualificationPage'),
});

const assignmentRoute = createRoute({
  getParentRoute: () => settingsRoute,
  path: 'assignment',
  component: latePage(() => import('../pages/assignment/assignment.page.tsx'), 'AssignmentPage'),
});

const binRoute = createRoute({
  getParentRoute: () => settingsRoute,
  path: 'bin',
  validateSearch: alone(binSearch),
  component: latePage(() => import('../pages/leads/bin.page.tsx'), 'BinPage'),
});

const duplicatesRoute = createRoute({
  getParentRoute: () => settingsRoute,
  path: 'duplicates',
  validateSearch: alone(duplicatesSearch),
  component: latePage(() => import('../pages/parties/duplicates.page.tsx'), 'DuplicatesPage'),
});

/** The settings with their pages. */
export const settingsRoutes = settingsRoute.addChildren([
  settingsIndexRoute,
  profileRoute,
  apiTokensRoute,
  organizationSettingsRoute,
  outboxRoute,
  pipelinesRoute,
  sourcesRoute,
  sourceRoute,
  inboxRoute,
  deliveryRoute,
  formsRoute,
  formRoute,
  lossReasonsRoute,
  productsRoute,
  customFieldsRoute,
  qualificationRoute,
  assignmentRoute,
  duplicatesRoute,
  binRoute,
]);
