import { checkTexts, type PersonName, type Refusal, refuse, type Texts } from '@mikomi/domain/shared';

/** What a form says of a contact or a company in its own words. */
export interface PartyWords extends Omit<Texts, 'name'> {
  readonly name?: PersonName | string | null | undefined;
  readonly employees?: number | null | undefined;
}

/** A new party and an edited one take the same: texts of their length, no count below zero. */
export function checkParty(words: PartyWords, path: readonly string[] = []): Refusal | undefined {
  if ((words.employees ?? 0) < 0) return refuse('value-negative', { path: [...path, 'employees'] });
  const { name, ...rest } = words;
  if (typeof name !== 'object' || name === null) return checkTexts({ ...rest, name }, path);
  const { family, given, familyReading, givenReading } = name;
  return checkTexts({ ...rest, familyName: family, givenName: given, familyReading, givenReading }, path);
}
