import type { SchemaTypes } from '../../graphql/builder.ts';
import { loadVisible } from '../../graphql/restricted.ts';
import type { ChangedFollowUp } from './commands/plan-follow-up.ts';
import { FollowUp } from './follow-up.type.ts';

type Types = PothosSchemaTypes.ExtendDefaultTypes<SchemaTypes>;

/** What every mutation answers that leaves a follow-up behind. */
export function followUpPayload<Shape extends ChangedFollowUp>(
  t: PothosSchemaTypes.ObjectFieldBuilder<Types, Shape>,
) {
  return {
    followUp: t.field({
      type: FollowUp,
      nullable: true,
      description: 'It as it stands now; null when it was given to somebody on what the caller may not see.',
      resolve: async ({ followUpId }, _args, context, info) =>
        (await loadVisible(context, info, 'FollowUp', followUpId)) as never,
    }),
    commandId: t.id({ description: 'For `undo`.', resolve: ({ commandId }) => commandId }),
  };
}
