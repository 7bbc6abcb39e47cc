import { describe, expect, it } from 'vitest';
import { expectKeptOrRefused } from '../../test/kept-or-refused.ts';
import { isRefusal, sayer, shapeWords, sharedWords } from '../shared/index.ts';
import { checkPipeline, checkStages } from './check-pipeline.ts';
import { moveLead } from './move-lead.ts';
import { factoryPipeline, type Pipeline } from './pipeline.ts';
import { leadsWords } from './words.ts';

const say = sayer(sharedWords, shapeWords, leadsWords);
const { name, stages } = factoryPipeline('en');
const pipeline: Pipeline = { id: 'p', name, stages: stages.map((stage) => ({ ...stage, id: stage.name })) };
const [first, second, ...rest] = pipeline.stages;
if (!first || !second) throw new Error('the factory has stages');

describe('the stages of a pipeline', () => {
  it.each(['en', 'ja'] as const)('comes sound from the factory in %s', (locale) => {
    const { stages: made } = factoryPipeline(locale);
    expect(checkStages(made)).toBe(made);
  });

  it('needs an end of each kind, own names and its order', () => {
    const [first, ...rest] = stages;
    expect(checkStages(stages.filter(({ kind }) => kind !== 'LOST'))).toMatchObject({
      because: 'stage-kind-missing',
      path: [],
    });
    expect(checkStages([{ name: 'ＷＯＮ', kind: 'OPEN' }, ...stages])).toMatchObject({
      because: 'stage-name-twice',
      path: ['6', 'name'],
      parameters: { name: 'Won' },
    });
    expect(checkStages([...rest, ...(first ? [first] : [])])).toMatchObject({
      because: 'stage-order',
      path: ['6', 'kind'],
    });
    expect(checkStages(Array.from({ length: 31 }, () => first))).toMatchObject({
      because: 'too-many-stages',
      path: [],
    });
    expect(checkStages([{ name: ' ', kind: 'OPEN' }, ...rest])).toMatchObject({
      because: 'stage-name-blank',
      path: ['0', 'name'],
    });
  });

  it.each<[string, unknown, readonly string[]]>([
    ['no list', null, []],
    ['nothing for a stage', [null, ...stages], ['0']],
    ['a name that is none', [{ name: 5, kind: 'OPEN' }, ...stages], ['0', 'name']],
    ['a kind nobody knows', [{ name: 'Maybe', kind: 'MAYBE' }, ...stages], ['0', 'kind']],
  ])('is refused for %s', (_what, stored, path) => {
    expect(checkStages(stored)).toMatchObject({ because: 'value-unfit', path });
  });

  it('are each there once, those that are new have no id', () => {
    const twice = checkStages([first, { ...second, id: first.id }, ...rest]);
    expect(twice).toMatchObject({ because: 'stage-twice', path: ['1', 'id'] });
    expect(isRefusal(twice) && say(twice, 'en')).toBe('The stage “Contacted” is given twice.');
    const fresh = [{ ...first, id: null }, { name: second.name, kind: second.kind }, ...rest];
    expect(checkStages(fresh)).toBe(fresh);
  });

  it('have names that fit on a board', () => {
    expect(checkStages([{ ...first, name: 'x'.repeat(301) }, second, ...rest])).toMatchObject({
      because: 'text-too-long',
      path: ['0', 'name'],
    });
  });
});

describe('a stored pipeline', () => {
  it.each<[string, object, string]>([
    ['value-unfit', { id: '' }, 'id'],
    ['text-blank', { name: ' ' }, 'name'],
    ['text-too-long', { name: 'x'.repeat(301) }, 'name'],
    ['value-unfit', { stages: [{ ...first, id: undefined }, second, ...rest] }, 'stages/0/id'],
    ['stage-twice', { stages: [first, { ...second, id: first.id }, ...rest] }, 'stages/1/id'],
    ['stage-name-twice', { stages: [first, { ...second, name: first.name }, ...rest] }, 'stages/1/name'],
    ['stage-kind-missing', { stages: [first, second] }, 'stages'],
  ])('is refused by %s: %j', (because, change, path) => {
    const refused = checkPipeline({ ...pipeline, ...change });
    expect(refused).toMatchObject({ because });
    expect(isRefusal(refused) && refused.path?.join('/')).toBe(path);
    expect(isRefusal(refused) && say(refused, 'ja')).toMatch(/。$/);
  });

  it('law: whatever was stored is refused under its path, or leads move in it from stage to stage', () => {
    expectKeptOrRefused(pipeline, checkPipeline, (kept) => {
      const open = kept.stages.filter(({ kind }) => kind === 'OPEN');
      for (const from of open)
        for (const to of open.filter((each) => each !== from))
          expect(moveLead({ stageId: from.id, closed: null, lines: [] }, to.id, kept)).toMatchObject({ to });
    });
  });
});
