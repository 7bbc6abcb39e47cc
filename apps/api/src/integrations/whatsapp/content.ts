import type { InboundField } from '@mikomi/domain/capture';
import { isRefusal } from '@mikomi/domain/shared';
import { fieldsOf } from '../payload/flatten.ts';
import { listAt, parseJson, textAt, valueAt } from '../payload/json.ts';
import { messageFields } from '../payload/message-fields.ts';

/** What a message says, and what stands beside its words. */
export interface Content {
  readonly text: string | null;
  readonly fields: readonly InboundField[];
}

/** What a message of any kind says: its words, its caption, the title of what was chosen, the place, people or things it tells of. */
export function contentOf(message: unknown): Content {
  const kind = textAt(message, 'type') ?? 'unsupported';
  if (kind === 'edit') {
    const { text, fields } = contentOf(valueAt(message, 'edit', 'message'));
    const edits = textAt(message, 'edit', 'original_message_id');
    return { text, fields: [...fields, ...messageFields({ edits })] };
  }
  const payload = valueAt(message, kind);
  return {
    text: wordsOf(kind, payload),
    fields: [
      ...messageFields({
        type: kind === 'text' ? null : kind,
        media: textAt(payload, 'mime_type') === null ? null : textAt(payload, 'id'),
        file: textAt(payload, 'filename'),
        payload:
          textAt(payload, 'payload') ??
          textAt(payload, 'button_reply', 'id') ??
          textAt(payload, 'list_reply', 'id'),
        latitude: textAt(payload, 'latitude'),
        longitude: textAt(payload, 'longitude'),
      }),
      ...answersOf(payload),
    ],
  };
}

/** Where the words of a kind stand. */
const PLACES: Readonly<Record<string, readonly (readonly string[])[]>> = {
  text: [['body']],
  button: [['text']],
  interactive: [
    ['button_reply', 'title'],
    ['list_reply', 'title'],
    ['list_reply', 'description'],
    ['nfm_reply', 'body'],
  ],
  location: [['name'], ['address']],
  order: [['text']],
};

function wordsOf(kind: string, payload: unknown): string | null {
  const places = Object.hasOwn(PLACES, kind) ? PLACES[kind] : [['caption']];
  return joined([
    ...(places ?? []).map((path) => textAt(payload, ...path)),
    ...(kind === 'contacts' ? listAt(payload).map(cardOf) : []),
    ...listAt(payload, 'product_items').map(itemOf),
  ]);
}

function cardOf(card: unknown): string | null {
  return joined([textAt(card, 'name', 'formatted_name'), textAt(card, 'phones', 0, 'phone')], ' ');
}

function itemOf(item: unknown): string | null {
  const price = joined([textAt(item, 'item_price'), textAt(item, 'currency')], ' ');
  const quantity = textAt(item, 'quantity');
  return joined(
    [textAt(item, 'product_retailer_id'), quantity && `× ${quantity}`, price && `(${price})`],
    ' ',
  );
}

function joined(parts: readonly (string | null)[], by = '\n'): string | null {
  return parts.filter((part) => part !== null && part !== '').join(by) || null;
}

/** A form within the chat answers as JSON within a text. */
function answersOf(payload: unknown): readonly InboundField[] {
  const answers = textAt(payload, 'nfm_reply', 'response_json');
  const parsed = answers === null ? undefined : parseJson(answers);
  return parsed === undefined || isRefusal(parsed)
    ? []
    : fieldsOf(parsed.json).filter(({ name }) => name !== 'flow_token');
}
