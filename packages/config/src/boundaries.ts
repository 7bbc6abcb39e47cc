/**
 * The house as data: which building may know which, the order of the rooms, and who may speak to the database.
 * Every entry says why, because the reason is what a person reads when the check refuses an import.
 * `boundary-rules.ts` derives the rules from it; nothing here is repeated there.
 */

/** One building: a workspace package with the other buildings it may import at run time. */
export type Building = {
  readonly name: string;
  readonly path: string;
  readonly mayImport: readonly string[];
  readonly reason: string;
};

export const BUILDINGS: readonly Building[] = [
  {
    name: 'domain',
    path: 'packages/domain',
    mayImport: [],
    reason: 'The rules give the same answer in a browser, a server and somebody else’s app.',
  },
  {
    name: 'ui',
    path: 'packages/ui',
    mayImport: [],
    reason: 'The design system knows React and no business word, so that a rule never hides in a button.',
  },
  {
    name: 'api',
    path: 'apps/api',
    mayImport: ['domain'],
    reason: 'The API meets the client only in schema.graphql and reads its built files by a configured path.',
  },
  {
    name: 'web',
    path: 'apps/web',
    mayImport: ['domain', 'ui'],
    reason: 'The client meets the API only in schema.graphql, as every other client of it does.',
  },
  {
    name: 'lead-desk',
    path: 'examples/lead-desk',
    mayImport: ['domain'],
    reason: 'An example shows what the package does by itself, as somebody else’s app would use it.',
  },
  {
    name: 'config',
    path: 'packages/config',
    mayImport: [],
    reason: 'Presets and checks serve development; nothing that ships needs them.',
  },
];

/** One room: a business area with the same name in domain, API and client. Its place in the list is its rank. */
export type Room = { readonly name: string; readonly reason: string };

/** The one order of the rooms: a room imports only rooms that stand before it. */
export const ROOMS: readonly Room[] = [
  { name: 'shared', reason: 'Days, money, names and identities are words of every room, so they know none.' },
  { name: 'identity', reason: 'Who may do what is asked by every room, so it depends on none of them.' },
  { name: 'notifications', reason: 'Later rooms tell members things; what is told is theirs to say.' },
  {
    name: 'catalog',
    reason: 'Products, fields and the rule language are defined before anything uses them.',
  },
  { name: 'parties', reason: 'Contacts and companies exist without a lead.' },
  { name: 'leads', reason: 'A lead is about parties; what is done with it is added by later rooms.' },
  { name: 'activities', reason: 'The record is about leads and parties; neither needs its record to exist.' },
  { name: 'qualification', reason: 'Potential reads the lead and its record; neither waits for a score.' },
  { name: 'assignment', reason: 'Who gets a lead may depend on how good it is, never the reverse.' },
  { name: 'follow-ups', reason: 'A promise is made by an assignee on a lead.' },
  { name: 'campaigns', reason: 'An audience is chosen by all that is known of the parties.' },
  { name: 'capture', reason: 'What comes in is handed to the earlier rooms; none of them knows its way in.' },
  { name: 'metrics', reason: 'Facts are read off the earlier rooms, which work without being counted.' },
  { name: 'targets', reason: 'A target is a number set for a metric.' },
  { name: 'performance', reason: 'Rewards and boards compare metrics with targets.' },
  { name: 'insights', reason: 'The questions of managers read everything, so nothing reads them.' },
];

/** The packages the domain may use at run time, each from one file of its room `shared`. */
export const DOMAIN_PACKAGES: readonly { readonly name: string; readonly reason: string }[] = [
  { name: 'libphonenumber-js', reason: 'Numbering plans of the world are data that others keep.' },
  { name: 'temporal-polyfill', reason: 'Browsers without Temporal need it; Node has it built in.' },
];

/** What counts as speaking to the database. Types alone are erased and are free. */
export const DATABASE = {
  packages: ['pg', '@prisma/client', '@prisma/adapter-pg'],
  generatedClient: 'apps/api/src/generated/prisma/',
  platform: 'apps/api/src/platform/database',
  reason: 'Rights and the organization are put into every statement by the stores; another way in is a leak.',
} as const;

/** Packages that are GraphQL, or speak it: closed to the design system. */
export const GRAPHQL_PACKAGES: readonly string[] = [
  'graphql',
  'graphql-ws',
  'urql',
  '@urql',
  '@graphql-typed-document-node',
];

/** Files that prove things instead of shipping. */
export const TEST_FILES = String.raw`(?:\.(?:test|prop\.test|bench)\.tsx?$|/test/)`;

/** Files that configure a tool of development: the only ones, with tests, that may use the presets. */
export const TOOL_FILES = String.raw`(?:\.config\.ts|/codegen\.ts)$`;

/** The house is never smaller than this many files; a check that saw fewer saw nothing. */
export const FEWEST_FILES = 100;
