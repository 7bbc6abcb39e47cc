import { globalId } from '@mikomi/domain/shared';
import { builder } from '../../graphql/builder.ts';
import { described } from '../../graphql/described.ts';
import type { RehearsedRow } from './commands/rehearse-import.ts';
import { ImportCellProblem, ImportNote } from './import-note.type.ts';
import type { RowResult } from './import-state.ts';

export const ImportRowOutcome = builder.enumType('ImportRowOutcome', {
  description: 'What becomes of a row.',
  values: described<RowResult['state']>({
    CREATED: 'It makes a record.',
    UPDATED: 'It changes one that is there.',
    SKIPPED: 'Nothing comes of it.',
    FAILED: 'It does not come in and is reported.',
  }),
});

export const ImportRehearsedRow = builder.objectRef<RehearsedRow>('ImportRehearsedRow').implement({
  description: 'A row of a rehearsed import, and what would become of it.',
  authScopes: { right: 'import.run' },
  fields: (t) => ({
    file: t.exposeInt('filePosition', { description: 'Of which file it is, from 0.' }),
    rowNumber: t.exposeInt('rowNumber', { description: 'Its place in the file, from 1.' }),
    outcome: t.field({
      type: ImportRowOutcome,
      description: 'What would become of it.',
      resolve: ({ state }) => state,
    }),
    title: t.exposeString('title', { description: 'What it is about, by what it says; blank for nothing.' }),
    recordId: t.id({
      nullable: true,
      description: 'The record that is there and that it is about; null for a new one.',
      resolve: ({ state, recordType, recordId }) =>
        (state === 'UPDATED' || state === 'SKIPPED') && recordType && recordId
          ? globalId(recordType, recordId)
          : null,
    }),
    reason: t.field({
      type: ImportNote,
      nullable: true,
      description: 'Why; null where `problems` say it.',
      resolve: ({ because, state }) => (state === 'FAILED' || !because ? null : { key: because }),
    }),
    problems: t.field({
      type: [ImportCellProblem],
      description: 'Why it fails, or which cells are left out of it.',
      resolve: ({ problems }) => [...(problems ?? [])],
    }),
  }),
});
