import {
  checkTexts,
  filledTextShape,
  isRefusal,
  listOf,
  normaliseText,
  nullable,
  objectOf,
  oneOf,
  optional,
  type Refusal,
  readShape,
  refuse,
  type ShapeRefusal,
  textShape,
  tidySpaces,
} from '../shared/index.ts';
import { type NewStage, type Pipeline, STAGE_KINDS, type Stage, type StageKind } from './pipeline.ts';

/** Why stages are no pipeline. */
export type PipelineRefusal =
  | ShapeRefusal
  | Refusal<
      | 'text-blank'
      | 'text-too-long'
      | 'too-many-stages'
      | 'stage-name-blank'
      | 'stage-name-twice'
      | 'stage-twice'
      | 'stage-kind-missing'
      | 'stage-order'
    >;

const MOST = 30;

/** A stage that is stored already is told by its id, one that is new has none. */
type NamedStage = NewStage & { readonly id?: string | null };

const stagesShape = listOf(
  objectOf<NamedStage>({
    id: optional(nullable(filledTextShape)),
    name: textShape,
    kind: oneOf(STAGE_KINDS),
  }),
  MOST,
);

/**
 * A pipeline's stages, thirty at most, are each there once, by their ids where they have one, and have names of their own;
 * the open ones come first, and exactly one wins and one loses.
 * Source: ours, because two ways to win would be two numbers for one thing.
 */
export function checkStages(stored: unknown): readonly NewStage[] | PipelineRefusal {
  if (Array.isArray(stored) && stored.length > MOST)
    return refuse('too-many-stages', { path: [], parameters: { atMost: MOST } });
  const stages = readShape(stored, stagesShape);
  if (isRefusal(stages)) return stages;
  const refused = checkNames(stages) ?? checkIds(stages);
  if (refused) return refused;
  const count = (kind: StageKind) => stages.filter((stage) => stage.kind === kind).length;
  if (count('OPEN') === 0 || count('WON') !== 1 || count('LOST') !== 1)
    return refuse('stage-kind-missing', { path: [] });
  const end = stages.findIndex(({ kind }) => kind !== 'OPEN');
  const late = stages.findIndex(({ kind }, index) => kind === 'OPEN' && index > end);
  return late >= 0 ? refuse('stage-order', { path: [String(late), 'kind'] }) : stages;
}

function checkNames(stages: readonly NamedStage[]): PipelineRefusal | undefined {
  const names = stages.map(({ name }) => normaliseText(name));
  for (const [index, { name }] of stages.entries()) {
    const about = { path: [String(index), 'name'] };
    if (names[index] === '') return refuse('stage-name-blank', about);
    if (names.indexOf(names[index] ?? '') < index)
      return refuse('stage-name-twice', { ...about, parameters: { name } });
    const tooLong = checkTexts({ name }, [String(index)]);
    if (tooLong) return tooLong;
  }
  return undefined;
}

function checkIds(stages: readonly NamedStage[]): PipelineRefusal | undefined {
  const twice = stages.findIndex(
    ({ id }, index) => id != null && stages.findIndex((each) => each.id === id) < index,
  );
  return twice < 0
    ? undefined
    : refuse('stage-twice', {
        path: [String(twice), 'id'],
        parameters: { name: stages[twice]?.name ?? '' },
      });
}

const pipelineShape = objectOf<Pipeline>({
  id: filledTextShape,
  name: textShape,
  stages: listOf(objectOf<Stage>({ id: filledTextShape, name: textShape, kind: oneOf(STAGE_KINDS) }), MOST),
});

/**
 * A pipeline as it is stored has a name, and stages as {@link checkStages} says, each with its id.
 * Source: ours, because leads name their stage by its id: without one, or with two of one id, nobody knows where they stand.
 */
export function checkPipeline(stored: unknown): Pipeline | PipelineRefusal {
  const pipeline = readShape(stored, pipelineShape);
  if (isRefusal(pipeline)) return pipeline;
  if (tidySpaces(pipeline.name) === '') return refuse('text-blank', { path: ['name'] });
  const stages = checkStages(pipeline.stages);
  if (isRefusal(stages)) return { ...stages, path: ['stages', ...(stages.path ?? [])] };
  return checkTexts({ name: pipeline.name }) ?? pipeline;
}
