import { visible } from '../../graphql/restricted.ts';
import { fragment, living } from '../../platform/database/sql.ts';
import * as activities from '../activities/index.ts';
import { FollowUp } from './follow-up.type.ts';

activities.timelineEntry('TimelineFollowUp').implement({
  description: 'A promise that was kept. The activity that tells of it stands beside it.',
  authScopes: { right: 'follow-up.read' },
  interfaces: [activities.TimelineEntry],
  fields: (t) => ({
    followUp: t.field({
      type: FollowUp,
      nullable: true,
      description: 'It; null when it was deleted a moment ago.',
      resolve: visible('FollowUp', ({ id }: { id: string }) => id),
    }),
  }),
});

activities.addTimelineSource({
  entry: 'TimelineFollowUp',
  kinds: ['FOLLOW_UP'],
  rows: (member, record) => fragment`
    SELECT f.id, f."doneAt" AS "occurredAt", 'FOLLOW_UP' AS kind, f."doneById" AS "memberId" FROM follow_up AS f
    WHERE ${living(member, 'f')} AND ${activities.refersTo(record, 'f')} AND ${activities.placeIsVisible(member, record, 'f')}
      AND f.state = 'DONE' AND f."doneAt" IS NOT NULL`,
});
