import { builder } from '../../graphql/builder.ts';
import { visible } from '../../graphql/restricted.ts';
import { Notification } from '../notifications/index.ts';
import { FollowUp } from './follow-up.type.ts';

builder.prismaObjectField(Notification, 'followUp', (t) =>
  t.field({
    type: FollowUp,
    nullable: true,
    description: 'The follow-up it is about; null when it is about none, or the viewer may not see it.',
    select: { followUpId: true },
    resolve: visible('FollowUp', ({ followUpId }: { followUpId: string | null }) => followUpId),
  }),
);
