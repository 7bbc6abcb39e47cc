import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { binSearch } from '../features/leads/bin-search.ts';
import { alone } from './alone.ts';
import { organizationRoute } from './frame-routes.ts';

const settingsRoute = createRoute({
  getParentRoute: () => organizationRoute,
  path: 'settings',
  component: lazyRouteComponent(() => import('../pages/identity/settings.page.tsx'), 'SettingsPage'),
});

const settingsIndexRoute = createRoute({
  getParentRoute: () => settingsRoute,
  path: '/',
  component: lazyRouteComponent(
    () => import('../pages/identity/settings-index.page.tsx'),
    'SettingsIndexPage',
  ),
});

const profileRoute = createRoute({
  getParentRoute: () => settingsRoute,
  path: 'profile',
  component: lazyRouteComponent(() => import('../pages/identity/profile.page.tsx'), 'ProfilePage'),
});

const apiTokensRoute = createRoute({
  getParentRoute: () => settingsRoute,
  path: 'tokens',
  component: lazyRouteComponent(() => import('../pages/identity/api-tokens.page.tsx'), 'ApiTokensPage'),
});

const organizationSettingsRoute = createRoute({
  getParentRoute: () => settingsRoute,
  path: 'organization',
  component: lazyRouteComponent(() => import('../pages/identity/organization.page.tsx'), 'OrganizationPage'),
});

const outboxRoute = createRoute({
  getParentRoute: () => settingsRoute,
  path: 'outbox',
  component: lazyRouteComponent(() => import('../pages/notifications/outbox.page.tsx'), 'OutboxPage'),
});

const pipelinesRoute = createRoute({
  getParentRoute: () => settingsRoute,
  path: 'pipelines',
  component: lazyRouteComponent(() => import('../pages/leads/pipelines.page.tsx'), 'PipelinesPage'),
});

const sourcesRoute = createRoute({
  getParentRoute: () => settingsRoute,
  path: 'sources',
  component: lazyRouteComponent(() => import('../pages/leads/sources.page.tsx'), 'SourcesPage'),
});

const lossReasonsRoute = createRoute({
  getParentRoute: () => settingsRoute,
  path: 'loss-reasons',
  component: lazyRouteComponent(() => import('../pages/leads/loss-reasons.page.tsx'), 'LossReasonsPage'),
});

const productsRoute = createRoute({
  getParentRoute: () => settingsRoute,
  path: 'products',
  component: lazyRouteComponent(() => import('../pages/catalog/products.page.tsx'), 'ProductsPage'),
});

const customFieldsRoute = createRoute({
  getParentRoute: () => settingsRoute,
  path: 'fields',
  component: lazyRouteComponent(() => import('../pages/catalog/custom-fields.page.tsx'), 'CustomFieldsPage'),
});

const binRoute = createRoute({
  getParentRoute: () => settingsRoute,
  path: 'bin',
  validateSearch: alone(binSearch),
  component: lazyRouteComponent(() => import('../pages/leads/bin.page.tsx'), 'BinPage'),
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
  lossReasonsRoute,
  productsRoute,
  customFieldsRoute,
  binRoute,
]);
