import { describe, expect, test } from 'vitest';
import { type LeadDesk, openDesk } from './lead-desk.ts';

const STAGES = [
  { name: 'Asked', kind: 'OPEN' },
  { name: 'Offered', kind: 'OPEN' },
  { name: 'Won', kind: 'WON' },
  { name: 'Lost', kind: 'LOST' },
];

/** Each list of settings: how an entry is made, renamed and taken out of use, and what a name that is taken is called. */
const LISTS = [
  ['Product', { name: 'Machine' }, 'editProduct', { name: 'Engine' }, 'NAME_TAKEN'],
  ['ProductGroup', { name: 'Machine' }, 'renameProductGroup', { name: 'Engine' }, 'NAME_TAKEN'],
  ['Source', { name: 'Machine' }, 'renameSource', { name: 'Engine' }, 'NAME_TAKEN'],
  ['LossReason', { name: 'Machine' }, 'renameLossReason', { name: 'Engine' }, 'NAME_TAKEN'],
  ['Pipeline', { name: 'Machine', stages: STAGES }, undefined, {}, 'NAME_TAKEN'],
  [
    'CustomField',
    { record: 'LEAD', label: 'Machine', type: 'TEXT' },
    'editCustomField',
    { label: 'Engine' },
    'FIELD_NAME_TAKEN',
  ],
] as const;

async function make(desk: LeadDesk, list: string, input: object): Promise<{ id: string; commandId: string }> {
  const field = `${list[0]?.toLowerCase()}${list.slice(1)}`;
  const made = await desk.owner.mutate(`create${list}`, { ...input }, `${field} { id } commandId`);
  return { id: made[field].id, commandId: made.commandId };
}

describe('undo of settings', () => {
  test.each(LISTS)(
    '%s: is refused when its name is somebody else’s by now',
    async (list, input, edit, patch, code) => {
      const desk = await openDesk();
      const first = await make(desk, list, input);
      const archived = await desk.owner.mutate(`archive${list}`, { id: first.id }, 'commandId');
      const second = await make(desk, list, input);
      expect(await desk.owner.refused('undo', { commandId: archived.commandId })).toMatchObject({ code });
      if (!edit) return;
      const renamed = await desk.owner.mutate(edit, { id: second.id, ...patch }, 'commandId');
      await desk.owner.mutate('undo', { commandId: archived.commandId });
      expect(await desk.owner.refused('undo', { commandId: renamed.commandId })).toMatchObject({ code });
    },
  );

  test('leaves the organization a pipeline', async () => {
    const desk = await openDesk();
    const other = await make(desk, 'Pipeline', { name: 'Renewals', stages: STAGES });
    const archived = await desk.owner.mutate('archivePipeline', { id: desk.pipelineId }, 'commandId');
    expect(await desk.owner.refused('undo', { commandId: other.commandId })).toMatchObject({
      code: 'LAST_PIPELINE',
    });
    await desk.owner.mutate('undo', { commandId: archived.commandId });
    await desk.owner.mutate('undo', { commandId: other.commandId });
  });

  test('takes no pipeline and no stage from under leads that came since', async () => {
    const desk = await openDesk();
    const other = await make(desk, 'Pipeline', { name: 'Renewals', stages: STAGES });
    const again = async (commandId: string) => {
      const undone = await desk.owner.mutate('undo', { commandId }, 'commandId');
      return undone.commandId as string;
    };
    const archived = await desk.owner.mutate('archivePipeline', { id: other.id }, 'commandId');
    const back = await again(archived.commandId);
    const { pipelines } = await desk.owner.graphql('{ pipelines { id stages { id name kind } } }');
    const { stages } = pipelines.find(({ id }: { id: string }) => id === other.id);
    const set = await desk.owner.mutate(
      'setStages',
      { pipelineId: other.id, stages: [stages[0], ...stages.slice(2)] },
      'commandId',
    );
    const stageBack = await again(set.commandId);
    await desk.lead({ name: 'Late', pipelineId: other.id, stageId: stages[1].id });
    expect(await desk.owner.refused('undo', { commandId: stageBack })).toMatchObject({
      code: 'STAGE_HAS_LEADS',
    });
    expect(await desk.owner.refused('undo', { commandId: back })).toMatchObject({
      code: 'PIPELINE_HAS_LEADS',
    });
  });
});
