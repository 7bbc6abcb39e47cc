import { type ContactCard, readCards } from '@mikomi/domain/capture';
import { isRefusal } from '@mikomi/domain/shared';

export type { ContactCard };

/** The first card in a text, as a code or a file holds it; undefined where there is none. */
export function readCard(text: string): ContactCard | undefined {
  const cards = readCards(text);
  return isRefusal(cards) ? undefined : cards[0];
}
