import type { ReadingContext } from '../src/capture/column-reading.ts';
import { type ImportField, type ImportTarget, traitsOf } from '../src/capture/import-target.ts';
import type { LeadDraft } from '../src/capture/lead-draft.ts';
import { matchStage } from '../src/capture/match-stage.ts';
import { type ImportPlan, planRow } from '../src/capture/plan-row.ts';
import type { PlannedColumn } from '../src/capture/read-cells.ts';
import { plainReading } from './plain-reading.ts';

const context: ReadingContext = { currency: 'USD', country: 'US', zone: 'UTC' };
const stages = [
  { id: 's1', name: 'New', kind: 'OPEN' },
  { id: 's2', name: 'Won', kind: 'WON' },
  { id: 's3', name: 'Lost', kind: 'LOST' },
] as const;

/** A column as it is planned, read as its target asks. */
export const column = (target: ImportTarget, index: number): PlannedColumn => ({
  index,
  name: `column ${index}`,
  target,
  reading: { ...plainReading, type: target.kind === 'field' ? traitsOf(target.field).type : 'TEXT' },
  ifUnreadable: target.kind === 'field' && target.field === 'contact.phone' ? 'LEAVE_OUT' : 'REFUSE_ROW',
});

/** A plan of columns that go to these targets. */
export function planOf(targets: readonly ImportTarget[], settled: Partial<ImportPlan> = {}): ImportPlan {
  return {
    columns: targets.map(column),
    context,
    nameOrder: 'BY_SCRIPT',
    stageOf: (word) => matchStage(word, stages),
    productOf: (word) => (word === 'GTXPro' ? 'GTX Pro' : word),
    closedOnWhenMissing: null,
    today: '2026-11-28',
    ...settled,
  };
}

/** Plans a row given as its cells by target. */
export function plan(cells: Readonly<Partial<Record<ImportField, string>>>, settled?: Partial<ImportPlan>) {
  const targets = Object.keys(cells).map(
    (field): ImportTarget => ({ kind: 'field', field: field as ImportField }),
  );
  return planRow(Object.values(cells), planOf(targets, settled));
}

/** The draft of a row that can be planned. */
export function draft(
  cells: Readonly<Partial<Record<ImportField, string>>>,
  settled?: Partial<ImportPlan>,
): LeadDraft {
  const row = plan(cells, settled);
  if (row.kind === 'failed') throw new Error(JSON.stringify(row.refusals));
  return row.draft;
}
