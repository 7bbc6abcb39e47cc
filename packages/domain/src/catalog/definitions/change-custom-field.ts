import type { Sentence } from '../../shared/index.ts';
import { decideFate } from './decide-fate.ts';
import type {
  ConversionContext,
  FateSample,
  FieldChange,
  FieldChangeForecast,
  HeldValue,
  ValueFate,
  ValueWrite,
} from './field-change.ts';

const SAMPLES_OF_A_KIND = 5;

/**
 * Tells what a changed definition does to the existing values, and what saving it writes. Nothing is lost: every write
 * carries the value it replaces, so that {@link undoWrites} brings all of them back.
 * Source: ours, because a changed type must not be a way to lose what people wrote: it is seen before and can be undone.
 */
export function changeCustomField(
  change: FieldChange,
  values: readonly HeldValue[],
  context: ConversionContext,
): FieldChangeForecast {
  const currency = change.after.constraints.currencies[0] ?? context.currency;
  const reading = { ...context, currency };
  const counts: Record<ValueFate['kind'], number> = { KEPT: 0, CONVERTED: 0, UNFIT: 0, SET_ASIDE: 0 };
  const sampled = new Map<string, number>();
  const samples: FateSample[] = [];
  const writes: ValueWrite[] = [];
  let missing = 0;
  for (const { recordId, value } of values) {
    const fate: ValueFate = value === null ? { kind: 'KEPT' } : decideFate(change, value, reading);
    const to = valueAfter(value, fate);
    if (to === null && change.after.required) missing += 1;
    if (value === null) continue;
    counts[fate.kind] += 1;
    if (fate.kind === 'KEPT') continue;
    const kind = 'because' in fate ? fate.because.because : fate.kind;
    const seen = sampled.get(kind) ?? 0;
    sampled.set(kind, seen + 1);
    if (seen < SAMPLES_OF_A_KIND) samples.push({ recordId, before: value, fate });
    if (fate.kind !== 'UNFIT') writes.push({ recordId, from: value, to });
  }
  return { counts, missing, samples, because: sentencesOf(counts, missing, change), writes };
}

function valueAfter(value: HeldValue['value'], fate: ValueFate): HeldValue['value'] {
  if (fate.kind === 'CONVERTED') return fate.value;
  return fate.kind === 'SET_ASIDE' ? null : value;
}

function sentencesOf(
  counts: FieldChangeForecast['counts'],
  missing: number,
  { after }: FieldChange,
): readonly Sentence[] {
  const fates = (['KEPT', 'CONVERTED', 'UNFIT', 'SET_ASIDE'] as const).filter((kind) => counts[kind] > 0);
  const parameters = { field: after.name };
  return [
    ...fates.map((kind) => ({
      key: `field-change.${kind}`,
      parameters: { ...parameters, count: counts[kind] },
    })),
    ...(missing > 0 ? [{ key: 'field-change.missing', parameters: { ...parameters, count: missing } }] : []),
  ];
}

/**
 * The writes that bring back what the given ones took the place of.
 * Source: ours, because an undo that works its values out anew could come to others.
 */
export function undoWrites(writes: readonly ValueWrite[]): readonly ValueWrite[] {
  return writes.map(({ recordId, from, to }) => ({ recordId, from: to, to: from }));
}
