import { builder } from '../../graphql/builder.ts';
import type { RehearsalProgress } from './store/rehearsals.ts';

export const ImportRehearsalProgress = builder
  .objectRef<RehearsalProgress>('ImportRehearsalProgress')
  .implement({
    description: 'How far a rehearsal of an import is.',
    authScopes: { right: 'import.run' },
    fields: (t) => ({
      checkedRows: t.exposeInt('checkedRows', { description: 'Rows that were tried so far.' }),
      rowsToCheck: t.exposeInt('rowsToCheck', {
        description: 'Rows that are tried as far as its time reaches.',
      }),
    }),
  });
