import {
  type Potential as Level,
  leadPotential,
  type PotentialFactor,
  type PotentialRaise,
} from '@mikomi/domain/qualification';
import { builder } from '../../graphql/builder.ts';
import { memberOf } from '../../graphql/context.ts';
import { loadReference } from '../../graphql/load-reference.ts';
import { sentenceFor } from '../../graphql/refusal.ts';
import { Potential } from '../leads/index.ts';
import type { KeptJudgement } from './store/write-scores.ts';

const authScopes = { right: 'lead.read' } as const;

const Factor = builder.objectRef<PotentialFactor>('PotentialFactor').implement({
  description: 'One input’s part in a potential.',
  authScopes,
  fields: (t) => ({
    input: t.exposeString('input', { description: '`interest`, `contact`, `capacity`, or a question’s id.' }),
    points: t.exposeInt('points', { description: 'Its points.' }),
    most: t.exposeInt('most', { description: 'The most that it can have.' }),
    known: t.exposeBoolean('known', {
      description: 'Whether it is known; what is not counts as the policy says.',
    }),
    text: t.string({
      description: 'It in words, in the viewer’s language.',
      resolve: ({ because }, _args, context) => sentenceFor(because, memberOf(context).locale),
    }),
  }),
});

const Raise = builder.objectRef<PotentialRaise>('PotentialRaise').implement({
  description: 'One thing that would be worth more.',
  authScopes,
  fields: (t) => ({
    points: t.exposeInt('gain', { description: 'By how many points.' }),
    potential: t.field({
      type: Potential,
      description: 'To which potential it alone leads.',
      resolve: ({ potential }) => potential,
    }),
    text: t.string({
      description: 'It in words, in the viewer’s language.',
      resolve: ({ because }, _args, context) => sentenceFor(because, memberOf(context).locale),
    }),
  }),
});

/** A judgement with what somebody set against it. */
export interface Reasons {
  readonly judged: Level;
  readonly kept: KeptJudgement;
  readonly byHand: {
    readonly potential: Level;
    readonly reason: string;
    readonly memberId: string | null;
    readonly at: Date | null;
  } | null;
}

export const PotentialReasons = builder.objectRef<Reasons>('PotentialReasons').implement({
  description: 'Why a lead’s potential is what it is.',
  authScopes,
  fields: (t) => ({
    text: t.string({
      description: 'What decided, in the viewer’s language.',
      resolve: ({ judged, kept, byHand }, _args, context) => {
        const judgement = { ...kept, potential: judged, between: [judged, judged] as const };
        const set = byHand && { ...byHand, by: byHand.memberId ?? '', at: byHand.at?.getTime() ?? 0 };
        return sentenceFor(leadPotential(judgement, set).because, memberOf(context).locale);
      },
    }),
    judged: t.field({
      type: Potential,
      description: 'What the rules say, whatever somebody set.',
      resolve: ({ judged }) => judged,
    }),
    points: t.int({ description: 'The sum of its factors.', resolve: ({ kept }) => kept.points }),
    factors: t.field({
      type: [Factor],
      description: 'What it is judged by.',
      resolve: ({ kept }) => kept.factors,
    }),
    raises: t.field({
      type: [Raise],
      description: 'What would raise it, the nearest first; at most 3.',
      resolve: ({ kept }) => kept.raises,
    }),
    isByHand: t.boolean({
      description: 'Whether somebody set it.',
      resolve: ({ byHand }) => byHand !== null,
    }),
    reason: t.string({
      nullable: true,
      description: 'Why they did; null where nobody was asked for it.',
      resolve: ({ byHand }) => byHand?.reason || null,
    }),
    setBy: t.prismaField({
      type: 'Member',
      nullable: true,
      description: 'Who set it; null where it came with the lead.',
      resolve: (query, { byHand }, _args, context, info) =>
        loadReference(context, info, 'Member', byHand?.memberId ?? null, query),
    }),
    setAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'When they did; null where it came with the lead.',
      resolve: ({ byHand }) => byHand?.at ?? null,
    }),
  }),
});
