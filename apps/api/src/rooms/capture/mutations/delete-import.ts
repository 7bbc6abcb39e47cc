import { globalId, isRefusal } from '@mikomi/domain/shared';
import { memberOf } from '../../../graphql/context.ts';
import { keyOf } from '../../../graphql/global-key.ts';
import { mutation } from '../../../graphql/mutation.ts';
import { deleteImport } from '../commands/delete-import.ts';

mutation('deleteImport', {
  description: 'Deletes an import that was never started, with its files. It is gone for good.',
  allow: { right: 'import.run' },
  input: (t) => ({ id: t.id({ required: true, description: 'The import.' }) }),
  resolve: async ({ id }, context) => {
    const importId = keyOf(id, 'Import', ['id']);
    return isRefusal(importId) ? importId : deleteImport(memberOf(context), importId);
  },
  payload: (t) => ({
    deletedId: t.id({
      description: 'The import that is gone.',
      resolve: ({ importId }) => globalId('Import', importId),
    }),
  }),
});
