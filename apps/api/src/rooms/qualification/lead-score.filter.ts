import { builder } from '../../graphql/builder.ts';
import { comparesText, TextComparator } from '../../graphql/comparators.ts';
import { fragment } from '../../platform/database/sql.ts';
import type { LeadField } from '../leads/index.ts';

const ScoreComparator = builder.inputType('ScoreComparator', {
  description: 'Compares points.',
  fields: (t) => ({
    gte: t.int({ description: 'At least.' }),
    lte: t.int({ description: 'At most.' }),
  }),
});

interface Compared {
  readonly gte?: number | null;
  readonly lte?: number | null;
}

/** `leads(filter: { score: … })`. */
export const leadScoreField: LeadField<Compared> = {
  name: 'score',
  input: (t) => t.field({ type: ScoreComparator, description: 'How good they are in points.' }),
  conditions: (_member, { gte, lte }) => [
    ...(gte == null ? [] : [fragment`l.score >= ${gte}::int`]),
    ...(lte == null ? [] : [fragment`l.score <= ${lte}::int`]),
  ],
};

type Grades = typeof TextComparator.$inferInput;

/** `leads(filter: { grade: … })`. */
export const leadGradeField: LeadField<Grades> = {
  name: 'grade',
  input: (t) =>
    t.field({ type: TextComparator, description: 'How well they fit, by the letter of the model.' }),
  conditions: (_member, asked) => comparesText(`NULLIF(l.grade, '')`, asked),
};
