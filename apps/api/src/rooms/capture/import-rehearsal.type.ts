import type { Refusal } from '@mikomi/domain/shared';
import { builder } from '../../graphql/builder.ts';
import { type Rehearsal, ROWS_TOLD } from './commands/rehearse-import.ts';
import { ImportNote } from './import-note.type.ts';
import { ImportRehearsedRow, ImportRowOutcome } from './rehearsed-row.type.ts';
import type { KindCounts } from './writing/tell-changes.ts';

const allow = { right: 'import.run' } as const;

const ImportKindCounts = builder.objectRef<KindCounts>('ImportKindCounts').implement({
  description: 'How many records of a kind an import would make and change.',
  authScopes: allow,
  fields: (t) => ({
    type: t.exposeString('type', { description: 'What they are, such as `Lead` or `Company`.' }),
    created: t.exposeInt('created', { description: 'How many would be new.' }),
    updated: t.exposeInt('updated', { description: 'How many that are there would be changed.' }),
  }),
});

/** A rehearsal, or why there is none. */
export type RehearsalShape = Rehearsal | Refusal;

const done = (shape: RehearsalShape): Rehearsal | undefined => ('counts' in shape ? shape : undefined);

export const ImportRehearsal = builder.objectRef<RehearsalShape>('ImportRehearsal').implement({
  description: 'An import that was run and taken back: exactly what it would do.',
  authScopes: allow,
  fields: (t) => ({
    problem: t.field({
      type: ImportNote,
      nullable: true,
      description: 'Why it cannot run yet; null when it can.',
      resolve: (shape) => ('counts' in shape ? null : shape),
    }),
    checkedRows: t.int({
      description: 'How many rows were tried: at most 20,000, and no more than go in five seconds.',
      resolve: (shape) => done(shape)?.checkedRows ?? 0,
    }),
    totalRows: t.int({
      description: 'How many there are.',
      resolve: (shape) => done(shape)?.totalRows ?? 0,
    }),
    created: t.int({
      description: 'How many of the rows would make a record.',
      resolve: (shape) => done(shape)?.counts.created ?? 0,
    }),
    updated: t.int({
      description: 'How many would change one that is there.',
      resolve: (shape) => done(shape)?.counts.updated ?? 0,
    }),
    skipped: t.int({
      description: 'How many say nothing new.',
      resolve: (shape) => done(shape)?.counts.skipped ?? 0,
    }),
    failed: t.int({
      description: 'How many would be reported.',
      resolve: (shape) => done(shape)?.counts.failed ?? 0,
    }),
    leftOut: t.int({
      description: 'Of those that would come in, how many without a cell or a link.',
      resolve: (shape) => done(shape)?.counts.leftOut ?? 0,
    }),
    kinds: t.field({
      type: [ImportKindCounts],
      description: 'What would be made and changed, kind by kind.',
      resolve: (shape) => [...(done(shape)?.kinds ?? [])],
    }),
    rows: t.field({
      type: [ImportRehearsedRow],
      description:
        'The rows one by one, in the order of the files; the first 500 of each outcome, and no more than asked for.',
      args: {
        outcome: t.arg({ type: ImportRowOutcome, description: 'Only those that become this.' }),
        first: t.arg.int({ defaultValue: 100, description: 'At most so many, up to 500.' }),
      },
      resolve: (shape, { outcome, first }) =>
        (done(shape)?.rows ?? [])
          .filter(({ state }) => !outcome || state === outcome)
          .slice(0, Math.max(0, Math.min(first ?? 100, ROWS_TOLD))),
    }),
  }),
});
