/** The steps of an import before it starts. */
export type PlanStep = 'columns' | 'words' | 'check';

const WORDS: ReadonlySet<string> = new Set(['stages', 'products', 'members']);
const COLUMNS: ReadonlySet<string> = new Set(['files', 'sources']);

/** The step on which a question is answered, by its place in the plan. */
export function stepOf([, place]: readonly string[]): PlanStep {
  if (COLUMNS.has(place ?? '')) return 'columns';
  return WORDS.has(place ?? '') ? 'words' : 'check';
}

/** The element that answers a question; undefined where the whole step does. */
export function anchorOf([, place, file, , column]: readonly string[]): string | undefined {
  if (place !== 'files' || file === undefined) return undefined;
  return column === undefined ? `import-file-${file}` : `import-column-${file}-${column}`;
}
