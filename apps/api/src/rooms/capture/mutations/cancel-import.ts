import { isRefusal } from '@mikomi/domain/shared';
import { memberOf } from '../../../graphql/context.ts';
import { keyOf } from '../../../graphql/global-key.ts';
import { mutation } from '../../../graphql/mutation.ts';
import { cancelImport } from '../commands/cancel-import.ts';
import { importField } from '../import-payload.ts';

mutation('cancelImport', {
  description: 'Asks a running import to end after the rows at hand; what came in stays until it is undone.',
  allow: { right: 'import.run' },
  input: (t) => ({ id: t.id({ required: true, description: 'The import.' }) }),
  resolve: async ({ id }, context) => {
    const importId = keyOf(id, 'Import', ['id']);
    return isRefusal(importId) ? importId : cancelImport(memberOf(context), importId);
  },
  payload: (t) => ({ import: importField(t) }),
});
