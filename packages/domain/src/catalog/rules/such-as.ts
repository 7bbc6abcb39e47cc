import { lettersOf, rankSpellings, type SentenceParameter } from '../../shared/index.ts';

const MOST_NAMED = 5;

/** Beyond these nobody looks for a slip, and comparing would take its time. */
const MOST_COMPARED = 1_000;
const LONGEST_COMPARED = 100;

/** What is expected, with names that exist: those spelled like the one that was found or, when none is, the first. */
export function suchAs(
  expected: SentenceParameter,
  found: string,
  known: readonly string[],
): SentenceParameter {
  const asked = found.slice(0, LONGEST_COMPARED);
  const compared = known.slice(0, MOST_COMPARED).filter(({ length }) => length <= LONGEST_COMPARED);
  const near = rankSpellings(asked, compared).filter(
    ({ name, distance }) => distance <= Math.max(lettersOf(name).length, lettersOf(asked).length) / 2,
  );
  return named(expected, near.length > 0 ? near.map(({ name }) => name) : known);
}

/** What is expected, with at most five names of it. */
export function named(expected: SentenceParameter, names: readonly string[]): SentenceParameter {
  if (names.length === 0) return expected;
  const quoted = names.slice(0, MOST_NAMED).map((name) => ({ key: 'rule-name', parameters: { name } }));
  return { key: 'rule-expected-such-as', parameters: { expected, names: quoted } };
}
