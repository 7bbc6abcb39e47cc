import type { ExplainedFactor, PotentialJudgement, Score } from '@mikomi/domain/qualification';
import type { Sentence } from '@mikomi/domain/shared';
import type { Transaction } from '../../../platform/context.ts';
import { asWritten, inOrganization, sql } from '../../../platform/database/sql.ts';
import { newId } from '../../../platform/ids.ts';

/** Why a lead was scored anew: something happened on it, the rules changed, or time went by. */
export type ScoreCause = 'EVENT' | 'RULES' | 'TIME';

/** So many steps of a lead’s history are kept, and shown. */
export const MOST_STEPS = 50;

/** A factor as it is kept: by how much, and in which words. */
export interface KeptFactor {
  readonly kind: ExplainedFactor['kind'];
  readonly id: string;
  readonly points: number;
  readonly count: number;
  readonly because: Sentence;
}

/** How a lead stands now. */
export interface Standing {
  readonly leadId: string;
  readonly score: Score;
  readonly factors: readonly KeptFactor[];
  /** The place of its grade among those of the model, the best first. */
  readonly gradeRank: number;
  readonly judgement: PotentialJudgement;
}

/** A judgement as it is kept beside the potential that it came to. */
export type KeptJudgement = Pick<PotentialJudgement, 'because' | 'points' | 'factors' | 'raises'>;

interface Before {
  readonly leadId: string;
  readonly total: number;
  readonly grade: string | null;
  readonly factors: readonly KeptFactor[];
}

/** Keeps how these leads stand, on the lead and beside it, and remembers each score or grade that is another than before. Answers those whose standing shows otherwise. */
export async function writeScores(
  tx: Transaction,
  standings: readonly Standing[],
  cause: ScoreCause,
): Promise<readonly string[]> {
  const ids = standings.map(({ leadId }) => leadId);
  const before = new Map((await scoresBefore(tx, ids)).map((row) => [row.leadId, row]));
  const shown = await writeOnLeads(tx, standings);
  await writeBeside(tx, standings);
  const changes = standings.flatMap((standing) => changeOf(standing, before.get(standing.leadId)) ?? []);
  await writeHistory(tx, changes, cause);
  // By night, when nobody waits for it.
  if (cause === 'TIME') await forgetOldSteps(tx, changes);
  return shown;
}

function scoresBefore(tx: Transaction, ids: readonly string[]): Promise<readonly Before[]> {
  return sql(tx)<Before>`
    SELECT s."leadId", s.total, s.grade, s.factors FROM lead_score AS s
    WHERE ${inOrganization(tx, 's')} AND s."leadId" = ANY(${ids}::uuid[])`;
}

async function writeOnLeads(tx: Transaction, standings: readonly Standing[]): Promise<readonly string[]> {
  const rows = standings.map(({ leadId, score, gradeRank, judgement }) => ({
    id: leadId,
    score: score.total,
    grade: score.grade ?? '',
    rank: gradeRank,
    potential: judgement.potential,
  }));
  const changed = await sql(tx)<{ id: string }>`
    UPDATE lead AS l SET score = r.score, grade = r.grade, "gradeRank" = r.rank, "judgedPotential" = r.potential
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS r(id uuid, score int, grade text, rank int, potential text)
    WHERE ${inOrganization(tx, 'l')} AND l.id = r.id
      AND (l.score, l.grade, l."gradeRank", l."judgedPotential") IS DISTINCT FROM (r.score, r.grade, r.rank, r.potential)
    RETURNING l.id`;
  return changed.map(({ id }) => id);
}

async function writeBeside(tx: Transaction, standings: readonly Standing[]): Promise<void> {
  const rows = standings.map(({ leadId, score, factors, judgement }) => ({
    leadId,
    total: score.total,
    fit: score.fit,
    engagement: score.engagement,
    grade: score.grade,
    factors,
    reasons: keptOf(judgement),
  }));
  await sql(tx)`
    INSERT INTO lead_score AS s ("organizationId", "leadId", total, fit, engagement, grade, factors, reasons, "scoredAt")
    SELECT ${asWritten(tx)}, r."leadId", r.total, r.fit, r.engagement, r.grade, r.factors, r.reasons, ${new Date(tx.now())}
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      AS r("leadId" uuid, total int, fit int, engagement int, grade text, factors jsonb, reasons jsonb)
    ON CONFLICT ("organizationId", "leadId") DO UPDATE SET total = excluded.total, fit = excluded.fit,
      engagement = excluded.engagement, grade = excluded.grade, factors = excluded.factors, reasons = excluded.reasons,
      "scoredAt" = excluded."scoredAt"
    WHERE (s.total, s.fit, s.engagement, s.grade, s.factors, s.reasons)
      IS DISTINCT FROM (excluded.total, excluded.fit, excluded.engagement, excluded.grade, excluded.factors, excluded.reasons)`;
}

/** The nearest ways up are enough to act on. */
const RAISES = 3;

function keptOf({ because, points, factors, raises }: PotentialJudgement): KeptJudgement {
  return { because, points, factors, raises: raises.slice(0, RAISES) };
}

/** What a history keeps of one step: the factors that came, went, or count otherwise. */
function changeOf({ leadId, score, factors }: Standing, before: Before | undefined) {
  if (before && before.total === score.total && before.grade === score.grade) return undefined;
  const earlier = new Map((before?.factors ?? []).map((factor) => [`${factor.kind} ${factor.id}`, factor]));
  const later = new Map(factors.map((factor) => [`${factor.kind} ${factor.id}`, factor]));
  const names = [...new Set([...later.keys(), ...earlier.keys()])];
  const reasons = names.flatMap((name) => {
    const [one, other] = [earlier.get(name), later.get(name)];
    const points = (other?.points ?? 0) - (one?.points ?? 0);
    return points === 0 ? [] : [{ points, because: (other ?? one)?.because }];
  });
  return {
    id: newId(),
    leadId,
    before: before?.total ?? null,
    after: score.total,
    gradeBefore: before?.grade ?? null,
    gradeAfter: score.grade,
    reasons: reasons.sort((a, b) => Math.abs(b.points) - Math.abs(a.points)),
  };
}

async function writeHistory(
  tx: Transaction,
  changes: readonly NonNullable<ReturnType<typeof changeOf>>[],
  cause: ScoreCause,
): Promise<void> {
  if (changes.length === 0) return;
  await sql(tx)`
    INSERT INTO score_change ("organizationId", id, "leadId", at, cause, before, after, "gradeBefore", "gradeAfter", reasons)
    SELECT ${asWritten(tx)}, r.id, r."leadId", ${new Date(tx.now())}, ${cause}, r.before, r.after, r."gradeBefore",
      r."gradeAfter", r.reasons
    FROM jsonb_to_recordset(${JSON.stringify(changes)}::jsonb) AS r(id uuid, "leadId" uuid, before int, after int,
      "gradeBefore" text, "gradeAfter" text, reasons jsonb)`;
}

/** Keeps of the history of these leads what is shown. */
async function forgetOldSteps(tx: Transaction, of: readonly { readonly leadId: string }[]): Promise<void> {
  if (of.length === 0) return;
  await sql(tx)`
    DELETE FROM score_change AS s USING unnest(${of.map(({ leadId }) => leadId)}::uuid[]) AS i(id)
    CROSS JOIN LATERAL (
      SELECT o.id FROM score_change AS o WHERE ${inOrganization(tx, 'o')} AND o."leadId" = i.id
      ORDER BY o.at DESC, o.id DESC OFFSET ${MOST_STEPS}) AS x
    WHERE ${inOrganization(tx, 's')} AND s.id = x.id`;
}
