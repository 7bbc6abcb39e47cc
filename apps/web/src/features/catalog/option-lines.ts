type Option = { readonly key: string; readonly label: string };

/** A choice as it is written anew: with the key it keeps, or without one where it is new. */
export type KeptOption = { readonly key?: string; readonly label: string };

/** What the choices written anew do to the ones there are. */
export type OptionChange = {
  readonly options: readonly KeptOption[];
  /** What says the old name now says the new one. */
  readonly renamed: readonly { readonly from: string; readonly to: string }[];
  /** Are offered no more. */
  readonly gone: readonly string[];
};

/** The choices somebody wrote, one on each line; blank lines and repetitions say nothing. */
export function linesOf(text: string): readonly string[] {
  return [...new Set(text.split('\n').map((line) => line.trim()))].filter((line) => line !== '');
}

/**
 * The choices as they were written anew: a line that was there keeps its key, wherever it moved. Between the same two kept
 * choices as many new lines as gone ones are the gone ones renamed, in their order; elsewhere a new line is a new choice, for
 * a record must not say what nobody chose.
 */
export function changeOptions(before: readonly Option[], lines: readonly string[]): OptionChange {
  const known = new Map(before.map(({ key, label }) => [label, key]));
  const gone = gapsOf(
    before.map(({ label }) => label),
    (label) => lines.includes(label),
  );
  const fresh = gapsOf(lines, (label) => known.has(label));
  const renamed = [...fresh].flatMap(([place, to]) => {
    const from = gone.get(place) ?? [];
    return from.length === to.length
      ? to.map((label, index) => ({ from: from[index] ?? '', to: label }))
      : [];
  });
  const nameBefore = new Map(renamed.map(({ from, to }) => [to, from]));
  return {
    options: lines.map((label) => {
      const key = known.get(label) ?? known.get(nameBefore.get(label) ?? '');
      return key === undefined ? { label } : { key, label };
    }),
    renamed,
    gone: [...gone.values()].flat().filter((label) => renamed.every(({ from }) => from !== label)),
  };
}

/** What stands between each two that stay, by those two. */
function gapsOf(labels: readonly string[], stays: (label: string) => boolean): Map<string, string[]> {
  const gaps = new Map<string, string[]>();
  const kept = [...labels.keys()].filter((at) => stays(labels[at] ?? ''));
  for (const [count, from] of [-1, ...kept].entries()) {
    const until = kept[count] ?? labels.length;
    const between = labels.slice(from + 1, until);
    if (between.length > 0) gaps.set(JSON.stringify([labels[from], labels[until]]), between);
  }
  return gaps;
}
