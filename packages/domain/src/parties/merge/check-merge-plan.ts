import {
  anyShape,
  filledTextShape,
  flagShape,
  isRefusal,
  listOf,
  nullable,
  objectOf,
  oneOf,
  optional,
  type Refusal,
  readShape,
  recordOf,
  refuse,
  type Sentence,
  type SentenceParameter,
  type Shape,
  type ShapeRefusal,
  wholeNumberShape,
} from '../../shared/index.ts';
import { legalIdShape } from '../legal-id-shape.ts';
import { MOST_MERGED } from './check-merge.ts';
import { SURVIVAL_REASONS } from './choose-survivor.ts';
import { type FieldDecision, KEEPING_REASONS } from './keep-field.ts';
import type { MergePlan, Move } from './merge-parties.ts';
import { partyRecordShape, recordValueShape } from './party-record-shape.ts';

/** Why a stored merge cannot be taken back by. */
export type MergePlanRefusal = ShapeRefusal | Refusal<'merge-plan-torn'>;

const MOST = 10_000;
const MOST_MOVED = 1_000_000;

/** What a sentence mentions is said as far as it can be: saying never throws. */
function sentenceOf<Key extends string>(keys: readonly Key[]): Shape<Sentence<Key>> {
  return objectOf<Sentence<Key>>({
    key: oneOf(keys),
    parameters: optional(recordOf(anyShape as Shape<SentenceParameter>, MOST)),
  });
}
const valuesShape = recordOf(recordValueShape, MOST);
const planShape = objectOf<MergePlan>({
  kind: oneOf(['merge']),
  survivorId: filledTextShape,
  absorbedIds: listOf(filledTextShape, MOST_MERGED),
  because: sentenceOf(SURVIVAL_REASONS),
  fields: listOf(
    objectOf<FieldDecision>({
      field: filledTextShape,
      fromId: nullable(filledTextShape),
      values: valuesShape,
      because: sentenceOf(KEEPING_REASONS),
      lost: listOf(
        objectOf<FieldDecision['lost'][number]>({ recordId: filledTextShape, values: valuesShape }),
        MOST_MERGED,
      ),
      changedAt: recordOf(wholeNumberShape, MOST),
      isVerified: flagShape,
    }),
    MOST,
  ),
  lostLegalIds: listOf(legalIdShape, MOST),
  moves: listOf(
    objectOf<Move>({
      what: filledTextShape,
      fromId: filledTextShape,
      toId: filledTextShape,
      ids: listOf(filledTextShape, MOST_MOVED),
    }),
    MOST,
  ),
  merged: partyRecordShape,
  before: listOf(partyRecordShape, MOST_MERGED),
});

/**
 * A stored merge can be taken back by its plan when that has its shape and is of one piece: `before` holds the survivor and
 * then each absorbed record, all of one kind, and `merged` is the survivor.
 * Source: ours, because a merge is taken back by its plan alone: from one that was torn, records would come back as others.
 */
export function checkMergePlan(stored: unknown): MergePlan | MergePlanRefusal {
  const plan = readShape(stored, planShape);
  if (isRefusal(plan)) return plan;
  const ids = [plan.survivorId, ...plan.absorbedIds];
  const { kind, id } = plan.merged;
  if (id !== plan.survivorId) return refuse('merge-plan-torn', { path: ['merged', 'id'] });
  if (ids.length < 2 || new Set(ids).size < ids.length || ids.length !== plan.before.length)
    return refuse('merge-plan-torn', { path: ['absorbedIds'] });
  const other = plan.before.findIndex((record, index) => record.id !== ids[index] || record.kind !== kind);
  return other < 0 ? plan : refuse('merge-plan-torn', { path: ['before', String(other)] });
}
