import { expect, test } from 'vitest';
import { addressesOf } from './emit-addresses.ts';

const ROUTES = `
export const organizationRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/o/$slug',
});
const indexRoute = createRoute({ getParentRoute: () => organizationRoute, path: '/' });
const settingsRoute = createRoute({ getParentRoute: () => organizationRoute, path: 'settings' });
const leadRoute = createRoute({ getParentRoute: () => settingsRoute, path: 'leads/$leadId' });
const entranceRoute = createRoute({ getParentRoute: () => rootRoute, path: '/' });
`;

test('the addresses are those of the routes, each below its parent', () => {
  expect(addressesOf(ROUTES)).toEqual([
    '/',
    '/o/$slug',
    '/o/$slug/settings',
    '/o/$slug/settings/leads/$leadId',
  ]);
});

test('a route that is written otherwise is not passed over', () => {
  expect(() => addressesOf(`${ROUTES} const other = createRoute({ path: where() })`)).toThrow(
    'Of 6 routes 5',
  );
});
