import type { Refusal, Sentence } from '@mikomi/domain/shared';
import { builder } from '../../graphql/builder.ts';
import { memberOf } from '../../graphql/context.ts';
import { sentenceFor } from '../../graphql/refusal.ts';
import type { RowProblem } from './import-state.ts';

const allow = { right: 'import.run' } as const;

export const ImportNote = builder.objectRef<Sentence | Refusal>('ImportNote').implement({
  description: 'Why something is proposed, or what is wrong with it.',
  authScopes: allow,
  fields: (t) => ({
    code: t.string({
      description: 'Stable, for programs.',
      resolve: (about) => ('because' in about ? about.because : about.key).toUpperCase().replaceAll('-', '_'),
    }),
    message: t.string({
      description: 'In the viewer’s language.',
      resolve: (about, _args, context) => sentenceFor(about, memberOf(context).locale),
    }),
    path: t.stringList({
      description: 'The place in the plan that answers it; empty for none.',
      resolve: (about) => ('path' in about ? (about.path ?? []) : []),
    }),
    parameters: t.field({
      type: 'JSON',
      description: 'What it mentions, by name.',
      resolve: ({ parameters }) => parameters ?? {},
    }),
  }),
});

export const ImportCellProblem = builder.objectRef<RowProblem>('ImportCellProblem').implement({
  description: 'Why a row failed, or a cell that was left out of it.',
  authScopes: allow,
  fields: (t) => ({
    column: t.exposeString('column', { nullable: true, description: 'The column; null for the whole row.' }),
    raw: t.exposeString('raw', { description: 'What the cell holds.' }),
    code: t.string({
      description: 'Stable, for programs.',
      resolve: ({ because }) => because.toUpperCase().replaceAll('-', '_'),
    }),
    message: t.string({
      description: 'In the viewer’s language.',
      resolve: ({ because, parameters = {} }, _args, context) =>
        sentenceFor({ key: because, parameters }, memberOf(context).locale),
    }),
  }),
});
