import { describe, expect, it } from 'vitest';
import { closeOutside } from './close-outside.ts';
import type { LeadFacts } from './lead.ts';
import { factoryPipeline } from './pipeline.ts';

const made = factoryPipeline('en');
const pipeline = {
  id: 'p',
  name: made.name,
  stages: made.stages.map((stage, index) => ({ ...stage, id: `s${index}` })),
};
const lost = pipeline.stages.find(({ kind }) => kind === 'LOST');
const known = { pipeline, today: '2026-11-30' };
const line = (state: 'INTERESTED' | 'WON') =>
  ({ id: state, productId: 'p', quantity: 1, price: null, billing: 'ONCE', state }) as const;
const open: LeadFacts & { id: string } = {
  id: 'l1',
  stageId: 's0',
  closed: null,
  lines: [line('INTERESTED')],
};
const as = (reason: 'SPAM' | 'DUPLICATE', duplicateOfId: string | null = null) => ({
  as: reason,
  duplicateOfId,
});

describe('what was no buying interest', () => {
  it('is closed today in the losing stage, with what is open on it', () => {
    expect(closeOutside(open, as('SPAM'), known)).toEqual({
      kind: 'outside',
      stage: lost,
      day: '2026-11-30',
      as: 'SPAM',
      duplicateOfId: null,
      lineIds: ['INTERESTED'],
    });
  });

  it('names the lead that it is a duplicate of, which is another one', () => {
    expect(closeOutside(open, as('DUPLICATE', 'l2'), known)).toMatchObject({ duplicateOfId: 'l2' });
    expect(closeOutside(open, as('DUPLICATE'), known)).toMatchObject({ duplicateOfId: null });
    expect(closeOutside(open, as('DUPLICATE', 'l1'), known)).toMatchObject({
      because: 'duplicate-of-itself',
    });
    expect(closeOutside(open, as('SPAM', 'l2'), known)).toMatchObject({
      because: 'only-duplicates-name-a-lead',
    });
  });

  it('is not closed twice, nor when a part of it was won, nor where no stage is for it', () => {
    expect(
      closeOutside({ ...open, closed: { kind: 'LOST', on: '2026-11-01' } }, as('SPAM'), known),
    ).toMatchObject({ because: 'lead-closed' });
    expect(closeOutside({ ...open, lines: [line('WON')] }, as('SPAM'), known)).toMatchObject({
      because: 'lead-already-converted',
    });
    const without = { ...pipeline, stages: pipeline.stages.filter(({ kind }) => kind !== 'LOST') };
    expect(closeOutside(open, as('SPAM'), { ...known, pipeline: without })).toMatchObject({
      because: 'stage-unknown',
    });
  });
});
