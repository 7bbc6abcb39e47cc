import { isRefusal, parseGlobalId } from '@mikomi/domain/shared';
import { builder } from '../../../graphql/builder.ts';
import { memberOf } from '../../../graphql/context.ts';
import { sentenceFor } from '../../../graphql/refusal.ts';
import { type Duplicate, findDuplicates } from '../find-duplicates.ts';
import { KnownParty, PartyKind } from '../known-party.type.ts';
import { MatchTier } from '../match-tier.enum.ts';
import { ContactPointInput } from '../party.inputs.ts';

const DuplicateParty = builder.objectRef<Duplicate>('DuplicateParty').implement({
  description: 'Somebody who the new contact or company may already be.',
  authScopes: { right: 'party.read' },
  fields: (t) => ({
    tier: t.field({ type: MatchTier, description: 'How sure it is.', resolve: ({ match }) => match.tier }),
    party: t.field({ type: KnownParty, description: 'Who.', resolve: ({ party }) => party }),
    isReached: t.boolean({
      description: 'Whether a number or address that was typed is theirs, and theirs alone.',
      resolve: ({ match }) => match.reasons.some(({ key }) => key === 'same-contact-point'),
    }),
    reasons: t.stringList({
      description: 'Why, strongest first, and what speaks against it, in the viewer’s language.',
      resolve: ({ match }, _args, context) =>
        [...match.reasons, ...match.doubts].map((about) => sentenceFor(about, memberOf(context).locale)),
    }),
  }),
});

const DuplicatePartiesInput = builder.inputType('DuplicatePartiesInput', {
  description: 'What a form says of a contact or company so far.',
  fields: (t) => ({
    kind: t.field({ type: PartyKind, required: true, description: 'A person or a company.' }),
    familyName: t.string({ description: 'Of a contact.' }),
    givenName: t.string({ description: 'Of a contact.' }),
    familyReading: t.string({ description: 'Of a contact, in kana.' }),
    givenReading: t.string({ description: 'Of a contact, in kana.' }),
    companyName: t.string({ description: 'The company’s name, or that of a contact’s company.' }),
    points: t.field({
      type: [ContactPointInput],
      description: 'As typed; what can’t be read yet is left out.',
    }),
    exceptId: t.id({ description: 'The record that is being edited.' }),
  }),
});

builder.queryField('duplicateParties', (t) =>
  t.field({
    type: [DuplicateParty],
    description:
      'Who a new contact or company may already be, strongest first, at most 10. Somebody else’s shows only by an exact contact point.',
    authScopes: { right: 'party.read' },
    complexity: 50,
    args: { input: t.arg({ type: DuplicatePartiesInput, required: true, description: 'The form so far.' }) },
    resolve: async (_root, { input }, context) => {
      const except = parseGlobalId(input.exceptId ?? '');
      return [
        ...(await findDuplicates(memberOf(context), {
          kind: input.kind,
          name: {
            family: input.familyName ?? null,
            given: input.givenName ?? null,
            familyReading: input.familyReading ?? null,
            givenReading: input.givenReading ?? null,
          },
          companyName: input.companyName,
          points: (input.points ?? []).slice(0, 20),
          exceptId: isRefusal(except) ? null : except.id,
        })),
      ];
    },
  }),
);
