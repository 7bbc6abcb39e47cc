import { builder } from '../../graphql/builder.ts';
import { comparesInstant, DateTimeComparator } from '../../graphql/comparators.ts';
import { described } from '../../graphql/described.ts';
import { fragment, raw } from '../../platform/database/sql.ts';
import type { LeadField } from '../leads/index.ts';

const LeadQueue = builder.enumType('LeadQueue', {
  description: 'Where open leads wait that are nobody’s.',
  values: described({
    ANY: 'In any queue that the viewer sees.',
    EVERYBODY: 'For everybody.',
    TEAM: 'For one of the viewer’s teams, or of those above.',
  }),
});

const LeadAcceptance = builder.enumType('LeadAcceptance', {
  description: 'Whether the owner of an open lead has taken it up.',
  values: described({
    PENDING: 'Given, and not accepted so far.',
    ACCEPTED: 'Accepted, or taken by its owner.',
  }),
});

/** Lists of leads that wait for somebody. */
export const queueField: LeadField<'ANY' | 'EVERYBODY' | 'TEAM'> = {
  name: 'queue',
  input: (t) => t.field({ type: LeadQueue, description: 'Open leads that wait for somebody.' }),
  conditions: (member, queue) => [
    raw(`l."queuedAt" IS NOT NULL AND l.status = 'OPEN'`),
    // Of whom everything was erased, nobody is to be called: their lead waits for nobody.
    raw(`NOT EXISTS (SELECT 1 FROM contact AS gone WHERE gone."organizationId" = l."organizationId"
      AND gone.id = l."contactId" AND gone."erasedAt" IS NOT NULL)`),
    ...(queue === 'EVERYBODY' ? [raw('l."teamId" IS NULL')] : []),
    ...(queue === 'TEAM'
      ? [fragment`l."teamId" = ANY(${[...member.teamIds, ...member.queueTeamIds]}::uuid[])`]
      : []),
  ],
};

/** Lists of leads that were given and are accepted, or not. */
export const acceptanceField: LeadField<'PENDING' | 'ACCEPTED'> = {
  name: 'acceptance',
  input: (t) => t.field({ type: LeadAcceptance, description: 'Whether their owner has taken them up.' }),
  conditions: (_member, acceptance) => [
    raw(`l."assignedAt" IS NOT NULL AND l."acceptedAt" IS ${acceptance === 'PENDING' ? '' : 'NOT '}NULL`),
    ...(acceptance === 'PENDING' ? [raw(`l.status = 'OPEN'`)] : []),
  ],
};

/** Lists of leads by since when their owner has them. */
export const assignedAtField: LeadField<{ gte?: number | null; lt?: number | null }> = {
  name: 'assignedAt',
  input: (t) => t.field({ type: DateTimeComparator, description: 'Since when their owner has them.' }),
  conditions: (_member, compared) => comparesInstant('l."assignedAt"', compared),
};
