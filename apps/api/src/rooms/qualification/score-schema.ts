import { ACTIVITY_EVENTS, type ScoreSchema } from '@mikomi/domain/qualification';
import type { OrganizationScope } from '../../platform/database/scope.ts';
import { type Facts, factScope, schemaOf } from '../catalog/index.ts';
import { leadFactsOf } from '../leads/index.ts';

/** An enquiry is an event as well: each one after the first says that they are still looking. */
export const ENQUIRY = 'ENQUIRY';

/** What comes of the rules can't be asked by them. */
const JUDGED = new Set(['potential', 'score', 'grade']);

/** What the rules of a score may ask of leads in an organization, and where that stands. */
export interface ScoreFacts {
  readonly facts: Facts;
  readonly schema: ScoreSchema;
}

/** What the rules of a score may ask: about the lead `l`, and about what happened on it. */
export async function scoreFacts(scope: OrganizationScope): Promise<ScoreFacts> {
  const all = Object.entries(await leadFactsOf(await factScope(scope), 'l'));
  const facts: Facts = Object.fromEntries(all.filter(([name]) => !JUDGED.has(name)));
  const lead = schemaOf(facts);
  const enquiry = lead.touches?.type === 'rows' ? lead.touches.rows : {};
  return { facts, schema: { lead, events: { ...ACTIVITY_EVENTS, [ENQUIRY]: enquiry } } };
}
