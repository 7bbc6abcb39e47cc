import { ROOMS } from '../src/boundaries.ts';

/** A tiny house: file contents by path. */
export type Tree = Readonly<Record<string, string>>;

const DOMAIN = 'packages/domain/src';
const API = 'apps/api/src';
const WEB = 'apps/web/src';
const VALUE = 'export const value = 1;\n';

/** For every rule by name, the smallest house that breaks it. */
export const PLANTED: Readonly<Record<string, Tree>> = {
  ...Object.fromEntries(
    ROOMS.slice(0, -1).map((room, rank) => [`room-order-${room.name}`, reachesNext(rank)]),
  ),
  'building-domain': {
    [`${DOMAIN}/leads/lead.ts`]: "import '../../../ui/src/index.ts';\n",
    'packages/ui/src/index.ts': VALUE,
  },
  'building-ui': {
    'packages/ui/src/index.ts': "export * from '../../domain/src/leads/index.ts';\n",
    [`${DOMAIN}/leads/index.ts`]: VALUE,
  },
  'building-api': {
    [`${API}/main.ts`]: "import '../../web/src/main.tsx';\n",
    [`${WEB}/main.tsx`]: VALUE,
  },
  'building-web': {
    [`${WEB}/main.tsx`]: "import type { Lead } from '../../api/src/lead.ts';\nexport const lead: Lead = 1;\n",
    [`${API}/lead.ts`]: 'export type Lead = number;\n',
  },
  'building-lead-desk': {
    'examples/lead-desk/src/run.ts': "import '../../../packages/ui/src/index.ts';\n",
    'packages/ui/src/index.ts': VALUE,
  },
  'building-config': {
    'packages/config/src/check.ts': "import '../../domain/src/leads/index.ts';\n",
    [`${DOMAIN}/leads/index.ts`]: VALUE,
  },
  'config-is-for-development': {
    [`${API}/main.ts`]: "import '../../../packages/config/src/check.ts';\n",
    'packages/config/src/check.ts': VALUE,
  },
  'door-domain-inside': {
    [`${DOMAIN}/leads/lead.ts`]: "import '../parties/contact.ts';\n",
    [`${DOMAIN}/parties/contact.ts`]: VALUE,
  },
  'door-domain': {
    [`${API}/rooms/leads/index.ts`]: "import '../../../../../packages/domain/src/leads/lead.ts';\n",
    [`${DOMAIN}/leads/lead.ts`]: VALUE,
  },
  'door-api-inside': {
    [`${API}/rooms/leads/lead.type.ts`]: "import '../parties/store/contact.ts';\n",
    [`${API}/rooms/parties/store/contact.ts`]: VALUE,
  },
  'door-api': {
    [`${API}/compose.ts`]: "import './rooms/leads/lead.type.ts';\n",
    [`${API}/rooms/leads/lead.type.ts`]: VALUE,
  },
  'domain-without-node': {
    [`${DOMAIN}/shared/day.ts`]:
      "import { readFileSync } from 'node:fs';\nexport const value = readFileSync;\n",
  },
  'domain-say': {
    [`${DOMAIN}/leads/lead.ts`]: "import '../say.ts';\n",
    [`${DOMAIN}/say.ts`]: VALUE,
  },
  'domain-without-packages': {
    [`${DOMAIN}/shared/day.ts`]: "import { addDays } from 'date-fns';\nexport const value = addDays;\n",
    ...installed('date-fns'),
  },
  'domain-package-libphonenumber-js': reachesPackage('libphonenumber-js'),
  'domain-package-temporal-polyfill': reachesPackage('temporal-polyfill'),
  'domain-one-file-per-package': {
    [`${DOMAIN}/shared/phone.ts`]:
      "import { value } from 'libphonenumber-js';\nexport const phone = value;\n",
    [`${DOMAIN}/shared/money.ts`]:
      "import { value } from 'libphonenumber-js';\nexport const money = value;\n",
    ...installed('libphonenumber-js'),
  },
  'platform-knows-no-room': {
    [`${API}/platform/jobs/run.ts`]: "import '../../rooms/leads/index.ts';\n",
    [`${API}/rooms/leads/index.ts`]: VALUE,
  },
  'graphql-knows-no-room': {
    [`${API}/graphql/builder.ts`]: "import '../compose.ts';\n",
    [`${API}/compose.ts`]: VALUE,
  },
  'only-compose-knows-rooms': {
    [`${API}/main.ts`]: "import './rooms/leads/index.ts';\n",
    [`${API}/rooms/leads/index.ts`]: VALUE,
  },
  'parts-know-no-compose': {
    [`${API}/rooms/leads/index.ts`]: "import '../../compose.ts';\n",
    [`${API}/compose.ts`]: VALUE,
  },
  'integrations-behind-ports': {
    [`${API}/rooms/leads/index.ts`]: "import '../../integrations/line/index.ts';\n",
    [`${API}/integrations/line/index.ts`]: VALUE,
  },
  'database-only-in-stores': {
    [`${API}/rooms/leads/commands/assign-lead.ts`]: "import pg from 'pg';\nexport const value = pg;\n",
    ...installed('pg'),
  },
  'resolvers-only-translate': {
    [`${API}/rooms/leads/queries/leads.ts`]: "import '../../../platform/database/sql.ts';\n",
    [`${API}/platform/database/sql.ts`]: VALUE,
  },
  'features-know-no-feature': {
    [`${WEB}/features/leads/lead-card.tsx`]: "import '../parties/contact-card.tsx';\n",
    [`${WEB}/features/parties/contact-card.tsx`]: VALUE,
  },
  'features-know-no-page': {
    [`${WEB}/features/leads/lead-card.tsx`]: "import '../../pages/leads/list.page.tsx';\n",
    [`${WEB}/pages/leads/list.page.tsx`]: VALUE,
  },
  'pages-know-no-page': {
    [`${WEB}/pages/leads/list.page.tsx`]: "import '../parties/list.page.tsx';\n",
    [`${WEB}/pages/parties/list.page.tsx`]: VALUE,
  },
  'ui-without-graphql': {
    'packages/ui/src/table.tsx': "import { value } from '@urql/core';\nexport const table = value;\n",
    ...installed('@urql/core'),
  },
  'no-cycles': {
    [`${DOMAIN}/leads/lead.ts`]:
      "import type { Stage } from './stage.ts';\nexport type Lead = { stage: Stage };\n",
    [`${DOMAIN}/leads/stage.ts`]:
      "import type { Lead } from './lead.ts';\nexport type Stage = { leads: Lead[] };\n",
  },
  resolvable: { [`${DOMAIN}/leads/lead.ts`]: "import './missing.ts';\n" },
  'known-rooms': { [`${DOMAIN}/misc/anything.ts`]: VALUE },
};

