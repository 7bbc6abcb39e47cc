import type { CreditDraft, OutcomeDraft } from '@mikomi/domain/capture';
import { lineAmount } from '@mikomi/domain/leads';
import { allocateByWeights, isRefusal, LARGEST_AMOUNT, money } from '@mikomi/domain/shared';
import type { NewRow } from '../../../platform/change/write-records.ts';
import { newId } from '../../../platform/ids.ts';
import * as leads from '../../leads/index.ts';
import { type ImportRun, memberNamed } from './import-run.ts';

/** A lead that a row says is won, with its lines. */
export interface WonLead {
  readonly leadId: string;
  readonly contactId: string | null;
  readonly companyId: string | null;
  readonly ownerId: string | null;
  readonly currency: string;
  readonly outcome: Extract<OutcomeDraft, { kind: 'WON' }>;
  readonly credits: readonly CreditDraft[];
  readonly lines: readonly WonLine[];
}

export interface WonLine {
  readonly id: string;
  readonly productId: string | null;
  readonly name: string;
  readonly quantity: number;
  readonly unitPrice: number | null;
  readonly billing: string;
}

/** A deal with everything that hangs on it, ready to be inserted, many at once. */
export interface DealRows {
  readonly id: string;
  readonly deal: NewRow<'Deal'>;
  readonly lines: readonly NewRow<'DealLine'>[];
  readonly credits: readonly NewRow<'DealCredit'>[];
  readonly entries: readonly NewRow<'DealEntry'>[];
}

/**
 * The deal of a won lead. Without a value it is worth nothing, a true count, or its lines' prices where the plan says so.
 * Credits of names that stand for nobody fall to the others; without any the owner has it whole, and a value that nobody
 * owns is the importer's, for entries must sum to it.
 */
export function dealRows(run: ImportRun, won: WonLead, number: number, now: number): DealRows {
  const id = newId();
  const amount = won.outcome.value?.amount ?? sumOfLines(run, won);
  const credits = creditsOf(run, won, amount);
  const lineAmounts = amountsOfLines(won, amount);
  const sale = leads.saleStep(won.outcome.day, amount, won.currency);
  return {
    id,
    deal: {
      id,
      number,
      leadId: won.leadId,
      contactId: won.contactId,
      companyId: won.companyId,
      wonOn: won.outcome.day,
      currency: won.currency,
      amount,
      createdAt: now,
    },
    lines: won.lines.map((line, position) => ({
      id: newId(),
      dealId: id,
      productId: line.productId,
      name: line.name,
      quantity: line.quantity,
      unitPrice: line.unitPrice ?? Math.round((lineAmounts[position] ?? 0) / (line.quantity || 1)),
      amount: lineAmounts[position] ?? 0,
      billing: line.billing,
      position,
    })),
    credits: leads.creditRows(id, credits),
    entries: amount === 0 ? [] : leads.entryRows(id, credits, [sale]),
  };
}

function sumOfLines(run: ImportRun, won: WonLead): number {
  if (run.settings.wonWithoutValue === 'ZERO') return 0;
  return won.lines.reduce((sum, line) => sum + worthOf(won, line), 0);
}

function amountsOfLines(won: WonLead, amount: number): readonly number[] {
  const { lines } = won;
  if (lines.length === 0) return [];
  const worth = lines.map((line) => Math.max(0, worthOf(won, line)));
  return allocateByWeights(amount, worth.some((each) => each > 0) ? worth : lines.map(() => 1));
}

/** What a line is worth, as everywhere; one beyond the largest amount counts as that. */
function worthOf({ currency }: Pick<WonLead, 'currency'>, { unitPrice, quantity }: WonLine): number {
  const worth = lineAmount(money(unitPrice ?? 0, currency), quantity);
  return isRefusal(worth) ? LARGEST_AMOUNT : worth.amount;
}

function creditsOf(run: ImportRun, won: WonLead, amount: number): readonly leads.TeamedCredit[] {
  const named = won.credits.flatMap(({ member, role, percent }) => {
    const memberId = memberNamed(run, member);
    return memberId ? [{ memberId, role, percent }] : [];
  });
  const whole = won.ownerId ?? (amount === 0 ? null : run.member.memberId);
  const credits =
    named.length > 0 || whole === null ? named : [{ memberId: whole, role: 'OWNER', percent: 100 }];
  if (credits.length === 0) return [];
  const shares = allocateByWeights(
    10_000,
    credits.map(({ percent }) => Math.round(percent * 100)),
  );
  return credits.map(({ memberId, role }, index) => ({
    memberId,
    role,
    teamId: run.teamOf.get(memberId) ?? null,
    percent: (shares[index] ?? 0) / 100,
  }));
}
