import type { IRegularForbiddenRuleType } from 'dependency-cruiser';
import {
  BUILDINGS,
  DATABASE,
  DOMAIN_PACKAGES,
  GRAPHQL_PACKAGES,
  ROOMS,
  TEST_FILES,
  TOOL_FILES,
} from './boundaries.ts';

/** A rule for dependency-cruiser that always has a name, and a comment a person understands. */
export type BoundaryRule = IRegularForbiddenRuleType & { readonly name: string; readonly comment: string };

const SOURCES = '^(?:apps|packages|examples)/[^/]+/src/';
const DOMAIN = 'packages/domain/src';
const API = 'apps/api/src';
const API_ROOMS = `${API}/rooms`;
const FEATURES = 'apps/web/src/features';
const PAGES = 'apps/web/src/pages';

/** Every rule the imports of the house are held to, derived from the data in `boundaries.ts`. */
export function boundaryRules(): readonly BoundaryRule[] {
  return [
    ...buildingRules(),
    ...roomRules(),
    ...domainRules(),
    ...apiRules(),
    ...databaseRules(),
    ...clientRules(),
    ...generalRules(),
  ];
}

function buildingRules(): readonly BoundaryRule[] {
  const config = BUILDINGS.find((building) => building.name === 'config');
  if (config === undefined) throw new Error('The building config is missing.');
  const closed = BUILDINGS.map((building): BoundaryRule => {
    const others = BUILDINGS.filter(
      (other) => other !== building && other !== config && !building.mayImport.includes(other.name),
    );
    return forbid(
      `building-${building.name}`,
      building.reason,
      { path: `^${building.path}/` },
      { path: `^${oneOf(others.map((other) => other.path))}/` },
    );
  });
  const developmentOnly = forbid(
    'config-is-for-development',
    config.reason,
    { path: SOURCES, pathNot: [TEST_FILES, TOOL_FILES, `^${config.path}/`] },
    { path: `^${config.path}/` },
  );
  return [...closed, developmentOnly];
}

function roomRules(): readonly BoundaryRule[] {
  const order = ROOMS.slice(0, -1).map((room, rank): BoundaryRule => {
    const later = ROOMS.slice(rank + 1).map((other) => other.name);
    return forbid(
      `room-order-${room.name}`,
      `${room.reason} It imports only earlier rooms; say it with an event or a hook instead.`,
      {
        path: `^${oneOf([DOMAIN, API_ROOMS, FEATURES])}/${room.name}/`,
        pathNot: `^apps/.*${TEST_FILES}`,
      },
      { path: `^${oneOf([DOMAIN, API_ROOMS])}/${oneOf(later)}/` },
    );
  });
  const door = 'A room is used through its door, index.ts, so that it may change inside.';
  return [
    ...order,
    forbid(
      'door-domain-inside',
      door,
      { path: `^${DOMAIN}/([^/]+)/` },
      { path: `^${DOMAIN}/(?!$1/)[^/]+/(?!index\\.ts$)` },
    ),
    forbid(
      'door-domain',
      door,
      { path: '^(?:apps|examples)/' },
      { path: `^${DOMAIN}/[^/]+/(?!index\\.ts$)` },
    ),
    forbid(
      'door-api-inside',
      door,
      { path: `^${API_ROOMS}/([^/]+)/`, pathNot: TEST_FILES },
      { path: `^${API_ROOMS}/(?!$1/)[^/]+/(?!index\\.ts$)` },
    ),
    forbid(
      'door-api',
      door,
      { path: '^apps/api/', pathNot: [`^${API_ROOMS}/`, TEST_FILES] },
      { path: `^${API_ROOMS}/[^/]+/(?!index\\.ts$)` },
    ),
  ];
}

function domainRules(): readonly BoundaryRule[] {
  const names = DOMAIN_PACKAGES.map((entry) => entry.name);
  const shipped = { path: `^${DOMAIN}/`, pathNot: TEST_FILES };
  return [
    forbid(
      'domain-without-node',
      'The domain runs in a browser too, and what it can’t reach it can’t depend on.',
      shipped,
      { dependencyTypes: ['core'] },
    ),
    forbid(
      'domain-say',
      'The one voice brings the words of all rooms along; a room says nothing by itself.',
      { path: `^${DOMAIN}/[^/]+/` },
      { path: `^${DOMAIN}/say\\.ts$` },
    ),
    forbid(
      'domain-without-packages',
      `The domain stays pure and small: of packages it uses ${names.join(', ')}.`,
      shipped,
      { pathNot: packagePath(names), dependencyTypesNot: ['core', 'local', 'type-only', 'unknown'] },
    ),
    ...DOMAIN_PACKAGES.map((entry) =>
      forbid(
        `domain-package-${entry.name}`,
        `${entry.reason} It stays behind one file of the room shared, so that it can be replaced there.`,
        { path: `^${DOMAIN}/(?!shared/)`, pathNot: TEST_FILES },
        { path: packagePath([entry.name]) },
      ),
    ),
  ];
}

