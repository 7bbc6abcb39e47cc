import { createRootRoute, createRoute } from '@tanstack/react-router';
import { createElement } from 'react';
import { NothingHere } from './errors/nothing-here.tsx';
import { RouteErrorPage } from './errors/route-error.page.tsx';
import { firstPage } from './late-page.ts';

/** Around every address. */
export const rootRoute = createRootRoute({
  errorComponent: RouteErrorPage,
  notFoundComponent: () => createElement(NothingHere),
});

/** Around every address inside an organization. */
export const organizationRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/o/$slug',
  errorComponent: RouteErrorPage,
  notFoundComponent: () => createElement(NothingHere, { isInside: true }),
  component: firstPage(() => import('./shell/organization-layout.tsx'), 'OrganizationLayout'),
});
