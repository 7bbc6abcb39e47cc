import type { Sentence } from '../shared/index.ts';
import type { EnquiryDraft } from './enquiry-draft.ts';

/** What stands in a text for letters that could not be read. */
const DAMAGED = '\uFFFD';
/** More remarks than anybody reads of one enquiry. */
const MOST = 5;

/**
 * What to say of an enquiry that was taken in although not all of it could be read: which values are kept with the touch alone,
 * and why, and whose letters came in damaged; five at most.
 * Source: ours, because whoever can mend a sender has to hear of what it sends.
 */
export function remarksOfDraft({ leftOut, placed }: EnquiryDraft): readonly Sentence[] {
  const unread = leftOut.map(({ name, refusal: { because, parameters } }): Sentence => {
    const why = { key: because, ...(parameters && { parameters }) };
    return { key: 'value-left-out', parameters: { field: name ?? '', why } };
  });
  const damaged = placed
    .filter(({ value }) => value.includes(DAMAGED))
    .map(({ name }): Sentence => ({ key: 'letters-damaged', parameters: { field: name } }));
  return [...unread, ...damaged].slice(0, MOST);
}
