import { isRefusal, type Refusal } from '@mikomi/domain/shared';
import { builder } from '../../graphql/builder.ts';
import { keyOf } from '../../graphql/global-key.ts';
import { loadVisible } from '../../graphql/restricted.ts';
import type { SharedFieldBuilder } from '../../graphql/shared-fields.ts';
import type { Converted, CreditForm } from './commands/convert-lead.ts';
import { Deal } from './deal.type.ts';
import { leadPayload } from './lead-payload.ts';

export const CreditInput = builder.inputType('CreditInput', {
  description: 'A member’s share of a deal.',
  fields: (t) => ({
    memberId: t.id({ required: true, description: 'Whose it is.' }),
    role: t.string({ description: 'For what; `OWNER` unless said.' }),
    percent: t.float({
      required: true,
      description: 'Of the deal’s value, with at most two decimals; all credits are exactly 100.',
    }),
  }),
});

/** The credits of a form with the keys of their members; undefined when the form says nothing of them. */
export function creditForms(
  inputs: readonly (typeof CreditInput.$inferInput)[] | null | undefined,
): readonly CreditForm[] | undefined | Refusal {
  if (!inputs) return undefined;
  const forms: CreditForm[] = [];
  for (const [index, input] of inputs.entries()) {
    const memberId = keyOf(input.memberId, 'Member', ['credits', String(index), 'memberId']);
    if (isRefusal(memberId)) return memberId;
    forms.push({ ...input, memberId });
  }
  return forms;
}

/** The payload of a mutation that made or changed a deal. */
export const dealPayload = (t: SharedFieldBuilder) => ({
  ...leadPayload(t),
  deal: t.field({
    type: Deal,
    nullable: true,
    description: 'The deal as it stands now; null when the viewer does not see it.',
    resolve: ({ dealId }: Converted, _args: object, context: never, info: never) =>
      loadVisible(context, info, 'Deal', dealId),
  }),
});
