import { type ContactCard, readCards, textOfCards } from '@mikomi/domain/capture';
import { isRefusal } from '@mikomi/domain/shared';

export type { ContactCard };

/** The cards in what a code or a file holds, a file in whatever charset; none where it is no card. */
export function cardsIn(held: string | Uint8Array): readonly ContactCard[] {
  const cards = readCards(typeof held === 'string' ? held : textOfCards(held));
  return isRefusal(cards) ? [] : cards;
}
