import { builder } from '../../graphql/builder.ts';
import { visible } from '../../graphql/restricted.ts';
import { Lead } from '../leads/index.ts';
import { Notification } from '../notifications/index.ts';
import { Activity } from './activity.type.ts';

builder.prismaObjectField(Notification, 'lead', (t) =>
  t.field({
    type: Lead,
    nullable: true,
    description: 'The lead it is about; null when it is about none, or the viewer may not see it.',
    select: { leadId: true },
    resolve: visible('Lead', ({ leadId }: { leadId: string | null }) => leadId),
  }),
);

builder.prismaObjectField(Notification, 'activity', (t) =>
  t.field({
    type: Activity,
    nullable: true,
    description: 'The activity it is about; null when it is about none, or the viewer may not see it.',
    select: { activityId: true },
    resolve: visible('Activity', ({ activityId }: { activityId: string | null }) => activityId),
  }),
);
