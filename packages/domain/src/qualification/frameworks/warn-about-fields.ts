import type { FieldDefinition } from '../../catalog/index.ts';
import type { Pipeline } from '../../leads/index.ts';
import type { Sentence } from '../../shared/index.ts';

/** What the author of fields should look at once more. */
export interface FieldWarning {
  readonly path: readonly string[];
  readonly because: Sentence<'field-stage-unknown' | 'field-stage-lost'>;
}

/**
 * Warns of fields that are never asked for: required from a stage that no pipeline has (any more), or from one that loses.
 * Source: ours, because a stage may be deleted after the field was defined, and what is never asked for is missed by nobody
 * until it is needed.
 */
export function warnAboutFields(
  definitions: readonly Pick<FieldDefinition<unknown>, 'name' | 'requiredFrom'>[],
  pipelines: readonly Pick<Pipeline, 'stages'>[],
): readonly FieldWarning[] {
  const stages = new Map(pipelines.flatMap((each) => each.stages).map((stage) => [stage.id, stage]));
  return definitions.flatMap(({ name: field, requiredFrom }, index): readonly FieldWarning[] => {
    const stage = stages.get(requiredFrom ?? '');
    if (requiredFrom === null || (stage && stage.kind !== 'LOST')) return [];
    const because = stage
      ? ({ key: 'field-stage-lost', parameters: { field, stage: stage.name } } as const)
      : ({ key: 'field-stage-unknown', parameters: { field } } as const);
    return [{ path: [String(index), 'requiredFrom'], because }];
  });
}
