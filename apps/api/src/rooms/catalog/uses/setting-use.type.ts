import { may, type PlainRight } from '@mikomi/domain/identity';
import { globalId } from '@mikomi/domain/shared';
import { builder } from '../../../graphql/builder.ts';
import { type GraphContext, memberOf } from '../../../graphql/context.ts';
import { described } from '../../../graphql/described.ts';
import type { SharedFieldBuilder } from '../../../graphql/shared-fields.ts';
import { MOST_USES, type SettingUse, type UseKind, usesOf } from './uses.ts';

const SettingUseKind = builder.enumType('SettingUseKind', {
  description: 'What may name a setting.',
  values: described<UseKind>({
    CUSTOMER_GROUP: 'The rule of a customer group.',
    ASSIGNMENT_RULE: 'A rule by which leads are given out.',
    TERRITORY: 'A territory.',
    ASSIGNMENT_MEMBER: 'What a member sells, or their caps.',
    SCORE_RULE: 'A rule of the score.',
    POTENTIAL_POLICY: 'The rules of the potential.',
    FRAMEWORK: 'The questions about a lead.',
    STAGE_GATE: 'What a stage demands.',
    WEB_FORM: 'A form: what it asks for, offers, or puts people into.',
    INLET: 'How the deliveries of a source are read.',
    IMPORT_MAPPING: 'A saved mapping of lists.',
    PRODUCT: 'A product in a folder of the catalogue.',
  }),
});

const SettingUseType = builder.objectRef<SettingUse>('SettingUse').implement({
  description: 'Something that names a setting.',
  authScopes: { member: true },
  fields: (t) => ({
    kind: t.field({ type: SettingUseKind, description: 'What it is.', resolve: ({ kind }) => kind }),
    name: t.exposeString('name', {
      nullable: true,
      description: 'What it is called; null where there is one of its kind.',
    }),
    recordId: t.id({
      nullable: true,
      description:
        'The record that it is, or stands on: a group, product, form, source, saved mapping or member; null for what is set once.',
      resolve: ({ type, id }) => (type !== null && id !== null ? globalId(type, id) : null),
    }),
  }),
});

/** The field by which a setting tells what names it. */
export function usesField(t: SharedFieldBuilder, right: PlainRight) {
  return t.field({
    type: [SettingUseType],
    nullable: true,
    description: `What names it: rules, forms, sources, saved mappings; at most ${MOST_USES}. Null for whoever may not change it.`,
    complexity: 2,
    resolve: ({ id }: { readonly id: string }, _args: object, context: GraphContext) =>
      may(memberOf(context).rights, right) ? usesOf(context, id) : null,
  });
}
