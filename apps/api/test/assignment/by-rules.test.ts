import { describe, expect, test } from 'vitest';
import { openAssignmentDesk, rule } from './assignment-desk.ts';

describe('a new lead that the rules give out', () => {
  test('goes to each in turn, with the reason and why the others were passed over', async () => {
    const desk = await openAssignmentDesk();
    await desk.plan();
    const owners = [];
    for (let lead = 0; lead < 4; lead += 1) owners.push((await desk.byRules()).owner?.id);
    const [first, second] = desk.mates.map(({ memberId }) => memberId);
    expect(owners).toEqual([first, second, first, second]);
    const { assignmentLog } = await desk.owner.graphql(
      '{ assignmentLog(first: 1) { totalCount nodes { event reason member { id } candidates { member { id } wasGiven reasons } } } }',
    );
    expect(assignmentLog).toEqual({
      totalCount: 4,
      nodes: [
        {
          event: 'BY_RULE',
          reason: '「In turn」で次の順番だったため割り当てました。',
          member: { id: second },
          candidates: [
            { member: { id: first }, wasGiven: false, reasons: ['先に順番が来るメンバーが1人いました。'] },
            { member: { id: second }, wasGiven: true, reasons: [] },
          ],
        },
      ],
    });
  });

  test('takes its new contact and company along, and is captured for whom it is given to', async () => {
    const desk = await openAssignmentDesk();
    await desk.plan();
    const lead = await desk.byRules({
      name: null,
      contact: { new: { familyName: '田中' } },
      company: { new: { name: 'Hikari' } },
    });
    const [{ memberId }] = desk.mates;
    const { lead: shown } = await desk.mates[0].caller.graphql(
      `{ lead(id: "${lead.id}") { owner { id } contact { owner { id } } company { owner { id } } } }`,
    );
    expect(shown).toEqual({
      owner: { id: memberId },
      contact: { owner: { id: memberId } },
      company: { owner: { id: memberId } },
    });
  });

  test('is asked by source and country, the first rule that holds and finds somebody', async () => {
    const desk = await openAssignmentDesk();
    const [aoi, ben] = desk.mates;
    const { sources } = await desk.owner.graphql('{ sources { id } }');
    const key = sources[0].id.replace('Source_', '');
    await desk.plan({
      rules: [
        rule('Germany', {
          condition: { '==': [{ var: 'company.country' }, 'DE'] },
          memberIds: [aoi.memberId],
        }),
        rule('By source', { condition: { '==': [{ var: 'source' }, key] }, memberIds: [ben.memberId] }),
      ],
      otherwise: {},
    });
    const german = await desk.byRules({ company: { new: { name: 'Licht', country: 'DE' } } });
    expect(german.owner?.id).toBe(aoi.memberId);
    const bySource = await desk.byRules({ sourceId: sources[0].id });
    expect(bySource.owner?.id).toBe(ben.memberId);
    const waiting = await desk.byRules();
    expect(waiting).toMatchObject({ owner: null, assignedAt: null, assignment: { event: 'QUEUED' } });
    expect(waiting.queuedAt).not.toBeNull();
  });

  test('waits for everybody as long as there is no plan, and names no owner beside the rules', async () => {
    const desk = await openAssignmentDesk();
    expect(await desk.byRules()).toMatchObject({ owner: null, team: null, assignment: { event: 'QUEUED' } });
    const both = { name: 'Both', assignment: 'BY_RULES', ownerId: desk.ownerId };
    expect(await desk.owner.refused('createLead', both)).toMatchObject({ code: 'OWNER_BESIDE_RULES' });
  });
});
