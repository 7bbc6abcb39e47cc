import { createMemoryHistory, createRootRoute, createRoute, createRouter } from '@tanstack/react-router';
import { expect, test } from 'vitest';
import { alone } from './alone.ts';

const read = ({ view }: Readonly<Record<string, unknown>>): { readonly view?: 'all' } =>
  view === 'all' ? { view } : {};

test.each([
  ['/day?view=none&on=2020-13-45', {}],
  ['/day?view=all&on=2020-13-45', { view: 'all' }],
  ['/day', {}],
])('%s is read as %o', (address, seen) => {
  const root = createRootRoute();
  const day = createRoute({ getParentRoute: () => root, path: '/day', validateSearch: alone(read) });
  const history = createMemoryHistory({ initialEntries: [address] });
  const router = createRouter({ routeTree: root.addChildren([day]), history });
  const [, match] = router.matchRoutes(router.latestLocation);
  expect(match?.search).toEqual(seen);
});
