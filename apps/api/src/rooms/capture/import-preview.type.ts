import type { Refusal } from '@mikomi/domain/shared';
import { builder } from '../../graphql/builder.ts';
import { ImportFilePreview } from './import-file.type.ts';
import { ImportMapping } from './import-mapping.type.ts';
import { ImportNote } from './import-note.type.ts';
import { ImportKind } from './import-plan.input.ts';
import { ImportForecast, ImportSampleRow } from './import-sample.types.ts';
import { ImportMemberWord, ImportProductWord, ImportStageWord } from './import-word.types.ts';
import type { NewChoices } from './planning/new-choices.ts';
import type { Forecast, SampleRow } from './planning/sample-rows.ts';
import type { SettledPlan } from './planning/settled-plan.ts';
import { MOST_FILES } from './store/import-files.ts';

const allow = { right: 'import.run' } as const;

const ImportNewChoices = builder.objectRef<NewChoices>('ImportNewChoices').implement({
  description: 'A choice field and the choices that the import adds to it.',
  authScopes: allow,
  fields: (t) => ({
    label: t.exposeString('name', { description: 'What the field is called.' }),
    choices: t.stringList({
      description: 'The new choices, at most 200.',
      resolve: ({ options }) => options.map(({ label }) => label),
    }),
  }),
});

/** A plan with what it would become; `plan` is undefined when a file cannot be opened. */
export interface PreviewShape {
  readonly plan: SettledPlan | undefined;
  readonly problems: readonly Refusal[];
  readonly sample: readonly SampleRow[];
  readonly forecast: Forecast;
}

export const ImportPreview = builder.objectRef<PreviewShape>('ImportPreview').implement({
  description: 'An import as it would run: proposals and choices together, and what still stands in its way.',
  authScopes: allow,
  fields: (t) => ({
    kind: t.field({
      type: ImportKind,
      nullable: true,
      description: 'What the main file lists.',
      resolve: ({ plan }) => plan?.kind ?? null,
    }),
    main: t.int({
      nullable: true,
      description: 'Which of the files is the main one, from 0: the one that lists leads, else the first.',
      resolve: ({ plan }) => plan?.settings.main ?? null,
    }),
    files: t.field({
      type: [ImportFilePreview],
      description: `The files, in order; at most ${MOST_FILES}.`,
      complexity: { field: 1, multiplier: MOST_FILES },
      resolve: ({ plan }) => [...(plan?.files ?? [])],
    }),
    stages: t.field({
      type: [ImportStageWord],
      description: 'The words of the stage column.',
      resolve: ({ plan }) => [...(plan?.stages ?? [])],
    }),
    products: t.field({
      type: [ImportProductWord],
      description: 'The products that it names, at most 200.',
      resolve: ({ plan }) => (plan?.products ?? []).slice(0, 200),
    }),
    members: t.field({
      type: [ImportMemberWord],
      description: 'The sellers that it names, at most 200.',
      resolve: ({ plan }) => (plan?.members ?? []).slice(0, 200),
    }),
    newChoices: t.field({
      type: [ImportNewChoices],
      description: 'The choices that the import adds to fields that are there.',
      resolve: ({ plan }) => [...(plan?.choices ?? [])],
    }),
    mapping: t.field({
      type: ImportMapping,
      nullable: true,
      description: 'By which saved mapping its columns go where they go.',
      resolve: ({ plan }) => plan?.mapping ?? null,
    }),
    newGroups: t.stringList({
      description: 'The customer groups that the import makes, at most 100.',
      resolve: ({ plan }) => (plan?.newGroups ?? []).slice(0, 100),
    }),
    phoneCountry: t.string({
      nullable: true,
      description: 'The country of phone numbers without one.',
      resolve: ({ plan }) => plan?.settings.context.country ?? null,
    }),
    timeZone: t.string({
      nullable: true,
      description: 'The zone of times without one.',
      resolve: ({ plan }) => plan?.settings.context.zone ?? null,
    }),
    problems: t.field({
      type: [ImportNote],
      description: 'Why it cannot start yet; empty when it can.',
      resolve: ({ problems }) => problems.slice(0, 100),
    }),
    sample: t.field({
      type: [ImportSampleRow],
      description: 'The first 20 rows of the main file as they would become.',
      resolve: ({ sample }) => [...sample],
    }),
    forecast: t.field({
      type: ImportForecast,
      description: 'How many rows would come in.',
      resolve: ({ forecast }) => forecast,
    }),
  }),
});
