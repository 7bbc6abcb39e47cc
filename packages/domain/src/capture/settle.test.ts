import { describe, expect, it } from 'vitest';
import { catalogWords } from '../catalog/index.ts';
import { gapsOf, sayer, sharedWords } from '../shared/index.ts';
import type { ImportColumn } from './import-target.ts';
import { decideJoin, proposeJoin, whichHolds } from './join-rows.ts';
import { matchStage } from './match-stage.ts';
import { potentialOf } from './potential-words.ts';
import { suggestSpelling } from './suggest-spelling.ts';
import { suggestStage } from './suggest-stage.ts';
import { captureWords } from './words.ts';

const stages = [
  { id: 's1', name: '新規', kind: 'OPEN' },
  { id: 's2', name: '提案', kind: 'OPEN' },
  { id: 's3', name: '受注', kind: 'WON' },
  { id: 's4', name: '失注', kind: 'LOST' },
] as const;

describe('matching stage words', () => {
  it.each([
    ['提案', 's2'],
    ['2. 提案', 's2'],
    ['Won', 's3'],
    ['CLOSED_WON', 's3'],
    ['成約', 's3'],
    ['Closed Lost', 's4'],
    ['見送り', 's4'],
    ['Prospecting', 's1'],
    ['CREATED', 's1'],
  ])('%s is %s', (word, stageId) => {
    expect(matchStage(word, stages)).toMatchObject({ kind: 'stage', stageId });
  });

  it('asks for a new open stage for any other word', () => {
    expect(matchStage('Engaging', stages)).toEqual({
      kind: 'new-stage',
      name: 'Engaging',
      stageKind: 'OPEN',
    });
  });
});

describe('suggesting a stage', () => {
  const english = [
    { id: 'e1', name: 'New', kind: 'OPEN' },
    { id: 'e2', name: 'Proposal', kind: 'OPEN' },
    { id: 'e3', name: 'Negotiation', kind: 'OPEN' },
    { id: 'e4', name: 'Won', kind: 'WON' },
  ] as const;

  it.each([
    ['提案中', 's2'],
    ['提案済み', 's2'],
    ['３．提案フェーズ', 's2'],
    ['Proposal sent', 'e2'],
    ['In negotiation', 'e3'],
    ['Negotiating', 'e3'],
    ['proposals', 'e2'],
  ])('%s may be %s', (word, stageId) => {
    expect(suggestStage(word, [...stages, ...english])?.id).toBe(stageId);
  });

  it.each(['受注予定', '未提案', '中', 'Engaging', 'Not won', 'Renewal', ''])(
    'has nothing to say to %j',
    (word) => {
      expect(suggestStage(word, [...stages, ...english])).toBeUndefined();
    },
  );

  it('has nothing to say where two stages are the same but for how far one is in them', () => {
    const two = [
      { id: 'a', name: '提案済み', kind: 'OPEN' },
      { id: 'b', name: '提案準備', kind: 'OPEN' },
      { id: 'c', name: '提案', kind: 'OPEN' },
    ] as const;
    expect(suggestStage('提案中', two)).toBeUndefined();
  });
});

describe('suggesting a spelling', () => {
  const products = [
    'GTX Basic',
    'GTX Pro',
    'MG Special',
    'MG Advanced',
    'GTX Plus Pro',
    'GTX Plus Basic',
    'GTK 500',
  ];

  it.each([
    ['GTXPro', 'GTX Pro', 'SAME_LETTERS'],
    ['gtx basc', 'GTX Basic', 'NEAR'],
    ['MG Advnaced', 'MG Advanced', 'NEAR'],
  ])('%s may be %s', (word, name, why) => {
    expect(suggestSpelling(word, products)).toMatchObject({ name, why });
  });

  it.each(['GTX Pro', 'GTK 600', 'Router', ''])('has nothing to say to %j', (word) => {
    expect(suggestSpelling(word, products)).toBeUndefined();
  });
});

describe('joining a second file', () => {
  const column = (name: string, index: number, filled: number, distinct: number): ImportColumn => ({
    name,
    index,
    filled,
    distinct,
    samples: [],
  });

  it('proposes the column of one name that never repeats', () => {
    const first = [column('origin', 0, 8000, 10), column('mql_id', 1, 8000, 1000)];
    const second = [column('mql_id', 0, 842, 842), column('origin', 1, 842, 5)];
    expect(proposeJoin(first, second)).toEqual({ first: 1, second: 0 });
    expect(proposeJoin(first, [column('mql_id', 0, 842, 30)])).toBeUndefined();
  });

  it('finds the file that is added to by whose ids hold the other’s', () => {
    const [all, some, others] = [
      new Set(['a', 'b', 'c']),
      new Set(['b', 'c']),
      new Set(['c', 'x', 'y', 'z']),
    ];
    expect([whichHolds(all, some), whichHolds(some, all), whichHolds(all, all)]).toEqual([
      'FIRST',
      'SECOND',
      'FIRST',
    ]);
    expect([whichHolds(all, others), whichHolds(all, new Set())]).toEqual(['NEITHER', 'NEITHER']);
  });

  it('joins each known id once', () => {
    const known = new Set(['a1']);
    expect(decideJoin(' A1', known, new Set())).toEqual({ kind: 'joins', key: 'a1' });
    expect(decideJoin('a1', known, known)).toMatchObject({ because: 'join-id-twice' });
    expect(decideJoin('b2', known, new Set())).toMatchObject({ because: 'join-id-unknown' });
    expect(decideJoin(' ', known, new Set())).toMatchObject({ because: 'join-id-missing' });
  });
});

it('reads a potential', () => {
  expect(['A', '高', '80%', '01.High', 'Bランク', '10%', 'maybe', null].map(potentialOf)).toEqual([
    'HIGH',
    'HIGH',
    'HIGH',
    'HIGH',
    'MEDIUM',
    'LOW',
    null,
    null,
  ]);
});

it('says everything in both languages, beside the earlier rooms', () => {
  expect(gapsOf(captureWords)).toEqual([]);
  expect(() => sayer(sharedWords, catalogWords, captureWords)).not.toThrow();
});
