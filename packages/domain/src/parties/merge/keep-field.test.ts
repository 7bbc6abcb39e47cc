import { describe, expect, it } from 'vitest';
import { contact, planMerge } from '../../../test/party-records.ts';
import type { MergePlan } from './merge-parties.ts';
import type { PartyRecord } from './party-record.ts';

const because = (plan: MergePlan, field: string) =>
  plan.fields.find((decision) => decision.field === field)?.because.key;

describe('the fields of one record out of two', () => {
  const tanaka = { familyName: '田中', givenName: '太郎' };
  const read = { ...tanaka, familyReading: 'タナカ', givenReading: 'タロウ' };
  it.each<[string, Partial<PartyRecord>, Partial<PartyRecord>, string, unknown]>([
    ['kept-only-filled', {}, { fields: { jobTitle: '部長' } }, 'jobTitle', '部長'],
    ['kept-same', { fields: { jobTitle: '部長' } }, { fields: { jobTitle: '部長' } }, 'jobTitle', '部長'],
    ['kept-fuller', { fields: tanaka }, { fields: read }, 'name', 'タロウ'],
    [
      'kept-verified',
      { fields: { jobTitle: '課長' }, verified: ['jobTitle'] },
      { fields: { jobTitle: '部長' }, changedAt: { jobTitle: 9 } },
      'jobTitle',
      '課長',
    ],
    [
      'kept-newer',
      { fields: { jobTitle: '課長' }, changedAt: { jobTitle: 8 } },
      { fields: { jobTitle: '部長' }, changedAt: { jobTitle: 9 } },
      'jobTitle',
      '部長',
    ],
    ['kept-survivor', { fields: { jobTitle: '課長' } }, { fields: { jobTitle: '部長' } }, 'jobTitle', '課長'],
    [
      'kept-survivor',
      { fields: { ownerId: 'm1', teamId: 't1' } },
      { fields: { ownerId: 'm2', teamId: 't2' }, changedAt: { ownerId: 9 } },
      'owner',
      't1',
    ],
    [
      'kept-united',
      { fields: { 'custom:a': ['x'] } },
      { fields: { 'custom:a': ['y', 'x'] } },
      'custom:a',
      ['x', 'y'],
    ],
  ])('%s', (key, one, other, field, value) => {
    const plan = planMerge([contact('c1', one), contact('c2', other)]);
    expect(because(plan, field)).toBe(key);
    expect(Object.values(plan.fields.find((each) => each.field === field)?.values ?? {}).at(-1)).toEqual(
      value,
    );
  });
  it('are chosen by a person before any rule, and what is lost is named', () => {
    const plan = planMerge(
      [contact('c1', { fields: { jobTitle: '課長' } }), contact('c2', { fields: { jobTitle: '部長' } })],
      { fields: { jobTitle: 'c2' } },
    );
    expect(plan.merged.fields.jobTitle).toBe('部長');
    expect(plan.fields[0]).toMatchObject({
      fromId: 'c2',
      because: { key: 'kept-chosen' },
      lost: [{ recordId: 'c1', values: { jobTitle: '課長' } }],
    });
  });
  it('never make an address of two', () => {
    const plan = planMerge([
      contact('c1', { fields: { city: '大阪', country: 'JP' }, changedAt: { city: 1 } }),
      contact('c2', { fields: { city: '京都', addressLine: '四条1' }, changedAt: { city: 2 } }),
    ]);
    expect(plan.merged.fields).toMatchObject({ country: null, city: '京都', addressLine: '四条1' });
  });
  it('are those of the older of the absorbed where the survivor has none', () => {
    const [c2, c3] = [
      contact('c2', { fields: { jobTitle: 'b' } }),
      contact('c3', { fields: { jobTitle: 'c' } }),
    ];
    const plan = planMerge([contact('c1'), c3, c2]);
    expect([because(plan, 'jobTitle'), plan.merged.fields.jobTitle]).toEqual(['kept-older', 'b']);
  });
  it('never make a company its own parent', () => {
    const parent = contact('c1', { kind: 'COMPANY' });
    const branch = contact('c2', { kind: 'COMPANY', fields: { parentId: 'c1' } });
    expect(planMerge([parent, branch]).merged.fields.parentId).toBeUndefined();
    expect(planMerge([branch, parent], { survivorId: 'c2' }).merged.fields.parentId).toBeNull();
  });
});
