import { isRefusal, type Refusal } from '@mikomi/domain/shared';
import { builder } from '../../../graphql/builder.ts';
import { memberOf } from '../../../graphql/context.ts';
import { keyListOf, keyOf } from '../../../graphql/global-key.ts';
import { mutation } from '../../../graphql/mutation.ts';
import { AssignmentHours } from '../assignment.enums.ts';
import { AssignmentCapInput, capsOf } from '../caps.type.ts';
import { editAssignmentMember } from '../commands/change-member.ts';
import { memberPayload } from '../member-payload.ts';
import type { StaffMember } from '../store/staff.ts';

const ShiftInput = builder.inputType('AssignmentShiftInput', {
  description: 'Hours of a weekday in which a member takes leads.',
  fields: (t) => ({
    weekday: t.int({ required: true, description: '1 is Monday, 7 is Sunday.' }),
    from: t.string({ required: true, description: '`HH:MM`.' }),
    to: t.string({ required: true, description: '`HH:MM` or `24:00`; before `from` it is the next day.' }),
  }),
});

mutation('editAssignmentMember', {
  description: 'Changes the share, caps, skills and hours of a member; what is left out, or null, stays.',
  allow: { right: 'settings.manage' },
  input: (t) => ({
    memberId: t.id({ required: true, description: 'Whose.' }),
    weight: t.int({ description: 'Their share of the work, from 1 to 100.' }),
    caps: t.field({ type: [AssignmentCapInput], description: 'All their caps; an empty list has none.' }),
    productGroupIds: t.idList({ description: 'What they sell.' }),
    languages: t.stringList({ description: 'What they speak, as BCP 47 tags.' }),
    territoryIds: t.stringList({ description: 'The territories of the plan that they look after.' }),
    hours: t.field({ type: AssignmentHours, description: 'When they take leads.' }),
    shifts: t.field({ type: [ShiftInput], description: 'Their own hours, where these count.' }),
  }),
  resolve: async (input, context) => {
    const memberId = keyOf(input.memberId, 'Member', ['memberId']);
    if (isRefusal(memberId)) return memberId;
    const productGroupIds = keysOf(input.productGroupIds);
    if (isRefusal(productGroupIds)) return productGroupIds;
    return editAssignmentMember(memberOf(context), memberId, {
      weight: input.weight,
      caps: input.caps ? capsOf(input.caps) : undefined,
      productGroupIds,
      languages: input.languages,
      territoryIds: input.territoryIds,
      hours: input.hours,
      ownWeek: input.shifts ? weekOf(input.shifts) : undefined,
    });
  },
  payload: memberPayload,
});

function keysOf(ids: readonly string[] | null | undefined): readonly string[] | undefined | Refusal {
  return ids ? keyListOf(ids, 'ProductGroup', ['productGroupIds']) : undefined;
}

function weekOf(shifts: readonly (typeof ShiftInput.$inferInput)[]): StaffMember['ownWeek'] {
  const byDay = Map.groupBy(shifts, ({ weekday }) => weekday);
  return Object.fromEntries(
    [...byDay].map(([weekday, spans]) => [weekday, spans.map(({ from, to }) => ({ from, to }))]),
  );
}
