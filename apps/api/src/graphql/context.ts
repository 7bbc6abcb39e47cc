import type { Idempotency, ProductFacts, TransactionHooks } from '../platform/context.ts';
import type { Database } from '../platform/database/database.ts';
import type { MemberContext } from '../platform/member-context.ts';

/** A signed-in person, with or without an organization. */
export interface SignedInPerson {
  readonly id: string;
  readonly name: string;
  readonly email: string;
}

/** What a resolver knows: who asks, and through which door. */
export interface GraphContext {
  readonly database: Opaque<Database>;
  readonly now: () => number;
  readonly hooks: TransactionHooks;
  readonly product: ProductFacts;
  readonly person: SignedInPerson | undefined;
  /** The member of the organization that the request names; undefined above organizations. */
  readonly member: MemberContext | undefined;
  /** Of a keyed call above organizations; one of a member carries it in the member's context. */
  readonly idempotency?: Idempotency;
  readonly request: {
    readonly idempotencyKey: string | undefined;
    readonly headers: Headers;
    /** Aborted when whoever asked has gone before the answer. */
    readonly signal?: AbortSignal;
  };
  /** Loaders of this request, by purpose. */
  readonly loaders: Map<string, unknown>;
}

// The Prisma client's type in the context would slow every type check down; it is opened only where it is needed.
declare const opaque: unique symbol;
export type Opaque<Type> = { readonly [opaque]: Type };

/** The database of a context, for what loads through Prisma. */
export function openDatabaseOf(context: GraphContext): Database {
  return context.database as unknown as Database;
}

/** The database as a context carries it. */
export function opaqueDatabase(database: Database): Opaque<Database> {
  return database as unknown as Opaque<Database>;
}

/** The member behind a field that only members reach; the field's scope has seen to it. */
export function memberOf(context: GraphContext): MemberContext {
  if (!context.member) throw new Error('A field for members was reached without one.');
  return context.member;
}

/** What a command above organizations needs to know of its moment. */
export function surroundingsOf(context: GraphContext) {
  const { now, hooks, product, idempotency } = context;
  return { database: openDatabaseOf(context), now, hooks, product, ...(idempotency ? { idempotency } : {}) };
}
