import { globalId } from '@mikomi/domain/shared';
import { builder } from '../../graphql/builder.ts';
import type { KeptRecord, UndoReport } from './import-state.ts';

const allow = { right: 'import.run' } as const;

const Kept = builder.objectRef<KeptRecord>('ImportKeptRecord').implement({
  description: 'A record that an undo kept.',
  authScopes: allow,
  fields: (t) => ({
    id: t.id({ description: 'Unique over all types.', resolve: ({ type, id }) => globalId(type, id) }),
    type: t.exposeString('type', { description: 'What it is, such as `Lead` or `CustomField`.' }),
    title: t.exposeString('title', { description: 'What it is called.' }),
  }),
});

export const ImportUndoReport = builder.objectRef<UndoReport>('ImportUndoReport').implement({
  description: 'What an undo took back and what it kept.',
  authScopes: allow,
  fields: (t) => ({
    batches: t.exposeInt('batches', { description: 'Steps in all.' }),
    batchesUndone: t.exposeInt('batchesUndone', { description: 'Steps taken back so far.' }),
    removed: t.exposeInt('removed', { description: 'Records that are gone.' }),
    restored: t.exposeInt('restored', { description: 'Records that are as before.' }),
    touched: t.exposeInt('touched', {
      description: 'Records that stayed because somebody has worked on them since.',
    }),
    inUse: t.exposeInt('inUse', {
      description: 'Records that nobody worked on and that stayed because others use them.',
    }),
    deactivated: t.exposeInt('deactivated', {
      description:
        'Members whom the import brought by name and whom nothing uses: deactivated, as its record still names them.',
    }),
    deactivatedNamed: t.field({
      type: [Kept],
      description: 'Who is deactivated, at most 200.',
      resolve: ({ deactivatedNamed }) => [...deactivatedNamed],
    }),
    touchedNamed: t.field({
      type: [Kept],
      description: 'What somebody has worked on since, at most 200.',
      resolve: ({ touchedNamed }) => [...touchedNamed],
    }),
    inUseNamed: t.field({
      type: [Kept],
      description: 'What stayed because others use it, at most 200.',
      resolve: ({ inUseNamed }) => [...inUseNamed],
    }),
  }),
});
