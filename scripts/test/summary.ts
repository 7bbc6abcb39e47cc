/** The last line of the test command, exactly: machines read it. */
export function lastLine(counts: { passed: number; failed: number; skipped: number }): string {
  const skipped = counts.skipped > 0 ? `, ${counts.skipped} skipped` : '';
  return `${counts.passed} passed, ${counts.failed} failed${skipped}`;
}

/** The line that says what the absence of reference data cost; `skipped` holds the count for each test file. */
export function referenceLine(
  folder: string,
  present: boolean,
  skipped: ReadonlyMap<string, number>,
): string {
  const named = [...skipped].map(([file, count]) => `${file} (${count})`).join(', ');
  if (present) return `Reference data: ${folder}; nothing was skipped for want of it.`;
  const where = `no folder ${folder}, MIKOMI_REFERENCE_DATA names another`;
  return `Skipped without reference data (${where}): ${named === '' ? 'nothing' : named}`;
}
