import type { InboundField } from '@mikomi/domain/capture';
import { isRefusal } from '@mikomi/domain/shared';
import { fieldsOf } from '../payload/flatten.ts';
import { listAt, parseJson, textAt, valueAt } from '../payload/json.ts';

/** What a message says, and all that stands in it. */
export interface Content {
  readonly text: string | null;
  readonly fields: readonly InboundField[];
}

/** What a message of any kind says: its words, its caption, the title of what was chosen, the place or people it tells of. */
export function contentOf(message: unknown): Content {
  const kind = textAt(message, 'type') ?? 'unsupported';
  if (kind === 'edit') {
    const edited = contentOf(valueAt(message, 'edit', 'message'));
    const original = textAt(message, 'edit', 'original_message_id');
    return {
      ...edited,
      fields: [...edited.fields, ...(original ? [{ name: 'edits', value: original }] : [])],
    };
  }
  const payload = valueAt(message, kind);
  const text = wordsOf(kind, payload);
  const extras =
    kind === 'text' ? [] : [{ name: 'type', value: kind }, ...fieldsOf(payload, kind).filter(isPlain)];
  return {
    text,
    fields: [...extras, ...answersOf(payload), ...fieldsOf(valueAt(message, 'referral'), 'referral')],
  };
}

/** The answers of a form are told one by one, not as the text they came in. */
const isPlain = ({ name }: InboundField) => name !== 'interactive.nfm_reply.response_json';

function wordsOf(kind: string, payload: unknown): string | null {
  const [first, ...rest] = PLACES[kind] ?? [['caption']];
  return (
    (kind === 'contacts' ? peopleIn(payload) : null) ??
    joined([textAt(payload, ...(first ?? [])), ...rest.map((path) => textAt(payload, ...path))])
  );
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

function peopleIn(people: unknown): string | null {
  return joined(
    listAt(people).map((each) =>
      joined([textAt(each, 'name', 'formatted_name'), textAt(each, 'phones', 0, 'phone')], ' '),
    ),
  );
}

function joined(parts: readonly (string | null)[], by = '\n'): string | null {
  const told = parts.filter((part) => part !== null);
  return told.length > 0 ? told.join(by) : null;
}

/** A form within the chat answers as JSON within a text. */
function answersOf(payload: unknown): readonly InboundField[] {
  const answers = textAt(payload, 'nfm_reply', 'response_json');
  const parsed = answers === null ? undefined : parseJson(answers);
  return parsed === undefined || isRefusal(parsed)
    ? []
    : fieldsOf(parsed.json).filter(({ name }) => name !== 'flow_token');
}
