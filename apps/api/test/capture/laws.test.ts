import { beforeAll, describe, expect, test } from 'vitest';
import { join } from '../identity/team-mates.ts';
import { openWorld, type World } from '../testkit/world.ts';
import { bring, type Caller, readImport, run, upload } from './desk.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});

const fresh = async (): Promise<Caller> => (await world.signUp()).found('Desk', 'JP');

describe('an import', () => {
  test('is taken back as a whole, not batch by batch', async () => {
    const owner = await fresh();
    await bring(world, owner, 'list.csv', 'Company\nAizome\n');
    const { rows } = await world.ownerPool.query(
      `SELECT k.id FROM command AS k JOIN organization AS o ON o.id = k."organizationId"
       WHERE o.slug = $1 AND k.name = 'import-rows'`,
      [owner.slug],
    );
    expect(await owner.refused('undo', { commandId: rows[0].id })).toMatchObject({
      code: 'IMPORT_UNDONE_AS_A_WHOLE',
    });
  });

  test('reports a row that no index can hold and goes on', async () => {
    const owner = await fresh();
    const long = Array.from({ length: 4000 }, (_, index) => index.toString(36)).join('');
    const csv = `Company,Title\nAizome,short\nBeni,${long}\nCobalt,${'あ'.repeat(280)}😀 \n`;
    const ended = await bring(world, owner, 'list.csv', csv);
    expect(ended.state).toBe('DONE');
    expect(ended.counts.created + ended.counts.failed).toBe(3);
    expect(ended.counts.created).toBeGreaterThan(0);
  });

  test('knows a row without an id again wherever it stands, and somebody twice in a list as one', async () => {
    const owner = await fresh();
    const head = 'Name,Email,Phone,Value\n';
    const [ada, ben] = ['Ada,ada@example.com,,1200\n', 'Ben,ben@example.com,,800\n'];
    const first = await bring(world, owner, 'first.csv', `${head}${ada}${ben}${ben}`);
    expect(first.counts).toMatchObject({ created: 2, skipped: 1 });
    const again = await bring(
      world,
      owner,
      'second.csv',
      `${head}Cid,cid@example.com,,5\n${ben}${ada}${ben}${ben}`,
    );
    expect(again.counts).toMatchObject({ created: 1, skipped: 4, failed: 0 });
    const third = await bring(world, owner, 'third.csv', `${head}${ben}${ben}${ben}`);
    expect(third.counts).toMatchObject({ created: 0, skipped: 3 });
  });

  test('started again after its undo, by itself or as a new upload, knows what the undo kept', async () => {
    const owner = await fresh();
    const csv = 'Company,Value\nAizome,1200\nBeni,800\nCobalt,5\n';
    const first = await bring(world, owner, 'list.csv', csv);
    const { leads } = await owner.graphql('{ leads(first: 10) { nodes { id title } } }');
    const beni = leads.nodes.find(({ title }: { readonly title: string }) => title === 'Beni');
    await owner.mutate('editLead', { id: beni.id, note: 'Called them.' });
    await owner.mutate('undoImport', { id: first.id });
    await world.workOff();
    expect(await titles()).toEqual(['Beni']);
    const again = await run(world, owner, first.id);
    expect(again).toMatchObject({ id: first.id, state: 'DONE', counts: { created: 2, skipped: 1 } });
    expect(await titles()).toEqual(['Aizome', 'Beni', 'Cobalt']);
    const anew = await bring(world, owner, 'list.csv', csv);
    expect(anew.counts).toMatchObject({ created: 0, skipped: 3 });
    const { imports } = await owner.graphql('{ imports(first: 10) { nodes { id state viewerCanStart } } }');
    const states = imports.nodes.map(({ state }: { readonly state: string }) => state);
    expect(states.toSorted()).toEqual(['DONE', 'DONE', 'UNDONE']);
    expect(imports.nodes.every((each: { viewerCanStart: boolean }) => !each.viewerCanStart)).toBe(true);

    async function titles() {
      const answer = await owner.graphql('{ leads(first: 10) { nodes { title } } }');
      return answer.leads.nodes.map(({ title }: { readonly title: string }) => title).toSorted();
    }
  });

  test('makes nothing that its runner may not make by hand', async () => {
    const owner = await fresh();
    const { caller: manager } = await join(world, owner, { role: 'MANAGER' });
    const { importId } = await upload(
      world,
      manager as Caller,
      'list.csv',
      'Company,Lead Source\nAizome,A fair nobody has heard of\n',
    );
    expect(await manager.refused('startImport', { id: importId, plan: {} })).toMatchObject({
      code: 'NOT_ALLOWED_TO_MAKE',
    });
  });
});

describe('what a plan names that goes out of use before its rows come in', () => {
  const CSV = 'Company,Stage\nAizome,Contacted\n';

  test('a stage ends the import with its reason; the file again brings the rest', async () => {
    const owner = await fresh();
    const { pipelines } = await owner.graphql('{ pipelines { id stages { id name kind } } }');
    const [pipeline] = pipelines;
    const [stage] = pipeline.stages;
    const { importId } = await upload(world, owner, 'list.csv', CSV.replace('Contacted', stage.name));
    await owner.mutate('startImport', { id: importId });
    await owner.mutate('setStages', { pipelineId: pipeline.id, stages: pipeline.stages.slice(1) });
    await world.workOff();
    const ended = await readImport(owner, importId);
    expect(ended).toMatchObject({ state: 'FAILED', counts: { created: 0 } });
    expect(ended.problem).toMatchObject({ code: 'IMPORT_PLAN_OUTDATED' });
    expect(ended.problem.message).toContain('取り込みの途中で');
  });

  test('so does who was to own its leads', async () => {
    const owner = await fresh();
    const { memberId } = await join(world, owner, { role: 'REP' });
    const { importId } = await upload(world, owner, 'list.csv', 'Company\nAizome\n');
    await owner.mutate('startImport', { id: importId, plan: { ownerId: memberId } });
    await owner.mutate('deactivateMember', { id: memberId });
    await world.workOff();
    expect(await readImport(owner, importId)).toMatchObject({ state: 'FAILED', counts: { created: 0 } });
  });

  test('an owner whom a row names is left out of the row', async () => {
    const owner = await fresh();
    const { memberId } = await join(world, owner, { role: 'REP' });
    const { importId } = await upload(world, owner, 'list.csv', 'Company,Value,Owner\nAizome,5,Mika Mate\n');
    await owner.mutate('startImport', { id: importId });
    await owner.mutate('deactivateMember', { id: memberId });
    await world.workOff();
    expect(await readImport(owner, importId)).toMatchObject({ state: 'DONE', counts: { created: 1 } });
    const { leads } = await owner.graphql('{ leads(first: 1) { nodes { owner { id } } } }');
    expect(leads.nodes).toEqual([{ owner: null }]);
  });
});
