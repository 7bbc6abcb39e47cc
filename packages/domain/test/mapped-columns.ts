import type { ImportColumn } from '../src/capture/import-target.ts';
import { type MappingKnowledge, proposeMapping } from '../src/capture/propose-mapping.ts';

/** Nothing of the organization's is known by name. */
export const NOTHING: MappingKnowledge = {
  customFields: [],
  stageNames: [],
  memberNames: [],
  productNames: [],
  country: 'JP',
};

/** Columns of `header: sample sample`. */
export function columns(...parts: readonly string[]): readonly ImportColumn[] {
  return parts.map((part, index) => {
    const [name = '', values = 'x y'] = part.split(': ');
    const samples = values.split(' ').filter((value) => value !== '');
    return { index, name, samples, filled: samples.length * 3, distinct: samples.length };
  });
}

/** What each header goes to, in short. */
export function mapped(headers: readonly string[], known: MappingKnowledge = NOTHING) {
  const { kind, columns: proposals } = proposeMapping(columns(...headers), known);
  const targets = proposals.map(({ target }) =>
    target.kind === 'field' ? target.field : target.kind === 'credit' ? `credit ${target.role}` : target.kind,
  );
  return { kind, targets };
}
