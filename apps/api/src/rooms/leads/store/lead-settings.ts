import { isRefusal, type Refusal, refuse } from '@mikomi/domain/shared';
import type { Transaction } from '../../../platform/context.ts';
import { living, sql } from '../../../platform/database/sql.ts';
import type { MemberContext } from '../../../platform/member-context.ts';
import * as parties from '../../parties/index.ts';
import { firstStage } from './first-stage.ts';

/** Where a new lead begins and whose it is. */
export interface LeadSetting {
  readonly pipelineId: string;
  readonly stageId: string;
  readonly ownerId: string | null;
  readonly teamId: string | null;
}

interface Choice {
  readonly pipelineId?: string | null | undefined;
  readonly stageId?: string | null | undefined;
  readonly ownerId?: string | null | undefined;
  readonly sourceId?: string | null | undefined;
}

/** Checks the choices a form made and fills the rest: the first open stage of the first pipeline, the caller as owner. */
export async function leadSetting(
  tx: Transaction,
  member: MemberContext,
  choice: Choice,
): Promise<LeadSetting | Refusal> {
  const stage = await firstStage(tx, 'OPEN', choice);
  if (isRefusal(stage)) return stage;
  if (choice.sourceId && !(await sourceExists(tx, choice.sourceId)))
    return refuse('source-not-found', { path: ['sourceId'] });
  const owner = await parties.ownerOf(
    tx,
    member,
    choice.ownerId === undefined ? member.memberId : choice.ownerId,
  );
  if (isRefusal(owner)) return owner;
  const { ownerId = null, teamId = member.teamId ?? null } = owner;
  return { ...stage, ownerId, teamId };
}

/** Whether a source is in use. */
export async function sourceExists(tx: Transaction, sourceId: string): Promise<boolean> {
  const rows = await sql(
    tx,
  )`SELECT 1 AS found FROM source AS s WHERE ${living(tx, 's')} AND s.id = ${sourceId}`;
  return rows.length > 0;
}
