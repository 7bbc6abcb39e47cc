import { Status } from '@mikomi/ui';
import { type FragmentType, graphql, readFragment } from '#generated/index.ts';
import { stageShape } from './stage-shape.ts';

const LeadStageLead = graphql(`
  fragment LeadStage_Lead on Lead {
    id
    stage {
      id
      name
      kind
      position
    }
  }
`);

/** Where a lead stands: a shape that fills as it advances, and the stage's own name. */
export function LeadStage({ lead }: { readonly lead: FragmentType<typeof LeadStageLead> }) {
  const { stage } = readFragment(LeadStageLead, lead);
  return <Status shape={stageShape(stage.kind, stage.position)} text={stage.name} />;
}