function apiRules(): readonly BoundaryRule[] {
  const rooms = `^${API_ROOMS}/`;
  const compose = String.raw`^${API}/compose\.ts$`;
  // The sample lives in every room at once, as an organization does.
  const sample = `^${API}/sample/`;
  const integrations = `^${API}/integrations/`;
  return [
    forbid(
      'platform-knows-no-room',
      'The platform is the ground that rooms stand on.',
      { path: `^${API}/platform/`, pathNot: TEST_FILES },
      { path: [rooms, compose, integrations] },
    ),
    forbid(
      'graphql-knows-no-room',
      'The conventions of the API are the same for every room; the schema is composed in compose.ts.',
      { path: `^${API}/graphql/`, pathNot: TEST_FILES },
      { path: [rooms, compose, integrations] },
    ),
    forbid(
      'only-compose-knows-rooms',
      'Whoever reads compose.ts knows the system; a second place that knows the rooms would be missed.',
      {
        path: '^apps/api/',
        pathNot: [TEST_FILES, rooms, compose, sample, integrations, `^${API}/platform/`],
      },
      { path: [rooms, integrations] },
    ),
    forbid(
      'parts-know-no-compose',
      'compose.ts knows every part, so a part that knows it knows everything.',
      { path: [rooms, integrations], pathNot: TEST_FILES },
      { path: compose },
    ),
    forbid(
      'integrations-behind-ports',
      'A room declares a port; which integration stands behind it is decided in compose.ts.',
      { path: rooms, pathNot: TEST_FILES },
      { path: integrations },
    ),
  ];
}

function databaseRules(): readonly BoundaryRule[] {
  const client = [packagePath(DATABASE.packages), `^${DATABASE.generatedClient}`];
  return [
    forbid(
      'database-only-in-stores',
      DATABASE.reason,
      {
        path: SOURCES,
        pathNot: [TEST_FILES, `^${API_ROOMS}/[^/]+/store/`, `^${API}/platform/`, `^${API}/generated/`],
      },
      { path: client, dependencyTypesNot: ['type-only'] },
    ),
    forbid(
      'resolvers-only-translate',
      'Resolvers translate, stores speak to the database: a type, field, query or mutation file asks a store.',
      { path: String.raw`^${API}/.*(?:\.(?:type|fields)\.ts$|/(?:queries|mutations)/)`, pathNot: TEST_FILES },
      { path: [...client, `^${DATABASE.platform}/`], dependencyTypesNot: ['type-only'] },
    ),
  ];
}

function clientRules(): readonly BoundaryRule[] {
  return [
    forbid(
      'features-know-no-feature',
      'A feature that imports a feature can’t be placed without it; the page composes them.',
      { path: `^${FEATURES}/([^/]+)/` },
      { path: `^${FEATURES}/(?!$1/)[^/]+/` },
    ),
    forbid(
      'features-know-no-page',
      'A page owns its query and places features; a feature fits on any page.',
      { path: `^${FEATURES}/` },
      { path: `^${PAGES}/` },
    ),
    forbid(
      'pages-know-no-page',
      'Each page owns its one query; what two pages share is a feature.',
      { path: `^${PAGES}/([^/]+)/`, pathNot: TEST_FILES },
      { path: `^${PAGES}/(?!$1/)[^/]+/` },
    ),
    forbid(
      'ui-without-graphql',
      'The design system shows what it is given; where it came from is not its business.',
      { path: '^packages/ui/' },
      { path: [packagePath(GRAPHQL_PACKAGES), String.raw`\.graphql$`] },
    ),
  ];
}

function generalRules(): readonly BoundaryRule[] {
  return [
    forbid(
      'no-cycles',
      'Files that need each other are one thing in two places, and load in an order nobody chose.',
      {},
      { circular: true },
    ),
    forbid(
      'resolvable',
      'An import that the check can’t follow is an import it can’t judge.',
      { path: '^(?:apps|packages|examples)/' },
      { couldNotResolve: true },
    ),
  ];
}

function forbid(
  name: string,
  reason: string,
  from: BoundaryRule['from'],
  to: BoundaryRule['to'],
): BoundaryRule {
  return { name, comment: reason, severity: 'error', from, to };
}

function oneOf(words: readonly string[]): string {
  return `(?:${words.join('|')})`;
}

/** Matches a package, or a scope, where pnpm keeps it and as it is written when it is not installed. */
function packagePath(names: readonly string[]): string {
  return `(?:^|node_modules/)${oneOf(names)}(?:/|$)`;
}
