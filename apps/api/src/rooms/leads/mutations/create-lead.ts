import { isRefusal, type Refusal } from '@mikomi/domain/shared';
import { builder } from '../../../graphql/builder.ts';
import { memberOf } from '../../../graphql/context.ts';
import { described } from '../../../graphql/described.ts';
import { keyOf, optionalKeyOf } from '../../../graphql/global-key.ts';
import { mutation } from '../../../graphql/mutation.ts';
import { MoneyInput } from '../../../graphql/scalars.ts';
import { CustomValueInput, enteredValues } from '../../catalog/index.ts';
import * as parties from '../../parties/index.ts';
import { createLead, type LeadForm, type PartyChoice } from '../commands/create-lead.ts';
import type { Returning } from '../commands/welcome-back.ts';
import { Potential } from '../lead.enums.ts';
import { LeadLineInput } from '../lead-line.input.ts';
import { leadPayload } from '../lead-payload.ts';

const LeadContactInput = builder.inputType('LeadContactInput', {
  description: 'Who asks: a contact that exists, or a new one.',
  isOneOf: true,
  fields: (t) => ({
    id: t.id({ description: 'A contact that exists.' }),
    new: t.field({ type: parties.ContactInput, description: 'A contact to make.' }),
  }),
});

const LeadCompanyInput = builder.inputType('LeadCompanyInput', {
  description: 'For which company: one that exists, or a new one.',
  isOneOf: true,
  fields: (t) => ({
    id: t.id({ description: 'A company that exists.' }),
    new: t.field({
      type: parties.CompanyInput,
      description:
        'A company to make. Given by its name alone, or with custom values that are that one’s too, it is the one of that name, however it is spelt, where the caller sees exactly one.',
    }),
  }),
});

const ReturningCustomer = builder.enumType('ReturningCustomer', {
  description: 'How a customer who comes back is taken.',
  values: {
    NEW: { description: 'A new lead of kind REPEAT, linked to the latest one, beside what is open.' },
    ASK: {
      description:
        'Refused as OPEN_LEAD_EXISTS or LOST_LEAD_EXISTS; the parameters name its owner, its stage and the day of the last contact, and its id where the caller may see it. Call again with NEW or CONTINUE.',
    },
    CONTINUE: {
      description:
        'A touch on the open lead, or on the one lost lately, which is opened again: it takes the source and the products; what else the form says is of a new lead only. In an open conversation the same source is no new touch: without products there is nothing to take, refused as ALREADY_IN_CONVERSATION.',
    },
  } satisfies Record<Returning, object>,
});

const NewLeadAssignment = builder.enumType('NewLeadAssignment', {
  description: 'Who says whose a new lead is.',
  values: described({
    BY_HAND: 'The form: the named owner, or the caller.',
    BY_RULES: 'The organization’s rules; no owner is named then.',
  }),
});

mutation('createLead', {
  description: 'Makes a lead from one form, with its contact and company where they are new.',
  allow: { right: 'lead.create' },
  input: (t) => ({
    name: t.string({ description: 'A name of its own; else it is called by its contact or company.' }),
    contact: t.field({ type: LeadContactInput, description: 'Who asks.' }),
    company: t.field({ type: LeadCompanyInput, description: 'For which company.' }),
    sourceId: t.id({ description: 'Where it came from.' }),
    ownerId: t.id({ description: 'Whose it is; the caller’s unless said. Null: nobody’s yet.' }),
    assignment: t.field({
      type: NewLeadAssignment,
      description: 'Whether the form or the rules say whose it becomes; BY_HAND unless said.',
    }),
    collaboratorIds: t.idList({ description: 'Who works on it beside its owner.' }),
    pipelineId: t.id({ description: 'The first one unless said.' }),
    stageId: t.id({ description: 'The first open one unless said.' }),
    potential: t.field({ type: Potential, description: 'How likely it is to be won.' }),
    expectedValue: t.field({ type: MoneyInput, description: 'What it may be worth.' }),
    expectedCloseOn: t.field({ type: 'Date', description: 'When it may close.' }),
    note: t.string({ description: 'What is worth knowing at first sight.' }),
    capturedAt: t.field({
      type: 'DateTime',
      description: 'When it came in; now unless said, never in the future.',
    }),
    returning: t.field({
      type: ReturningCustomer,
      description:
        'What becomes of it when the contact (or, without one, the company) has an open lead, or one lost less than 90 days ago; NEW unless said.',
    }),
    lines: t.field({ type: [LeadLineInput], description: 'The products it is about.' }),
    customValues: t.field({ type: [CustomValueInput], description: 'What is entered into custom fields.' }),
  }),
  resolve: async (input, context) => {
    const customValues = enteredValues(input.customValues);
    if (isRefusal(customValues)) return customValues;
    const form = formOf({ ...input, customValues } as Parameters<typeof formOf>[0]);
    if (isRefusal(form)) return form;
    return createLead(memberOf(context), form);
  },
  payload: leadPayload,
});

interface CreateLeadInput extends Omit<LeadForm, 'contact' | 'company' | 'collaboratorIds' | 'byRules'> {
  readonly assignment?: 'BY_HAND' | 'BY_RULES' | null;
  readonly collaboratorIds?: readonly string[] | null;
  readonly contact?: { id?: string | null; new?: typeof parties.ContactInput.$inferInput | null } | null;
  readonly company?: { id?: string | null; new?: typeof parties.CompanyInput.$inferInput | null } | null;
}

function formOf(input: CreateLeadInput): LeadForm | Refusal {
  const keys = {
    sourceId: optionalKeyOf(input.sourceId, 'Source', ['sourceId']),
    ownerId: optionalKeyOf(input.ownerId, 'Member', ['ownerId']),
    pipelineId: optionalKeyOf(input.pipelineId, 'Pipeline', ['pipelineId']),
    stageId: optionalKeyOf(input.stageId, 'Stage', ['stageId']),
  };
  for (const key of Object.values(keys)) if (isRefusal(key)) return key;
  const contact = choiceOf('Contact', input.contact, parties.newContactOf);
  if (isRefusal(contact)) return contact;
  const company = choiceOf('Company', input.company, parties.newCompanyOf);
  if (isRefusal(company)) return company;
  const collaboratorIds: string[] = [];
  for (const [index, id] of (input.collaboratorIds ?? []).entries()) {
    const key = keyOf(id, 'Member', ['collaboratorIds', String(index)]);
    if (isRefusal(key)) return key;
    collaboratorIds.push(key);
  }
  const lines = [];
  for (const [index, line] of (input.lines ?? []).entries()) {
    const productId = optionalKeyOf(line.productId, 'Product', ['lines', String(index), 'productId']);
    if (isRefusal(productId)) return productId;
    lines.push({ ...line, productId });
  }
  return {
    ...input,
    ...(keys as Record<keyof typeof keys, string | null | undefined>),
    contact,
    company,
    collaboratorIds,
    lines,
    byRules: input.assignment === 'BY_RULES',
  };
}

function choiceOf<Input, New>(
  type: 'Contact' | 'Company',
  choice: { id?: string | null; new?: Input | null } | null | undefined,
  read: (input: Input, path: readonly string[]) => New | Refusal,
): PartyChoice<New> | undefined | Refusal {
  if (!choice) return undefined;
  if (choice.new) {
    const made = read(choice.new, [type.toLowerCase(), 'new']);
    return isRefusal(made) ? made : { new: made };
  }
  const id = keyOf(choice.id ?? '', type, [type.toLowerCase(), 'id']);
  return isRefusal(id) ? id : { id };
}
