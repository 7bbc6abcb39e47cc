import { describe, expect, it } from 'vitest';
import { judgeChange, type StandingLead } from './judge-change.ts';
import type { LeadDraft } from './lead-draft.ts';

const OPEN: StandingLead = {
  status: 'OPEN',
  pipelineId: 'sales',
  currency: 'USD',
  expectsValue: false,
  hasDeal: false,
  hasPricedLine: false,
};
const lost = { kind: 'LOST', stageId: null, day: '2026-01-05', reason: null } as const;
const won = { kind: 'WON', stageId: null, day: '2026-01-05', value: null } as const;
const inStage = { kind: 'OPEN', stageId: 'new' } as const;
const anywhere = { kind: 'OPEN', stageId: null } as const;

/** A row that says nothing but how the lead stands and what it may be worth. */
const row = (outcome: LeadDraft['outcome'], expectedValue: LeadDraft['lead']['expectedValue'] = null) =>
  ({ outcome, lead: { expectedValue }, lines: [] }) as unknown as LeadDraft;
const judged = (lead: Partial<StandingLead>, draft: LeadDraft) =>
  judgeChange({ ...OPEN, ...lead }, draft, 'sales')?.because;

describe('a row that changes a lead', () => {
  it.each([
    [{ hasDeal: true }, lost, 'row-lead-partly-won'],
    [{ hasDeal: true }, won, 'row-lead-partly-won'],
    [{ hasDeal: true }, inStage, undefined],
    [{ status: 'WON', hasDeal: true }, lost, undefined],
    [{ pipelineId: 'service' }, inStage, 'row-lead-elsewhere'],
    [{ pipelineId: 'service' }, lost, 'row-lead-elsewhere'],
    [{ pipelineId: 'service' }, anywhere, undefined],
    [{ pipelineId: 'service', status: 'LOST' }, lost, undefined],
    [{ pipelineId: 'service', status: 'LOST' }, won, 'row-lead-elsewhere'],
  ] as const)('%o and %o: %s', (lead, outcome, because) => expect(judged(lead, row(outcome))).toBe(because));

  const euros = { amount: 5, currency: 'EUR' };
  it.each([
    [{}, undefined],
    [{ expectsValue: true }, undefined],
    [{ hasPricedLine: true }, 'currencies-differ'],
    [{ hasDeal: true }, 'currencies-differ'],
  ] as const)('whose amounts are in another currency, on %o: %s', (lead, because) =>
    expect(judged(lead, row(anywhere, euros))).toBe(because),
  );
  it('does not win in another currency than what is expected', () =>
    expect(judged({ expectsValue: true }, row({ ...won, value: euros }))).toBe('currencies-differ'));
});
