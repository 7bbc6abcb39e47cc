import { isRefusal } from '@mikomi/domain/shared';
import { builder } from '../../../graphql/builder.ts';
import { memberOf } from '../../../graphql/context.ts';
import { keyOf, optionalKeyOf } from '../../../graphql/global-key.ts';
import { mutation } from '../../../graphql/mutation.ts';
import { setAvailability } from '../commands/change-member.ts';
import { memberPayload } from '../member-payload.ts';

const LeaveInput = builder.inputType('AssignmentLeaveInput', {
  description: 'Days on which a member is away.',
  fields: (t) => ({
    from: t.field({ type: 'Date', required: true, description: 'The first.' }),
    to: t.field({ type: 'Date', required: true, description: 'The last.' }),
  }),
});

mutation('setAvailability', {
  description:
    'Says when a member is away and who stands in; members say it of themselves, and whoever gives them leads does too. What is left out stays.',
  allow: { member: true },
  input: (t) => ({
    memberId: t.id({ required: true, description: 'Who.' }),
    leave: t.field({ type: [LeaveInput], description: 'All leave from today on.' }),
    paused: t.boolean({ description: 'Whether they take no new leads from now on.' }),
    pausedUntil: t.field({ type: 'DateTime', description: 'Until when; until they say so unless given.' }),
    substituteId: t.id({ description: 'Who takes what only they would have taken; null for nobody.' }),
  }),
  resolve: async (input, context) => {
    const memberId = keyOf(input.memberId, 'Member', ['memberId']);
    if (isRefusal(memberId)) return memberId;
    const substituteId = optionalKeyOf(input.substituteId, 'Member', ['substituteId']);
    if (isRefusal(substituteId)) return substituteId;
    const { paused, pausedUntil, leave } = input;
    const pause = paused == null ? undefined : paused ? { until: pausedUntil ?? null } : ('over' as const);
    return setAvailability(memberOf(context), memberId, { leave: leave ?? undefined, pause, substituteId });
  },
  payload: memberPayload,
});
