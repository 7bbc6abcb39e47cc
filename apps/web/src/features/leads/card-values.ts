import { splitName } from '@mikomi/domain/shared';
import type { ContactCard } from '#app/cards/read-card.ts';
import type { NewLeadSetting, NewLeadValues } from './new-lead-values.ts';

/** What a card says of a new lead. What it leaves open stays as it was typed; what a form asks and no card tells, too. */
export function valuesOfCard(
  card: ContactCard,
  { nameOrder }: Pick<NewLeadSetting, 'nameOrder'>,
): Partial<NewLeadValues> {
  const split = card.family || card.given ? card : splitName(card.name ?? '', nameOrder);
  const points = card.points.flatMap(({ kind, value }) =>
    kind === 'PHONE' || kind === 'EMAIL' ? [{ kind, value } as const] : [],
  );
  const about = [card.department, card.jobTitle, ...card.addresses, ...card.websites, card.note];
  const said = {
    familyName: split.family ?? '',
    givenName: split.given ?? '',
    familyReading: card.familyReading ?? '',
    givenReading: card.givenReading ?? '',
    companyName: card.company ?? '',
    note: about.filter(Boolean).join('\n'),
  };
  return {
    ...Object.fromEntries(Object.entries(said).filter(([, text]) => text !== '')),
    ...(points.length > 0 && { points }),
  };
}
