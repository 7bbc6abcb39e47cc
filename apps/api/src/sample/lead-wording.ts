import type { Dice } from './dice.ts';
import type { Moment } from './lead-story.ts';
import type { SampleWords } from './sample-words.ts';
import type { SampleProduct } from './scenery.ts';

/** Draws a sentence for one lead, never one that stands there already. */
export type Wording = (sentences: readonly string[]) => string | null;

/** What the sentences of a lead are about: of what it asks for, something that is delivered in pieces. */
export function subjectOf(
  chance: Dice,
  asked: readonly SampleProduct[],
  offered: readonly SampleProduct[],
): string {
  const delivered = asked.find(({ isService }) => !isService);
  return (delivered ?? chance.pick(offered.filter(({ isService }) => !isService))).name;
}

/** The wording of one lead. */
export function wordingOf(chance: Dice, product: string): Wording {
  const count = String(chance.between(2, 6));
  const said = new Set<string>();
  return (sentences) => {
    const unsaid = sentences.filter((sentence) => !said.has(sentence));
    if (unsaid.length === 0) return null;
    const sentence = chance.pick(unsaid);
    said.add(sentence);
    return sentence.replaceAll('{product}', product).replaceAll('{count}', count);
  };
}

/** What is written of one moment; nothing of a call that reached nobody. */
export function lineOf(words: SampleWords, { kind, phase, outcome, inbound }: Moment, wording: Wording) {
  switch (kind) {
    case 'COMMENT':
      return wording(words.comments[phase]);
    case 'MESSAGE':
      return wording((inbound ? words.received : words.sent)[phase]);
    case 'MEETING':
      return wording(words.meetings);
    case 'CALL':
      return outcome === 'REACHED' ? wording(words.calls[phase]) : null;
  }
}

/** What may be promised of a lead that has come so far: nobody brings a contract to the first visit. */
export function promisesOf({ promises }: SampleWords, kind: string, progress: number): readonly string[] {
  const ofKind = promises[kind] ?? [];
  const half = Math.ceil(ofKind.length / 2);
  return progress < 0.55 ? ofKind.slice(0, half) : ofKind.slice(half);
}
