import type { SchemaTypes } from '../../graphql/builder.ts';
import { loadVisible } from '../../graphql/restricted.ts';
import { Activity } from './activity.type.ts';
import type { LoggedActivity } from './commands/log-activity.ts';

type Types = PothosSchemaTypes.ExtendDefaultTypes<SchemaTypes>;

/** What every mutation answers that leaves an activity behind. */
export function activityPayload<Shape extends LoggedActivity>(
  t: PothosSchemaTypes.ObjectFieldBuilder<Types, Shape>,
) {
  return {
    activity: t.field({
      type: Activity,
      description: 'It, as it stands on the timeline.',
      resolve: async ({ activityId }, _args, context, info) =>
        (await loadVisible(context, info, 'Activity', activityId)) as never,
    }),
    commandId: t.id({ description: 'For `undo`.', resolve: ({ commandId }) => commandId }),
  };
}
