import { type Refusal, refuse } from '../shared/index.ts';
import type { LeadFacts } from './lead.ts';
import type { Pipeline, Stage } from './pipeline.ts';

/** Why a lead stays in its stage. */
export type MoveRefusal = Refusal<
  'lead-closed' | 'stage-unknown' | 'stage-unchanged' | 'stage-needs-conversion' | 'stage-needs-reason'
>;

/**
 * An open lead moves to any open stage of its pipeline; winning and losing have decisions of their own.
 * Source: ours, because winning asks for a deal and losing for a reason, which a dragged card does not give.
 */
export function moveLead(
  lead: LeadFacts,
  stageId: string,
  pipeline: Pipeline,
): { readonly kind: 'moved'; readonly from: string; readonly to: Stage } | MoveRefusal {
  if (lead.closed !== null) return refuse('lead-closed');
  const to = pipeline.stages.find((stage) => stage.id === stageId);
  if (to === undefined) return refuse('stage-unknown', { path: ['stageId'] });
  if (to.id === lead.stageId)
    return refuse('stage-unchanged', { path: ['stageId'], parameters: { stage: to.name } });
  if (to.kind === 'WON') return refuse('stage-needs-conversion', { path: ['stageId'] });
  return to.kind === 'LOST'
    ? refuse('stage-needs-reason', { path: ['stageId'] })
    : { kind: 'moved', from: lead.stageId, to };
}
