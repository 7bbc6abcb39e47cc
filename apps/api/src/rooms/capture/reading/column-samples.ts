const EARLY = 100;
const SPREAD = 100;

/** What is remembered of a column while the file passes by. */
export interface ColumnSamples {
  readonly note: (value: string) => void;
  /** How many cells hold something. */
  readonly filled: () => number;
  /** Up to 200 different values: the first hundred, and others from the whole length of the file. */
  readonly values: () => readonly string[];
  /** How many different values were seen, counted to 1,000. */
  readonly distinct: () => number;
}

const COUNTED = 1000;
const LONGEST_SAMPLE = 300;

/** Samples of one column in bounded memory: later values are thinned evenly as the file grows. */
export function columnSamples(): ColumnSamples {
  const seen = new Set<string>();
  const early: string[] = [];
  let spread: string[] = [];
  let filled = 0;
  let stride = 1;
  return {
    note: (value) => {
      if (value === '') return;
      filled += 1;
      const isNew = seen.size < COUNTED && !seen.has(value);
      if (isNew) seen.add(value);
      if (isNew && early.length < EARLY) early.push(value.slice(0, LONGEST_SAMPLE));
      else if (filled % stride === 0) {
        spread.push(value.slice(0, LONGEST_SAMPLE));
        if (spread.length === 2 * SPREAD) {
          spread = spread.filter((_, index) => index % 2 === 0);
          stride *= 2;
        }
      }
    },
    filled: () => filled,
    values: () => [...new Set([...early, ...spread])].slice(0, EARLY + SPREAD),
    distinct: () => seen.size,
  };
}
