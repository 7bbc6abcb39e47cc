import { type CustomField, type CustomValue, findOption } from '../catalog/index.ts';
import type { CellValue } from './read-value.ts';

/**
 * A value that was read, as an own field stores it; undefined where it is none of its choices, or nothing that fields hold. Whom of
 * the members a text means is not known here: it stays the text.
 * Source: ours, because the reader knows how a text is written, and only the field what may stand in it.
 */
export function valueOfField(
  { type, options }: Pick<CustomField, 'type' | 'options'>,
  value: Exclude<CellValue, { kind: 'empty' }>,
): CustomValue | undefined {
  switch (value.kind) {
    case 'text':
      return type === 'SELECT' ? findOption(options, value.text)?.key : value.text;
    case 'list': {
      const keys = value.items.flatMap((item) => findOption(options, item)?.key ?? []);
      return keys.length === value.items.length ? [...new Set(keys)] : undefined;
    }
    case 'number':
      return value.number;
    case 'money':
      return value.money;
    case 'day':
      return value.day;
    case 'moment':
      return value.moment.day;
    case 'boolean':
      return value.is;
    case 'phone':
      return value.phone.full;
    case 'email':
      return value.email.address;
    // A field of one's own holds no consent.
    case 'consent':
      return undefined;
  }
}
