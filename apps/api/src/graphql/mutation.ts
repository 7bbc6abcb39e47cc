import { createHash } from 'node:crypto';
import type { Right } from '@mikomi/domain/identity';
import { isRefusal, type Refusal, refuse } from '@mikomi/domain/shared';
import type { InputFieldMap, InputShapeFromFields } from '@pothos/core';
import type { GraphQLResolveInfo } from 'graphql';
import { DirectiveLocation, GraphQLDirective, GraphQLNonNull, GraphQLString } from 'graphql';
import { builder, type SchemaTypes } from './builder.ts';
import type { GraphContext } from './context.ts';
import { type ErrorShape, errorOf, errorTypes } from './refusal.ts';

type Types = PothosSchemaTypes.ExtendDefaultTypes<SchemaTypes>;
type InputFields = (t: PothosSchemaTypes.InputFieldBuilder<Types, 'InputObject'>) => InputFieldMap;
type Scope =
  | { readonly public: true }
  | { readonly person: true }
  | { readonly member: true }
  | { readonly right: Right };

/** A mutation: one input, and a result that is its payload or one of the error types. */
export interface Mutation<Fields extends InputFields, Payload extends object> {
  readonly description: string;
  /** Who may call it at all; the command judges the record. */
  readonly allow: Scope;
  readonly input: Fields;
  /** How many records it may answer with, where its caller says: what is selected of one is priced so often. */
  readonly records?: (input: InputShapeFromFields<ReturnType<Fields>>) => number;
  readonly resolve: (
    input: InputShapeFromFields<ReturnType<Fields>>,
    context: GraphContext,
    info: GraphQLResolveInfo,
  ) => Promise<Payload | Refusal>;
  /** What is read after the change, with the client's own selection. */
  readonly payload: (t: PothosSchemaTypes.ObjectFieldBuilder<Types, Payload>) => object;
}

const LONGEST_KEY = 255;

/** Makes a repeated call answer what the first one did: its key names the call for at least a day. */
export const idempotentDirective = new GraphQLDirective({
  name: 'idempotent',
  description:
    'Names this call: repeated with the same key and input it answers as the first one did and changes nothing.',
  locations: [DirectiveLocation.FIELD],
  args: {
    key: {
      type: new GraphQLNonNull(GraphQLString),
      description: `At most ${LONGEST_KEY} characters, chosen by the client.`,
    },
  },
});

/** Declares a mutation with its input, payload and result union in the one file of its name. */
export function mutation<Fields extends InputFields, Payload extends object>(
  name: string,
  options: Mutation<Fields, Payload>,
): void {
  const title = name[0]?.toUpperCase() + name.slice(1);
  const Input = builder.inputType(`${title}Input`, {
    description: `What \`${name}\` is told.`,
    fields: options.input as never,
  });
  const PayloadType = builder.objectRef<Payload>(`${title}Payload`).implement({
    description: `What \`${name}\` answers.`,
    authScopes: options.allow as never,
    fields: options.payload as never,
  });
  const Result = builder.unionType(`${title}Result`, {
    description: `\`${title}Payload\`, or why it was refused.`,
    types: [PayloadType, ...errorTypes] as never,
    resolveType: (value: unknown) => (isErrorShape(value) ? value.type : `${title}Payload`),
  });
  builder.mutationField(name, (t) =>
    t.field({
      type: Result,
      description: options.description,
      authScopes: options.allow,
      args: { input: t.arg({ type: Input, required: true }) },
      complexity: ({ input }) => ({
        field: 1,
        multiplier: Math.max(1, options.records?.(input as never) ?? 1),
      }),
      resolve: async (_root, { input }, context, info) => {
        const keyed = withIdempotency(context, input, info, 'person' in options.allow);
        const outcome = isRefusal(keyed) ? keyed : await options.resolve(input as never, keyed, info);
        return (isRefusal(outcome) ? errorOf(outcome) : outcome) as never;
      },
    }),
  );
}

function isErrorShape(value: unknown): value is ErrorShape {
  return typeof value === 'object' && value !== null && 'code' in value && 'path' in value && 'type' in value;
}

/**
 * The directive on the field, or the request's header as its shorthand, becomes part of the command's context: of the
 * member's at work, and of the person's above organizations. Nobody's calls have no key.
 */
function withIdempotency(
  context: GraphContext,
  input: unknown,
  info: GraphQLResolveInfo,
  person: boolean,
): GraphContext | Refusal {
  const directive = info.fieldNodes[0]?.directives?.find(({ name }) => name.value === 'idempotent');
  const value = directive?.arguments?.[0]?.value;
  const fromField =
    value?.kind === 'StringValue'
      ? value.value
      : value?.kind === 'Variable'
        ? String(info.variableValues[value.name.value])
        : undefined;
  const key = fromField ?? context.request.idempotencyKey;
  const caller = person ? context.person?.id : context.member?.memberId;
  if (!key || !caller) return context;
  // Cut, it would name other calls too.
  if (key.length > LONGEST_KEY)
    return refuse('idempotency-key-too-long', { parameters: { atMost: LONGEST_KEY } });
  const inputHash = createHash('sha256')
    .update(`${info.fieldName}\n${JSON.stringify(input)}`)
    .digest('hex');
  const idempotency = { key: `${caller}:${info.path.key}:${key}`, inputHash };
  return person || !context.member
    ? { ...context, idempotency }
    : { ...context, member: { ...context.member, idempotency } };
}
