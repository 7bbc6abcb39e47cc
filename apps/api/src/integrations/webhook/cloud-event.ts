import { isRefusal } from '@mikomi/domain/shared';
import { parseJson, textAt, valueAt } from '../payload/json.ts';

/** The envelope of CloudEvents 1.0: source and id together name the event. */
export interface CloudEvent {
  readonly id: string;
  readonly source: string;
  readonly type: string;
  readonly subject: string | null;
  readonly time: string | null;
}

function eventOf(told: (name: string) => string | null): CloudEvent | undefined {
  const id = told('id');
  const source = told('source');
  const type = told('type');
  if (told('specversion') === null || id === null || source === null || type === null) return undefined;
  return { id, source, type, subject: told('subject'), time: told('time') };
}

/** The envelope that stands in headers, where the body is the data. */
export function eventOfHeaders(headers: Readonly<Record<string, string>>): CloudEvent | undefined {
  return eventOf((name) => textAt(headers, `ce-${name}`));
}

/** The envelope that the body is, and the data in it. */
export function eventWithin(
  json: unknown,
): { readonly event: CloudEvent; readonly data: unknown } | undefined {
  const event = eventOf((name) => textAt(json, name));
  if (!event) return undefined;
  const encoded = textAt(json, 'data_base64');
  if (encoded === null) return { event, data: valueAt(json, 'data') };
  const bytes = Buffer.from(encoded, 'base64');
  const parsed = parseJson(bytes);
  return { event, data: isRefusal(parsed) ? bytes.toString() : parsed.json };
}
