import type { Label } from '@mikomi/domain/shared';

/** A label with other words in the language that somebody types in; one that is said in several keeps the others. */
export function typedLabel(label: Label, typed: string, locale: string): Label {
  return typeof label === 'string' ? typed : { ...label, [locale]: typed };
}
