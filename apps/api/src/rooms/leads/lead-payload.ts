import { loadVisible } from '../../graphql/restricted.ts';
import type { SharedFieldBuilder } from '../../graphql/shared-fields.ts';
import { Lead } from './lead.type.ts';

/** The payload of a mutation that made or changed one lead. */
export const leadPayload = (t: SharedFieldBuilder) => ({
  lead: t.field({
    type: Lead,
    nullable: true,
    description: 'The lead as it stands now; null when the viewer no longer sees it.',
    resolve: ({ leadId }: { leadId: string }, _args: object, context: never, info: never) =>
      loadVisible(context, info, 'Lead', leadId),
  }),
  commandId: t.exposeID('commandId', { description: 'For `undo`.' }),
});
