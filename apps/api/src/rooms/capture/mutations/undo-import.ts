import { isRefusal } from '@mikomi/domain/shared';
import { memberOf } from '../../../graphql/context.ts';
import { keyOf } from '../../../graphql/global-key.ts';
import { mutation } from '../../../graphql/mutation.ts';
import { undoImport } from '../commands/undo-import.ts';
import { importField } from '../import-payload.ts';

mutation('undoImport', {
  description:
    'Takes an import back in the background: what it made goes, what it changed is as before; what people touched since is kept and named.',
  allow: { right: 'import.run' },
  input: (t) => ({ id: t.id({ required: true, description: 'The import.' }) }),
  resolve: async ({ id }, context) => {
    const importId = keyOf(id, 'Import', ['id']);
    return isRefusal(importId) ? importId : undoImport(memberOf(context), importId);
  },
  payload: (t) => ({ import: importField(t) }),
});
