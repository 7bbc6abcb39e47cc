type Option = { readonly key: string; readonly label: string };

/** The choices somebody wrote, one on each line; blank lines and repetitions say nothing. */
export function linesOf(text: string): readonly string[] {
  return [...new Set(text.split('\n').map((line) => line.trim()))].filter((line) => line !== '');
}

/**
 * The choices as they were written anew: a line that was there keeps its key, wherever it moved. When as many lines are new as
 * are gone, the new ones are the gone ones renamed, in their order; so what is stored stays with its choice.
 */
export function keepKeys(
  before: readonly Option[],
  lines: readonly string[],
): readonly { readonly key?: string; readonly label: string }[] {
  const known = new Map(before.map(({ key, label }) => [label, key]));
  const gone = before.filter(({ label }) => !lines.includes(label));
  const fresh = lines.filter((line) => !known.has(line));
  const renamed = new Map(
    gone.length === fresh.length ? fresh.map((line, index) => [line, gone[index]?.key]) : [],
  );
  return lines.map((label) => {
    const key = known.get(label) ?? renamed.get(label);
    return key === undefined ? { label } : { key, label };
  });
}
