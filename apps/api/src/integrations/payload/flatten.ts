import type { InboundField } from '@mikomi/domain/capture';
import { type Refusal, refuse } from '@mikomi/domain/shared';
import { textOf } from './json.ts';

/** Deeper than any form nests its answers. */
const DEEPEST = 32;
/** More than any form asks. */
const MOST_FIELDS = 1000;

/** Every word and number of a payload by its path, such as `answers[0].email`, in its order. */
export function flatten(json: unknown, from = ''): readonly InboundField[] | Refusal<'inbound-too-deep'> {
  const fields: InboundField[] = [];
  const isShallow = collect(json, from, DEEPEST, fields);
  return isShallow ? fields : refuse('inbound-too-deep');
}

/** The same of a part whose depth does not matter: what stands too deep is left out. */
export function fieldsOf(json: unknown, from = ''): readonly InboundField[] {
  const fields: InboundField[] = [];
  collect(json, from, DEEPEST, fields);
  return fields;
}

function collect(json: unknown, path: string, depth: number, fields: InboundField[]): boolean {
  const value = textOf(json);
  if (value !== null && fields.length < MOST_FIELDS) fields.push({ name: path || 'value', value });
  if (typeof json !== 'object' || json === null) return true;
  if (depth === 0) return false;
  return Array.isArray(json)
    ? json.every((each, index) => collect(each, `${path}[${index}]`, depth - 1, fields))
    : Object.entries(json).every(([key, each]) =>
        collect(each, path === '' ? key : `${path}.${key}`, depth - 1, fields),
      );
}
