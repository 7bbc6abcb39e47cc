import type { InputFieldRef } from '@pothos/core';
import type { SchemaTypes } from '../../graphql/builder.ts';
import type { Fragment } from '../../platform/database/sql.ts';
import type { MemberContext } from '../../platform/member-context.ts';

type Types = PothosSchemaTypes.ExtendDefaultTypes<SchemaTypes>;
type InputFields = PothosSchemaTypes.InputFieldBuilder<Types, 'InputObject'>;

/** What a later room adds to the filter of lead lists; registered in `compose.ts`. */
export interface LeadField<Asked = unknown> {
  /** Its name in `LeadFilter`. */
  readonly name: string;
  readonly input: (t: InputFields) => InputFieldRef<Types, unknown>;
  /** What was asked, as conditions on the lead `l` that hold together. */
  readonly conditions: (member: MemberContext, asked: Asked) => readonly Fragment[];
}

const added: LeadField[] = [];

/** Adds a field to the filter of leads, before the schema is built. */
export function addLeadField<Asked>(field: LeadField<Asked>): void {
  added.push(field as LeadField<unknown>);
}

/** The input fields that later rooms add. */
export function addedInputs(t: InputFields): Record<string, InputFieldRef<Types, unknown>> {
  return Object.fromEntries(added.map(({ name, input }) => [name, input(t)]));
}

/** What is asked of the added fields, as conditions on the lead `l`. */
export function addedConditions(member: MemberContext, filter: object): Fragment[] {
  return added.flatMap(({ name, conditions }) => {
    const asked = (filter as Record<string, unknown>)[name];
    return asked == null ? [] : conditions(member, asked);
  });
}
