import { normaliseText, type Refusal, refuse } from '../shared/index.ts';
import type { Stage, StageKind } from './pipeline.ts';

/** Why stages are no pipeline. */
export type PipelineRefusal = Refusal<
  'stage-name-blank' | 'stage-name-twice' | 'stage-kind-missing' | 'stage-order' | 'too-many-stages'
>;

const MOST = 30;

/**
 * A pipeline's stages have names of their own, the open ones come first, and exactly one wins and one loses.
 * Source: ours, because two ways to win would be two numbers for one thing.
 */
export function checkStages(stages: readonly Omit<Stage, 'id'>[]): PipelineRefusal | undefined {
  if (stages.length > MOST) return refuse('too-many-stages', { parameters: { atMost: MOST } });
  const names = stages.map(({ name }) => normaliseText(name));
  if (names.includes('')) return refuse('stage-name-blank');
  const twice = stages.find(({ name }, index) => names.indexOf(normaliseText(name)) < index);
  if (twice) return refuse('stage-name-twice', { parameters: { name: twice.name } });
  const count = (kind: StageKind) => stages.filter((stage) => stage.kind === kind).length;
  if (count('OPEN') === 0 || count('WON') !== 1 || count('LOST') !== 1) return refuse('stage-kind-missing');
  return stages.findLastIndex(({ kind }) => kind === 'OPEN') > stages.findIndex(({ kind }) => kind !== 'OPEN')
    ? refuse('stage-order')
    : undefined;
}
