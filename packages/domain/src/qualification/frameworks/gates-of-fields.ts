import type { FieldDefinition } from '../../catalog/index.ts';
import type { StageGate } from './stage-gate.ts';

/**
 * What fields are required from a stage on, as gates of those stages, to be judged beside the organization's own.
 * Source: ours, because a stage asks for things in one way: who moves a lead reads one list of what is missing.
 */
export function gatesOfFields(
  definitions: readonly Pick<FieldDefinition<unknown>, 'id' | 'name' | 'requiredFrom'>[],
): readonly StageGate[] {
  const byStage = Map.groupBy(definitions, ({ requiredFrom }) => requiredFrom);
  return [...byStage].flatMap(([stageId, required]): readonly StageGate[] =>
    stageId === null
      ? []
      : [
          {
            stageId,
            fields: required.map(({ id, name }) => ({ id, name })),
            criteria: [],
            qualified: [],
            potential: null,
            rules: [],
          },
        ],
  );
}