/** A house that uses every permission at once: nothing in it may be refused. */
export const LAWFUL: Tree = {
  [`${DOMAIN}/shared/index.ts`]: "export { phone } from './phone.ts';\n",
  [`${DOMAIN}/shared/phone.ts`]: "import { value } from 'libphonenumber-js';\nexport const phone = value;\n",
  [`${DOMAIN}/leads/index.ts`]: "export { lead } from './lead.ts';\n",
  [`${DOMAIN}/leads/lead.ts`]: "import { phone } from '../shared/index.ts';\nexport const lead = phone;\n",
  [`${DOMAIN}/leads/lead.test.ts`]: "import 'node:fs';\nimport { lead } from './lead.ts';\nvoid lead;\n",
  [`${API}/main.ts`]: "import './compose.ts';\n",
  [`${API}/compose.ts`]:
    "import './graphql/builder.ts';\nimport './rooms/leads/index.ts';\nimport './integrations/line/index.ts';\n",
  [`${API}/cli/print-schema.ts`]: "import '../compose.ts';\n",
  [`${API}/graphql/builder.ts`]: VALUE,
  [`${API}/platform/database/sql.ts`]: "import pg from 'pg';\nexport const value = pg;\n",
  [`${API}/rooms/leads/index.ts`]: "import './lead.type.ts';\nimport './store/lead-store.ts';\n",
  [`${API}/rooms/leads/lead.type.ts`]:
    "import type { value } from 'pg';\nimport { lead } from '../../../../../packages/domain/src/leads/index.ts';\nexport type Pool = typeof value;\nexport const type = lead;\n",
  [`${API}/rooms/leads/store/lead-store.ts`]:
    "import { value } from '../../../platform/database/sql.ts';\nvoid value;\n",
  [`${API}/integrations/line/index.ts`]: "import '../../rooms/leads/index.ts';\n",
  [`${API}/rooms/leads/lead.test.ts`]: "import '../../compose.ts';\nimport 'pg';\n",
  [`${WEB}/pages/leads/list.page.tsx`]: "import '../../features/activities/timeline.tsx';\n",
  [`${WEB}/features/activities/timeline.tsx`]:
    "import '../../../../../packages/ui/src/index.ts';\nimport '../../../../../packages/domain/src/leads/index.ts';\n",
  'packages/ui/src/index.ts': VALUE,
  'packages/ui/vitest.config.ts': "import '../config/src/check.ts';\n",
  'packages/config/src/check.ts': VALUE,
  ...installed('pg'),
  ...installed('libphonenumber-js'),
};

/** The room at `rank` imports the door of the room after it. */
function reachesNext(rank: number): Tree {
  const [room, next] = [ROOMS[rank]?.name, ROOMS[rank + 1]?.name];
  return {
    [`${API}/rooms/${room}/index.ts`]: `import '../${next}/index.ts';\n`,
    [`${API}/rooms/${next}/index.ts`]: VALUE,
  };
}

function reachesPackage(name: string): Tree {
  return {
    [`${DOMAIN}/leads/lead.ts`]: `import { value } from '${name}';\nexport const lead = value;\n`,
    ...installed(name),
  };
}

function installed(name: string): Tree {
  return {
    'package.json': '{ "name": "planted", "dependencies": {} }\n',
    [`node_modules/${name}/package.json`]: `{ "name": "${name}", "version": "1.0.0", "main": "index.js" }\n`,
    [`node_modules/${name}/index.js`]: 'exports.value = 1;\n',
  };
}
