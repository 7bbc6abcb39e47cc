import {
  isRefusal,
  listOf,
  normaliseText,
  objectOf,
  oneOf,
  type Refusal,
  readShape,
  refuse,
  type ShapeRefusal,
  textShape,
} from '../shared/index.ts';
import { type NewStage, STAGE_KINDS, type StageKind } from './pipeline.ts';

/** Why stages are no pipeline. */
export type PipelineRefusal =
  | ShapeRefusal
  | Refusal<
      'too-many-stages' | 'stage-name-blank' | 'stage-name-twice' | 'stage-kind-missing' | 'stage-order'
    >;

const MOST = 30;

const stagesShape = listOf(objectOf<NewStage>({ name: textShape, kind: oneOf(STAGE_KINDS) }), MOST);

/**
 * A pipeline's stages, thirty at most, have names of their own, the open ones come first, and exactly one wins and one loses.
 * Source: ours, because two ways to win would be two numbers for one thing.
 */
export function checkStages(stored: unknown): readonly NewStage[] | PipelineRefusal {
  if (Array.isArray(stored) && stored.length > MOST)
    return refuse('too-many-stages', { path: [], parameters: { atMost: MOST } });
  const stages = readShape(stored, stagesShape);
  if (isRefusal(stages)) return stages;
  const names = stages.map(({ name }) => normaliseText(name));
  const blank = names.indexOf('');
  if (blank >= 0) return refuse('stage-name-blank', { path: [String(blank), 'name'] });
  const twice = names.findIndex((name, index) => names.indexOf(name) < index);
  if (twice >= 0)
    return refuse('stage-name-twice', {
      path: [String(twice), 'name'],
      parameters: { name: stages[twice]?.name ?? '' },
    });
  const count = (kind: StageKind) => stages.filter((stage) => stage.kind === kind).length;
  if (count('OPEN') === 0 || count('WON') !== 1 || count('LOST') !== 1)
    return refuse('stage-kind-missing', { path: [] });
  const end = stages.findIndex(({ kind }) => kind !== 'OPEN');
  const late = stages.findIndex(({ kind }, index) => kind === 'OPEN' && index > end);
  return late >= 0 ? refuse('stage-order', { path: [String(late), 'kind'] }) : stages;
}
