import type { Pipeline } from '@mikomi/domain/leads';
import type { Refusal } from '@mikomi/domain/shared';
import type { Transaction } from '../../platform/context.ts';
import type { LeadRow } from './store/lock-leads.ts';

/** A lead that is about to come into a stage. */
export interface StageEntry {
  readonly lead: LeadRow;
  readonly to: string;
  readonly pipeline: Pipeline;
}

/** What a later room says of a lead that comes into a stage, inside the transaction that moves it; registered in `compose.ts`. */
export type StageGate = (tx: Transaction, entry: StageEntry) => Promise<Refusal | undefined>;

const gates: StageGate[] = [];

/** Has a room above asked before a lead comes into a stage. */
export function addStageGate(gate: StageGate): void {
  gates.push(gate);
}

/** Why a lead may not come into a stage; the first room that says no is heard. */
export async function judgeStageEntry(tx: Transaction, entry: StageEntry): Promise<Refusal | undefined> {
  for (const gate of gates) {
    const refused = await gate(tx, entry);
    if (refused) return refused;
  }
  return undefined;
}
