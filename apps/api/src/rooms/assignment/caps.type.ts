import type { Caps } from '@mikomi/domain/assignment';
import type { Potential as PotentialName } from '@mikomi/domain/qualification';
import { builder } from '../../graphql/builder.ts';
import { described } from '../../graphql/described.ts';
import { Potential } from '../leads/index.ts';

type Limit = 'PER_DAY' | 'OPEN_LEADS';

const AssignmentLimit = builder.enumType('AssignmentLimit', {
  description: 'What a cap counts.',
  values: described<Limit>({
    PER_DAY: 'Leads given on one day of the member.',
    OPEN_LEADS: 'Open leads held at one time.',
  }),
});

/** One cap, as the API has it. */
export interface CapShape {
  readonly limit: Limit;
  readonly potential?: PotentialName | null | undefined;
  readonly atMost?: number | null | undefined;
}

export const AssignmentCap = builder.objectRef<CapShape>('AssignmentCap').implement({
  description: 'The most leads a member is given.',
  authScopes: { member: true },
  fields: (t) => ({
    limit: t.field({ type: AssignmentLimit, description: 'What is counted.', resolve: ({ limit }) => limit }),
    potential: t.field({
      type: Potential,
      nullable: true,
      description: 'Only leads of this potential; null for all.',
      resolve: ({ potential }) => potential ?? null,
    }),
    atMost: t.int({
      nullable: true,
      description: 'How many; null lifts, in a rule, the member’s own cap.',
      resolve: ({ atMost }) => atMost ?? null,
    }),
  }),
});

export const AssignmentCapInput = builder.inputType('AssignmentCapInput', {
  description: 'The most leads a member is given.',
  fields: (t) => ({
    limit: t.field({ type: AssignmentLimit, required: true, description: 'What is counted.' }),
    potential: t.field({
      type: Potential,
      description: 'Only leads of this potential, where they are counted per day.',
    }),
    atMost: t.int({ description: 'How many; null for no limit.' }),
  }),
});

/** The caps that are named, one by one. */
export function capList({ perDay, openLeads, perDayOf }: Partial<Caps>, named: boolean): CapShape[] {
  const ofPotential = Object.entries(perDayOf ?? {}) as [PotentialName, number | null][];
  const all: CapShape[] = [
    ...(perDay === undefined ? [] : [{ limit: 'PER_DAY' as const, atMost: perDay }]),
    ...(openLeads === undefined ? [] : [{ limit: 'OPEN_LEADS' as const, atMost: openLeads }]),
    ...ofPotential.map(([potential, atMost]) => ({ limit: 'PER_DAY' as const, potential, atMost })),
  ];
  return named ? all : all.filter(({ atMost }) => atMost != null);
}

/** Caps as the domain has them, from those that are named. */
export function capsOf(list: readonly CapShape[]): Partial<Caps> {
  const ofAll = (limit: Limit) => list.find((cap) => cap.limit === limit && !cap.potential);
  const [perDay, openLeads] = [ofAll('PER_DAY'), ofAll('OPEN_LEADS')];
  const perDayOf = list.flatMap(({ potential, atMost }) =>
    potential ? [[potential, atMost ?? null] as const] : [],
  );
  return {
    ...(perDay ? { perDay: perDay.atMost ?? null } : {}),
    ...(openLeads ? { openLeads: openLeads.atMost ?? null } : {}),
    ...(perDayOf.length > 0 ? { perDayOf: Object.fromEntries(perDayOf) } : {}),
  };
}
