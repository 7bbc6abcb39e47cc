import { describe, expect, test } from 'vitest';
import { join } from '../identity/team-mates.ts';
import { openWorld } from '../testkit/world.ts';
import { openDesk } from './lead-desk.ts';

describe('the settings of leads', () => {
  test('stages are added, renamed, reordered; one with leads goes only with somewhere to go', async () => {
    const desk = await openDesk();
    const { id } = await desk.lead();
    const [first, second] = desk.stages;
    const rest = desk.stages.slice(1);
    const stages = [
      { id: second?.id, name: 'Renamed', kind: 'OPEN' },
      { name: 'Fresh', kind: 'OPEN' },
      ...rest.slice(1),
    ];
    const input = { pipelineId: desk.pipelineId, stages };
    expect(await desk.owner.refused('setStages', input)).toMatchObject({ code: 'STAGE_HAS_LEADS' });
    const moves = [{ fromStageId: first?.id, toStageId: second?.id }];
    const { pipeline, commandId } = await desk.owner.mutate(
      'setStages',
      { ...input, moves },
      'commandId pipeline { stages { name } }',
    );
    expect(pipeline.stages.map(({ name }: { name: string }) => name)).toEqual(stages.map(({ name }) => name));
    expect(await desk.state(id)).toMatchObject({ stage: { id: second?.id } });
    expect(await desk.owner.refused('moveLead', { id, stageId: first?.id })).toMatchObject({
      code: 'STAGE_UNKNOWN',
    });
    await desk.owner.mutate('undo', { commandId });
    expect(await desk.state(id)).toMatchObject({ stage: { id: first?.id } });
    const backwards = { pipelineId: desk.pipelineId, stages: desk.stages.toReversed() };
    expect(await desk.owner.refused('setStages', backwards)).toMatchObject({ code: 'STAGE_ORDER' });
    const twice = desk.stages.map((stage) => (stage === second ? { ...stage, id: first?.id } : stage));
    expect(await desk.owner.refused('setStages', { ...input, stages: twice })).toMatchObject({
      code: 'STAGE_TWICE',
      path: ['stages', '1', 'id'],
    });
  });

  test('a pipeline goes out of use when nothing is open in it and another is left', async () => {
    const desk = await openDesk();
    expect(await desk.owner.refused('archivePipeline', { id: desk.pipelineId })).toMatchObject({
      code: 'LAST_PIPELINE',
    });
    const { pipeline } = await desk.owner.mutate(
      'createPipeline',
      { name: 'Renewals', stages: desk.stages.map(({ name, kind }) => ({ name, kind })) },
      'pipeline { id name stages { id kind } }',
    );
    const { id } = await desk.lead();
    expect(await desk.owner.refused('archivePipeline', { id: desk.pipelineId })).toMatchObject({
      code: 'PIPELINE_HAS_LEADS',
    });
    await desk.owner.mutate('loseLead', { id, reasonId: desk.reasonId });
    await desk.owner.mutate('archivePipeline', { id: desk.pipelineId });
    expect(await desk.owner.graphql('{ pipelines { id } }')).toEqual({ pipelines: [{ id: pipeline.id }] });
  });

  test('sources and loss reasons are added, renamed, reordered and archived by those who manage them', async () => {
    const desk = await openDesk();
    const { source } = await desk.owner.mutate(
      'createSource',
      { name: '展示会2026' },
      'source { id key name }',
    );
    const { lead } = await desk.owner.mutate('createLead', { sourceId: source.id }, 'lead { id title }');
    expect(lead.title).toContain('展示会2026');
    await desk.owner.mutate('renameSource', { id: source.id, name: '展示会2027' });
    expect(await desk.state(lead.id)).toMatchObject({ title: expect.stringContaining('展示会2027') });
    await desk.owner.mutate('archiveSource', { id: source.id });
    expect(await desk.owner.refused('createLead', { sourceId: source.id })).toMatchObject({
      code: 'SOURCE_NOT_FOUND',
    });
    const { lossReason } = await desk.owner.mutate('createLossReason', { name: '倒産' }, 'lossReason { id }');
    await desk.owner.mutate('reorderLossReasons', { ids: [lossReason.id] });
    expect(
      await desk.owner.refused('reorderLossReasons', {
        ids: Array.from({ length: 501 }, () => lossReason.id),
      }),
    ).toMatchObject({ code: 'TOO_MANY_RECORDS', path: ['ids'] });
    const { lossReasons } = await desk.owner.graphql('{ lossReasons { id name } }');
    expect(lossReasons[0]).toEqual({ id: lossReason.id, name: '倒産' });
    expect(await desk.owner.refused('createLossReason', { name: ' 倒産 ' })).toMatchObject({
      code: 'NAME_TAKEN',
    });
    const rep = await join(await openWorld(), desk.owner);
    const answer = await rep.caller.ask(
      'mutation ($input: CreateLossReasonInput!) { createLossReason(input: $input) { __typename } }',
      { input: { name: 'x' } },
    );
    expect(answer.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});

test('every reference of leads and parties stays inside its organization', async () => {
  const world = await openWorld();
  const [one, other] = [await openDesk(), await openDesk()];
  const [mine, theirs] = [await one.lead({ company: { new: { name: 'A' } } }), await other.lead()];
  const keys = (id: string) => id.split('_')[1];
  const { rows } = await world.ownerPool.query(`
    SELECT c.conrelid::regclass::text AS "from", a.attname AS "column", c.confrelid::regclass::text AS "to"
    FROM pg_constraint c JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[2]
    WHERE c.contype = 'f' AND c.conrelid = 'lead'::regclass AND array_length(c.conkey, 1) = 2`);
  expect(rows.length).toBeGreaterThanOrEqual(13);
  for (const { column, to } of rows) {
    const foreign = await world.ownerPool.query(
      `SELECT t.id FROM ${to} t JOIN lead l ON l."organizationId" = t."organizationId" WHERE l.id = $1 LIMIT 1`,
      [keys(theirs.id)],
    );
    if (!foreign.rows[0]) continue;
    await expect(
      world.ownerPool.query(`UPDATE lead SET "${column}" = $2 WHERE id = $1`, [
        keys(mine.id),
        foreign.rows[0].id,
      ]),
      column,
    ).rejects.toThrow(/foreign key/);
  }
});
