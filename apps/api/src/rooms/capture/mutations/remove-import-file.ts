import { isRefusal } from '@mikomi/domain/shared';
import { memberOf } from '../../../graphql/context.ts';
import { keyOf } from '../../../graphql/global-key.ts';
import { mutation } from '../../../graphql/mutation.ts';
import { removeFile } from '../commands/remove-file.ts';
import { importField } from '../import-payload.ts';

mutation('removeImportFile', {
  description:
    'Takes a file out of an import that was not started; its last file goes with the import alone.',
  allow: { right: 'import.run' },
  input: (t) => ({
    importId: t.id({ required: true, description: 'The import.' }),
    fileId: t.id({ required: true, description: 'The file.' }),
  }),
  resolve: async ({ importId, fileId }, context) => {
    const id = keyOf(importId, 'Import', ['importId']);
    if (isRefusal(id)) return id;
    const file = keyOf(fileId, 'ImportFile', ['fileId']);
    return isRefusal(file) ? file : removeFile(memberOf(context), id, file);
  },
  payload: (t) => ({ import: importField(t) }),
});
