import { builder } from '../../graphql/builder.ts';
import type { MadeRecords } from './store/made-records.ts';

const allow = { right: 'import.run' } as const;

export const ImportMade = builder.objectRef<MadeRecords>('ImportMade').implement({
  description: 'How many records of a kind an import made.',
  authScopes: allow,
  fields: (t) => ({
    type: t.exposeString('type', { description: 'What they are, such as `Lead` or `Company`.' }),
    count: t.exposeInt('count', { description: 'How many, those included that were deleted since.' }),
  }),
});
