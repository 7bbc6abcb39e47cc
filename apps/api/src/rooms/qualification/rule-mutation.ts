import { memberOf } from '../../graphql/context.ts';
import type { SharedFieldBuilder } from '../../graphql/shared-fields.ts';
import { judgesOf } from './judges.ts';
import { Qualification } from './qualification.type.ts';

/** Whoever keeps the settings keeps these. */
export const allow = { right: 'settings.manage' } as const;

/** The payload of a mutation that changed what leads are judged by. */
export const rulePayload = (t: SharedFieldBuilder) => ({
  qualification: t.field({
    type: Qualification,
    description: 'What leads are judged by now.',
    resolve: (_payload: object, _args: object, context: never) => judgesOf(memberOf(context)),
  }),
  commandId: t.exposeID('commandId', { description: 'For `undo`.' }),
});
