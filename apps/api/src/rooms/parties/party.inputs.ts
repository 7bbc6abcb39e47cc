import { isRefusal, type Refusal } from '@mikomi/domain/shared';
import { builder } from '../../graphql/builder.ts';
import { optionalKeyOf } from '../../graphql/global-key.ts';
import { MoneyInput } from '../../graphql/scalars.ts';
import { CustomValueInput, enteredValues } from '../catalog/index.ts';
import type { NewCompany, NewContact } from './commands/add-parties.ts';
import type { PointEdit } from './commands/change-points.ts';
import { ContactPointKind } from './contact-point.enum.ts';
import { KnownPoint } from './known-point.enum.ts';

export const ContactPointInput = builder.inputType('ContactPointInput', {
  description: 'A way to reach a party, as it was typed.',
  fields: (t) => ({
    kind: t.field({ type: ContactPointKind, required: true, description: 'By which channel.' }),
    value: t.string({
      required: true,
      description:
        'The number, address or id. A number without a country code is of the organization’s country.',
    }),
    shared: t.boolean({
      description: 'Whether it reaches many, so that it names nobody. Unless said, role addresses do.',
    }),
  }),
});

type Fields = Parameters<NonNullable<Parameters<typeof builder.inputType>[1]['fields']>>[0];

/** What a form asks of a contact. */
export function contactInputFields(t: Fields) {
  return {
    familyName: t.string({ description: 'Family name.' }),
    givenName: t.string({ description: 'Given name.' }),
    familyReading: t.string({ description: 'How the family name sounds, in kana.' }),
    givenReading: t.string({ description: 'How the given name sounds, in kana.' }),
    jobTitle: t.string({ description: 'What they do.' }),
    language: t.string({ description: 'The language to talk in.' }),
    country: t.string({ description: 'Country.' }),
    region: t.string({ description: 'State or prefecture.' }),
    city: t.string({ description: 'Town.' }),
    postalCode: t.string({ description: 'Postal code.' }),
    addressLine: t.string({ description: 'Street and building.' }),
    points: t.field({
      type: [ContactPointInput],
      description: 'How to reach them, the preferred first; at most 50.',
    }),
    customValues: t.field({ type: [CustomValueInput], description: 'What is entered into custom fields.' }),
  };
}

export const ContactInput = builder.inputType('ContactInput', {
  description: 'A contact as a form knows them.',
  fields: (t) => ({
    ...contactInputFields(t),
    knownPoint: t.field({
      type: KnownPoint,
      description: 'Who is meant where one of the points reaches somebody already; SAME_NAME unless said.',
    }),
  }),
});

/** What a form asks of a company. */
export function companyInputFields(t: Fields) {
  return {
    name: t.string({ required: true, description: 'As it writes itself.' }),
    nameReading: t.string({ description: 'How the name sounds, in kana.' }),
    industry: t.string({ description: 'What it does.' }),
    employees: t.int({ description: 'How many people work there.' }),
    revenue: t.field({ type: MoneyInput, description: 'What it turns over in a year.' }),
    website: t.string({ description: 'Where it is on the web.' }),
    language: t.string({ description: 'The language to write in.' }),
    country: t.string({ description: 'Country.' }),
    region: t.string({ description: 'State or prefecture.' }),
    city: t.string({ description: 'Town.' }),
    postalCode: t.string({ description: 'Postal code.' }),
    addressLine: t.string({ description: 'Street and building.' }),
    points: t.field({
      type: [ContactPointInput],
      description: 'How to reach it, the preferred first; at most 50.',
    }),
    customValues: t.field({ type: [CustomValueInput], description: 'What is entered into custom fields.' }),
  };
}

export const CompanyInput = builder.inputType('CompanyInput', {
  description: 'A company as a form knows it.',
  fields: companyInputFields,
});

const ContactPointEditInput = builder.inputType('ContactPointEditInput', {
  description: 'One way to reach a party in the whole list of them.',
  fields: (t) => ({
    id: t.id({ description: 'Of one that stays, changed or not; none for a new one.' }),
    kind: t.field({ type: ContactPointKind, required: true, description: 'By which channel.' }),
    value: t.string({ required: true, description: 'The number, address or id.' }),
    shared: t.boolean({ description: 'Whether it reaches many; as it was unless said.' }),
  }),
});

/** The whole list of a party's points, as an edit gives it. */
export function pointEditField(t: Fields) {
  return t.field({
    type: [ContactPointEditInput],
    description: 'All ways to reach the party, the preferred first; one that is left out is removed.',
  });
}

/** The points of an edit with their keys; undefined when the edit leaves them as they are. */
export function pointEdits(
  inputs: readonly (typeof ContactPointEditInput.$inferInput)[] | null | undefined,
): readonly PointEdit[] | undefined | Refusal {
  if (!inputs) return undefined;
  const edits: PointEdit[] = [];
  for (const [index, input] of inputs.entries()) {
    const id = optionalKeyOf(input.id, 'ContactPoint', ['points', String(index), 'id']);
    if (isRefusal(id)) return id;
    edits.push({ ...input, id });
  }
  return edits;
}

/** A form's contact as the command takes it. `path` is where the contact stands in the input. */
export function newContactOf(
  input: typeof ContactInput.$inferInput,
  path: readonly string[] = [],
): NewContact | Refusal {
  const { familyName, givenName, familyReading, givenReading, points, customValues, ...rest } = input;
  const entered = enteredValues(customValues, path);
  if (isRefusal(entered)) return entered;
  return {
    ...rest,
    name: {
      family: familyName ?? null,
      given: givenName ?? null,
      familyReading: familyReading ?? null,
      givenReading: givenReading ?? null,
    },
    points: points ?? [],
    customValues: entered,
  };
}

/** A form's company as the command takes it. `path` is where the company stands in the input. */
export function newCompanyOf(
  input: typeof CompanyInput.$inferInput,
  path: readonly string[] = [],
): NewCompany | Refusal {
  const { points, customValues, ...rest } = input;
  const entered = enteredValues(customValues, path);
  return isRefusal(entered) ? entered : { ...rest, points: points ?? [], customValues: entered };
}
