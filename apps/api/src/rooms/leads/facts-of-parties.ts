import type { SqlExpression } from '@mikomi/domain/catalog';
import type { Label } from '@mikomi/domain/shared';
import { inlined } from '../../platform/database/inlined.ts';
import { choice, type FactScope, type FactSource, type Facts, plain, rows } from '../catalog/index.ts';
import type { Party } from '../parties/index.ts';
import { leadOptions, potentialOptions, statusOptions } from './lead-options.ts';
import { withinReach } from './store/visible-leads.ts';

/** What rules may ask of a contact or company about its leads: those that whoever asks may see. */
export function leadsOfParty(party: Party): FactSource {
  return async (scope, alias) => {
    const lead = `${alias}_lead`;
    const from = `lead AS ${lead}`;
    const on = `${lead}."organizationId" = ${alias}."organizationId" AND ${lead}."${party}Id" = ${alias}.id
      AND ${lead}."deletedAt" IS NULL AND ${reach(scope, lead)}`;
    const { sources, stages, lossReasons } = await leadOptions(scope);
    const facts: Facts = {
      status: choice({ en: 'status', ja: '状態' }, statusOptions, text(`${lead}.status`)),
      stage: choice({ en: 'stage', ja: '段階' }, stages, uuid(`${lead}."stageId"`)),
      source: choice({ en: 'source', ja: '流入元' }, sources, uuid(`${lead}."sourceId"`)),
      potential: choice({ en: 'potential', ja: '見込み度' }, potentialOptions, text(`${lead}.potential`)),
      lossReason: choice(
        { en: 'reason it was lost', ja: '失注理由' },
        lossReasons,
        uuid(`${lead}."lossReasonId"`),
      ),
      owner: choice({ en: 'owner', ja: '社内担当' }, scope.members, uuid(`${lead}."ownerId"`)),
      capturedAt: plain('instant', { en: 'day it came in', ja: '受付日' }, moment(`${lead}."capturedAt"`)),
      lastActivityAt: plain(
        'instant',
        { en: 'last activity', ja: '最後の活動' },
        moment(`${lead}."lastActivityAt"`),
      ),
      wonOn: plain('day', { en: 'day it was won', ja: '受注日' }, day(`${lead}."wonOn"`)),
      lostOn: plain('day', { en: 'day it was lost', ja: '失注日' }, day(`${lead}."lostOn"`)),
    };
    const counted = (label: Label, where = '') =>
      plain('number', label, {
        as: 'integer',
        sql: `(SELECT count(*) FROM ${from} WHERE ${on}${where})`,
      });
    return {
      isCustomer: plain('boolean', { en: 'being a customer', ja: '顧客' }, bought(scope, party, alias)),
      leads: rows({ en: 'leads', ja: '見込み' }, facts, from, on),
      leadCount: counted({ en: 'number of leads', ja: '見込みの件数' }),
      openLeadCount: counted(
        { en: 'number of open leads', ja: '対応中の見込みの件数' },
        ` AND ${lead}.status = 'OPEN'`,
      ),
    };
  };
}

/** A customer is who has a deal of a lead that is there. */
function bought(scope: FactScope, party: Party, alias: string): SqlExpression {
  const [deal, lead] = [`${alias}_deal`, `${alias}_sold`];
  return {
    as: 'boolean',
    sql: `EXISTS (SELECT FROM deal AS ${deal} JOIN lead AS ${lead}
      ON ${lead}."organizationId" = ${deal}."organizationId" AND ${lead}.id = ${deal}."leadId" AND ${lead}."deletedAt" IS NULL
      WHERE ${deal}."organizationId" = ${alias}."organizationId" AND ${deal}."${party}Id" = ${alias}.id
        AND ${deal}."deletedAt" IS NULL AND ${reach(scope, lead)})`,
  };
}

function reach({ asks }: FactScope, lead: string): string {
  return asks ? inlined(withinReach(asks, lead, 'lead.read')) : 'true';
}

const text = (sql: string): SqlExpression => ({ as: 'text', sql });
const uuid = (sql: string): SqlExpression => ({ as: 'uuid', sql });
const moment = (sql: string): SqlExpression => ({ as: 'timestamptz', sql });
const day = (sql: string): SqlExpression => ({ as: 'date', sql });
