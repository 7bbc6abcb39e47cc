import type { InputFieldRef } from '@pothos/core';
import type { SchemaTypes } from '../../graphql/builder.ts';
import type { Fragment } from '../../platform/database/sql.ts';
import type { MemberContext } from '../../platform/member-context.ts';
import type { Party } from './store/visible-parties.ts';

type Types = PothosSchemaTypes.ExtendDefaultTypes<SchemaTypes>;
type InputFields = PothosSchemaTypes.InputFieldBuilder<Types, 'InputObject'>;

/** What a later room adds to the filters of contact and company lists; registered in `compose.ts`. */
export interface PartyField<Asked = unknown> {
  /** Its name in `ContactFilter` and `CompanyFilter`. */
  readonly name: string;
  readonly input: (t: InputFields) => InputFieldRef<Types, unknown>;
  /** What was asked, as conditions on the contact or company `p` that hold together. */
  readonly conditions: (member: MemberContext, party: Party, asked: Asked) => readonly Fragment[];
}

const added: PartyField[] = [];

/** Adds a field to the filters of contacts and companies, before the schema is built. */
export function addPartyField<Asked>(field: PartyField<Asked>): void {
  added.push(field as PartyField<unknown>);
}

/** The input fields that later rooms add. */
export function addedInputs(t: InputFields): Record<string, InputFieldRef<Types, unknown>> {
  return Object.fromEntries(added.map(({ name, input }) => [name, input(t)]));
}

/** What is asked of the added fields, as conditions on the contact or company `p`. */
export function addedConditions(member: MemberContext, party: Party, filter: object): Fragment[] {
  return added.flatMap(({ name, conditions }) => {
    const asked = (filter as Record<string, unknown>)[name];
    return asked == null ? [] : conditions(member, party, asked);
  });
}
