import { describe, expect, it } from 'vitest';
import { contact, phone } from '../../../test/party-records.ts';
import { gapsOf, isRefusal, sayer } from '../../shared/index.ts';
import { readLegalId } from '../legal-id.ts';
import type { MergeChoices } from './check-merge.ts';
import { type MergePlan, mergeParties } from './merge-parties.ts';
import { mergeWords } from './merge-words.ts';
import type { PartyRecord } from './party-record.ts';
import { unmergeParties } from './unmerge-parties.ts';

const merge = (records: readonly PartyRecord[], choices?: MergeChoices): MergePlan => {
  const plan = mergeParties(records, choices);
  if (isRefusal(plan)) throw new Error(plan.because);
  return plan;
};
const because = (plan: MergePlan, field: string) =>
  plan.fields.find((decision) => decision.field === field)?.because.key;

describe('the record that goes on', () => {
  it('is the chosen one, else the one with deals, else the oldest', () => {
    const [old, customer] = [contact('c1'), contact('c2', { attached: { deals: ['d'] } })];
    expect(merge([old, contact('c3')])).toMatchObject({
      survivorId: 'c1',
      because: { key: 'survives-oldest' },
    });
    expect(merge([old, customer])).toMatchObject({
      survivorId: 'c2',
      because: { key: 'survives-with-deals' },
    });
    expect(merge([old, contact('c3', { attached: { deals: ['e'] } }), customer])).toMatchObject({
      survivorId: 'c2',
      absorbedIds: ['c1', 'c3'],
      because: { key: 'survives-oldest-with-deals' },
    });
    expect(merge([old, customer], { survivorId: 'c1' })).toMatchObject({
      survivorId: 'c1',
      because: { key: 'survives-chosen' },
    });
  });
});

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
    const plan = merge([contact('c1', one), contact('c2', other)]);
    expect(because(plan, field)).toBe(key);
    expect(Object.values(plan.fields.find((each) => each.field === field)?.values ?? {}).at(-1)).toEqual(
      value,
    );
  });
  it('are chosen by a person before any rule, and what is lost is named', () => {
    const plan = merge(
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
    const plan = merge([
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
    const plan = merge([contact('c1'), c3, c2]);
    expect([because(plan, 'jobTitle'), plan.merged.fields.jobTitle]).toEqual(['kept-older', 'b']);
  });
  it('never make a company its own parent', () => {
    const parent = contact('c1', { kind: 'COMPANY' });
    const branch = contact('c2', { kind: 'COMPANY', fields: { parentId: 'c1' } });
    expect(merge([parent, branch]).merged.fields.parentId).toBeUndefined();
    expect(merge([branch, parent], { survivorId: 'c2' }).merged.fields.parentId).toBeNull();
  });
});

describe('the contact points of one record out of two', () => {
  it('are all of them once, with a label and with every sharing that one of them knows', () => {
    const plan = merge([
      contact('c1', { points: [phone('tel:1'), phone('tel:2', { kind: 'WHATSAPP' })] }),
      contact('c2', {
        points: [phone('tel:2', { shared: true }), phone('tel:1', { label: '直通' }), phone('tel:3')],
      }),
    ]);
    expect(plan.merged.points).toEqual([
      phone('tel:1', { label: '直通' }),
      phone('tel:2', { kind: 'WHATSAPP', shared: true }),
      phone('tel:2', { shared: true }),
      phone('tel:3'),
    ]);
  });
});

describe('a merge', () => {
  const legal = (text: string) => {
    const id = readLegalId('JP_CORPORATE_NUMBER', text);
    return isRefusal(id) ? [] : [id];
  };
  const company = (id: string, change: Partial<PartyRecord> = {}) =>
    contact(id, { kind: 'COMPANY', ...change });
  const [toyota, agency] = [legal('1180301018771'), legal('7000012050002')];
  it('of two companies in the register is made by a person who says so, with the number of the survivor', () => {
    const plan = merge([company('c1', { legalIds: toyota }), company('c2', { legalIds: agency })], {
      legalIdsMayDiffer: true,
    });
    expect(plan).toMatchObject({ merged: { legalIds: toyota }, lostLegalIds: agency });
    expect(unmergeParties(plan, plan.merged)).toMatchObject({ restored: plan.before });
  });
  it('moves what hangs on the absorbed', () => {
    const plan = merge([
      contact('c1', { attached: { leads: ['l1'] } }),
      contact('c2', { attached: { leads: ['l2'], files: [] } }),
    ]);
    expect(plan.moves).toEqual([{ what: 'leads', fromId: 'c2', toId: 'c1', ids: ['l2'] }]);
    expect(plan.merged.attached.leads).toEqual(['l1', 'l2']);
  });
});

describe('taking a merge back', () => {
  const one = contact('c1', {
    fields: { jobTitle: '課長', city: '大阪' },
    points: [phone('tel:1')],
    consents: { EMAIL: 'GIVEN' },
    groups: ['g1'],
    attached: { leads: ['l1'] },
  });
  const other = contact('c2', {
    fields: { jobTitle: '部長', language: 'ja' },
    points: [phone('tel:2'), phone('tel:1', { label: '直通' })],
    groups: ['g2'],
    attached: { leads: ['l2'], deals: [] },
  });
  const plan = merge([one, other]);
  const undo = (now: Partial<PartyRecord>) => {
    const undone = unmergeParties(plan, { ...plan.merged, ...now });
    if (isRefusal(undone)) throw new Error(undone.because);
    return undone;
  };
  const say = sayer(mergeWords);

  it('gives both back as they were, with what hung on each', () => {
    expect(undo({})).toEqual({
      kind: 'unmerge',
      restored: [one, other],
      moves: [{ what: 'leads', fromId: 'c1', toId: 'c2', ids: ['l2'] }],
      kept: [],
    });
  });
  it('keeps what was changed since, and says so', () => {
    const undone = undo({
      fields: { ...plan.merged.fields, jobTitle: '本部長' },
      points: [phone('tel:2', { label: '自宅' }), phone('tel:9')],
      consents: { EMAIL: 'REFUSED' },
      groups: ['g1', 'g3'],
      attached: { leads: ['l1', 'l3'] },
    });
    expect(undone.restored).toEqual([
      {
        ...one,
        fields: { ...one.fields, jobTitle: '本部長' },
        points: [phone('tel:9')],
        consents: { EMAIL: 'REFUSED' },
        groups: ['g1', 'g3'],
        attached: { leads: ['l1', 'l3'] },
      },
      {
        ...other,
        points: [phone('tel:2', { label: '自宅' })],
        consents: { EMAIL: 'REFUSED' },
        groups: [],
        attached: { leads: [], deals: [] },
      },
    ]);
    expect(undone.kept.map((sentence) => say(sentence, 'en'))).toEqual([
      'The job title was changed after the merge and stays as it is now.',
      'tel:2 was changed after the merge and stays as it is now.',
      'tel:9 was added after the merge and stays where it is.',
      'tel:1 was removed after the merge and does not come back.',
      'What they said about e-mail after the merge applies.',
      '1 group added after the merge stays.',
      '1 group removed after the merge does not come back.',
      '1 of its leads was moved or deleted after the merge and does not come back.',
    ]);
    expect(say(undone.kept.at(-1) ?? { key: '' }, 'ja')).toBe(
      '見込み1件は統合後に移動または削除されたため、元に戻しません。',
    );
  });
  it('keeps an address that was changed since whole', () => {
    expect(undo({ fields: { ...plan.merged.fields, city: '京都' } }).restored[0]?.fields).toMatchObject({
      city: '京都',
    });
  });
  it('keeps an order of contact points that was made since', () => {
    const three = merge([
      contact('c1', { points: [phone('a'), phone('b')] }),
      contact('c2', { points: [phone('c')] }),
    ]);
    const undone = unmergeParties(three, { ...three.merged, points: [phone('b'), phone('c'), phone('a')] });
    expect(undone).toMatchObject({
      restored: [{ points: [phone('b'), phone('a')] }, { points: [phone('c')] }],
      kept: [{ key: 'kept-point-order-since' }],
    });
  });
  it('is refused for another record and for an erased person', () => {
    expect(unmergeParties(plan, other)).toMatchObject({
      because: 'unmerge-other-record',
      path: ['now', 'id'],
    });
    expect(unmergeParties(plan, { ...plan.merged, kind: 'COMPANY' })).toMatchObject({
      because: 'unmerge-other-record',
      path: ['now', 'kind'],
    });
    expect(unmergeParties(plan, { ...plan.merged, isErased: true })).toMatchObject({
      because: 'merge-erased',
      path: ['now', 'isErased'],
    });
  });
});

it('says everything in both languages', () => expect(gapsOf(mergeWords)).toEqual([]));
