import { may, type Right } from '@mikomi/domain/identity';
import SchemaBuilder from '@pothos/core';
import ComplexityPlugin from '@pothos/plugin-complexity';
import PrismaPlugin from '@pothos/plugin-prisma';
import RelayPlugin from '@pothos/plugin-relay';
import ScopeAuthPlugin from '@pothos/plugin-scope-auth';
import type PrismaTypes from '#generated/pothos-prisma-types.ts';
import { getDatamodel } from '#generated/pothos-prisma-types.ts';
import { type GraphContext, openDatabaseOf } from './context.ts';
import { COMPLEXITY } from './limits.ts';

/** What the schema's types stand for in the code. */
export interface SchemaTypes {
  Context: GraphContext;
  PrismaTypes: PrismaTypes;
  DefaultFieldNullability: false;
  DefaultInputFieldRequiredness: false;
  AuthScopes: {
    /** Anybody, signed in or not. */
    public: boolean;
    /** A signed-in person, of whichever organization. */
    person: boolean;
    /** A member of the organization that the request names. */
    member: boolean;
    /** A member with this right, however far it reaches. */
    right: Right;
  };
  Scalars: {
    ID: { Input: string; Output: string };
    DateTime: { Input: number; Output: Date | number };
    Date: { Input: string; Output: Date | string };
    MinorUnits: { Input: number; Output: bigint | number };
    CurrencyCode: { Input: string; Output: string };
    JSON: { Input: unknown; Output: unknown };
  };
}

export const builder = new SchemaBuilder<SchemaTypes>({
  plugins: [ScopeAuthPlugin, RelayPlugin, ComplexityPlugin, PrismaPlugin],
  defaultFieldNullability: false,
  scopeAuth: {
    authScopes: (context) => ({
      public: true,
      person: context.person !== undefined || context.member !== undefined,
      member: context.member !== undefined,
      right: (right) => context.member !== undefined && may(context.member.rights, right),
    }),
    authorizeOnSubscribe: true,
    unauthorizedError: (_parent, context) =>
      new NotAuthorized(context.person || context.member ? 'FORBIDDEN' : 'UNAUTHENTICATED'),
  },
  relay: {
    nodeQueryOptions: false,
    nodesQueryOptions: false,
    cursorType: 'String',
    pageInfoTypeOptions: {
      description: 'Whether a list goes on before and behind a page.',
      authScopes: { public: true },
    } as never,
    hasNextPageFieldOptions: { description: 'Whether there is more behind it.' },
    hasPreviousPageFieldOptions: { description: 'Whether there is more ahead of it.' },
    startCursorFieldOptions: { description: 'Of its first record, for `before`.' },
    endCursorFieldOptions: { description: 'Of its last record, for `after`.' },
  },
  // Counted here, judged once per operation by `cost.ts`.
  complexity: { ...COMPLEXITY, disabled: true },
  prisma: {
    client: (context) => openDatabaseOf(context).prisma as never,
    dmmf: getDatamodel(),
    exposeDescriptions: false,
    onUnusedQuery: process.env.NODE_ENV === 'test' ? 'error' : null,
  },
});

/** The caller may not read or write a field; masked to a code without details. */
export class NotAuthorized extends Error {
  override readonly name = 'NotAuthorized';
  readonly code: 'FORBIDDEN' | 'UNAUTHENTICATED';
  constructor(code: 'FORBIDDEN' | 'UNAUTHENTICATED') {
    super(code === 'FORBIDDEN' ? 'Your role in this organization does not allow this.' : 'Sign in first.');
    this.code = code;
  }
}
