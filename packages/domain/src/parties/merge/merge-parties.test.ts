import { describe, expect, it } from 'vitest';
import { contact, LEGAL_IDS, phone, planMerge } from '../../../test/party-records.ts';
import { gapsOf, isRefusal } from '../../shared/index.ts';
import { mergeParties } from './merge-parties.ts';
import { mergeWords } from './merge-words.ts';
import type { PartyRecord } from './party-record.ts';
import { unmergeParties } from './unmerge-parties.ts';

describe('the contact points of one record out of two', () => {
  it('are all of them once, with a label and with every sharing that one of them knows', () => {
    const plan = planMerge([
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
  const [toyota = [], agency = []] = LEGAL_IDS.map((id) => [id]);
  const company = (id: string, legalIds: PartyRecord['legalIds']) =>
    contact(id, { kind: 'COMPANY', legalIds });
  it('of two companies in the register is made by a person who says so, with the number of the survivor', () => {
    const plan = mergeParties([company('c1', toyota), company('c2', agency)], { legalIdsMayDiffer: true });
    if (isRefusal(plan)) throw new Error(plan.because);
    expect(plan).toMatchObject({ merged: { legalIds: toyota }, lostLegalIds: agency });
    expect(unmergeParties(plan, plan.merged)).toMatchObject({ restored: plan.before });
  });
  it('moves what hangs on the absorbed', () => {
    const plan = planMerge([
      contact('c1', { attached: { leads: ['l1'] } }),
      contact('c2', { attached: { leads: ['l2'], files: [] } }),
    ]);
    expect(plan.moves).toEqual([{ what: 'leads', fromId: 'c2', toId: 'c1', ids: ['l2'] }]);
    expect(plan.merged.attached.leads).toEqual(['l1', 'l2']);
  });
});

it('says everything in both languages', () => expect(gapsOf(mergeWords)).toEqual([]));
