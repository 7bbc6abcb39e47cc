import { describe, expect, it } from 'vitest';
import { contact, phone, planMerge, planUnmerge } from '../../../test/party-records.ts';
import { sayer } from '../../shared/index.ts';
import { mergeWords } from './merge-words.ts';
import type { PartyRecord } from './party-record.ts';
import { unmergeParties } from './unmerge-parties.ts';

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
  const plan = planMerge([one, other]);
  const undo = (now: Partial<PartyRecord>) => planUnmerge(plan, { ...plan.merged, ...now });
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
    const three = planMerge([
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
