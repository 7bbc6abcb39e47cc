import { memberOf } from '../../graphql/context.ts';
import type { SharedFieldBuilder } from '../../graphql/shared-fields.ts';
import { AssignmentMember } from './assignment-member.type.ts';
import type { ChangedMember } from './commands/change-member.ts';
import { memberShapes } from './member-shape.ts';

/** The payload of a mutation that changed how leads are given to a member. */
export const memberPayload = (t: SharedFieldBuilder) => ({
  member: t.field({
    type: AssignmentMember,
    nullable: true,
    description: 'The member as they stand now.',
    resolve: async ({ memberId }: ChangedMember, _args: object, context: never) => {
      const [shape] = await memberShapes(memberOf(context), [memberId]);
      return shape ?? null;
    },
  }),
  commandId: t.exposeID('commandId', { description: 'For `undo`.' }),
});
