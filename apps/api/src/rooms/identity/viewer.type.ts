import type { Role as RoleName } from '@mikomi/domain/identity';
import { globalId } from '@mikomi/domain/shared';
import { builder } from '../../graphql/builder.ts';
import type { SignedInPerson } from '../../graphql/context.ts';
import { loadReference } from '../../graphql/load-reference.ts';
import type { MemberContext } from '../../platform/member-context.ts';
import { Member } from './member.type.ts';
import { Organization } from './organization.type.ts';
import { heldRights, Right, Role } from './role.type.ts';

const Person = builder.objectRef<SignedInPerson>('Person').implement({
  description: 'A human being who signs in; a member of any number of organizations.',
  authScopes: { person: true },
  fields: (t) => ({
    id: t.id({ description: 'Unique over all types.', resolve: ({ id }) => globalId('Person', id) }),
    name: t.exposeString('name', { description: 'As they write it themselves.' }),
    email: t.exposeString('email', { description: 'The address they sign in with.' }),
  }),
});

export interface MembershipShape {
  readonly organizationId: string;
  readonly memberId: string;
  readonly slug: string;
  readonly name: string;
  readonly role: RoleName;
}

const Membership = builder.objectRef<MembershipShape>('Membership').implement({
  description: 'One of the organizations that the signed-in person belongs to.',
  authScopes: { person: true },
  fields: (t) => ({
    slug: t.exposeString('slug', { description: 'The organization in addresses and in the request header.' }),
    name: t.exposeString('name', { description: "The organization's name." }),
    role: t.field({
      type: Role,
      description: 'The person’s role there.',
      resolve: ({ role }) => role as never,
    }),
  }),
});

/** Who asks. */
export interface ViewerShape {
  readonly person: SignedInPerson | undefined;
  readonly memberships: () => Promise<readonly MembershipShape[]>;
  readonly member: MemberContext | undefined;
}

export const Viewer = builder.objectRef<ViewerShape>('Viewer').implement({
  description:
    'Who asks: the signed-in person, and the member they are in the organization that the request names.',
  authScopes: { person: true },
  fields: (t) => ({
    person: t.field({
      type: Person,
      nullable: true,
      description: 'The person behind a session; none behind an API token.',
      resolve: ({ person }) => person ?? null,
    }),
    memberships: t.field({
      type: [Membership],
      description: 'Where the person belongs, by name.',
      resolve: async ({ memberships }) => [...(await memberships())],
    }),
    member: t.prismaField({
      type: Member,
      nullable: true,
      description: 'The member they are in the organization that the request names.',
      resolve: (query, { member }, _args, context, info) =>
        loadReference(context, info, 'Member', member?.memberId ?? null, query),
    }),
    memberId: t.id({
      nullable: true,
      description: 'The member of the named organization; null above organizations.',
      resolve: ({ member }) => (member ? globalId('Member', member.memberId) : null),
    }),
    role: t.field({
      type: Role,
      nullable: true,
      description: 'Their role there.',
      resolve: ({ member }) => member?.role ?? null,
    }),
    locale: t.string({
      nullable: true,
      description: 'Their language there.',
      resolve: ({ member }) => member?.locale ?? null,
    }),
    timeZone: t.string({
      nullable: true,
      description: 'Their zone there.',
      resolve: ({ member }) => member?.timeZone ?? null,
    }),
    rights: t.field({
      type: [Right],
      description: 'What they may do there.',
      resolve: ({ member }) => heldRights(member?.rights ?? {}),
    }),
    organization: t.prismaField({
      type: Organization,
      nullable: true,
      description: 'The organization that the request names.',
      resolve: (query, { member }, _args, context, info) =>
        loadReference(context, info, 'Organization', member?.organizationId ?? null, query),
    }),
  }),
});
