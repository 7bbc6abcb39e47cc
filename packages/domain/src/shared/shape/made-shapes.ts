import { oneOf, oneOfWords } from './plain-shapes.ts';
import { refuseValue } from './refuse-value.ts';
import type { Shape, ShapeRefusal } from './shape.ts';

/** The shape, or null. */
export function nullable<Type>(shape: Shape<Type>): Shape<Type | null> {
  return (value, path) => (value === null ? undefined : shape(value, path));
}

/** The shape, or nothing at all where an object may leave a part out. */
export function optional<Type>(shape: Shape<Type>): Shape<Type> {
  return (value, path) => (value === undefined ? undefined : shape(value, path));
}

/** A list of at most so many, each of the shape. */
export function listOf<Type>(shape: Shape<Type>, atMost: number): Shape<readonly Type[]> {
  return (value, path) =>
    Array.isArray(value) && value.length <= atMost
      ? firstUnfit(
          Array.from(value, (each: unknown, at) => [String(at), each, shape]),
          path,
        )
      : refuseValue(value, path, { key: 'shape-list', parameters: { atMost } });
}

/** An object with at most so many keys of any name, each value of the shape. */
export function recordOf<Type>(shape: Shape<Type>, atMost: number): Shape<Readonly<Record<string, Type>>> {
  return (value, path) =>
    isPlain(value) && Object.keys(value).length <= atMost
      ? firstUnfit(
          Object.entries(value).map(([key, each]) => [key, each, shape]),
          path,
        )
      : refuseValue(value, path, { key: 'shape-record', parameters: { atMost } });
}

/** An object with these parts; others that it has are passed over. The compiler asks for a shape of each part of the type. */
export function objectOf<Type extends object>(
  parts: {
    readonly [Part in keyof Type]-?: Shape<Type[Part]>;
  },
): Shape<Type> {
  const shapes = Object.entries(parts) as readonly (readonly [string, Shape<unknown>])[];
  return (value, path) =>
    isPlain(value)
      ? firstUnfit(
          shapes.map(([key, shape]) => [key, own(value, key), shape]),
          path,
        )
      : refuseValue(value, path, { key: 'shape-object' });
}

/** An object with each of these keys, every value of the shape; others that it has are passed over. */
export function objectWithEach<Key extends string, Type>(
  keys: readonly Key[],
  shape: Shape<Type>,
): Shape<Readonly<Record<Key, Type>>> {
  const parts = Object.fromEntries(keys.map((key) => [key, shape]));
  return objectOf(parts as Parameters<typeof objectOf<Readonly<Record<Key, Type>>>>[0]);
}

/** An object with some of these keys and no others, every value of the shape. */
export function recordBy<Key extends string, Type>(
  keys: readonly Key[],
  shape: Shape<Type>,
): Shape<Readonly<Partial<Record<Key, Type>>>> {
  const record = recordOf(shape, keys.length);
  const known = oneOf(keys);
  return (value, path) => {
    const stranger = isPlain(value) ? Object.keys(value).find((key) => known(key, path)) : undefined;
    return stranger === undefined ? record(value, path) : known(stranger, [...path, stranger]);
  };
}

/** One of several objects, told apart by the word that they hold under `key`. */
export function byWord<Type extends object, Key extends keyof Type>(
  key: Key & string,
  shapes: { readonly [Word in Type[Key] & string]: Shape<Extract<Type, Readonly<Record<Key, Word>>>> },
): Shape<Type> {
  const words = Object.keys(shapes);
  return (value, path) => {
    if (!isPlain(value)) return refuseValue(value, path, { key: 'shape-object' });
    const word = own(value, key);
    const shape = typeof word === 'string' ? own(shapes, word) : undefined;
    return shape === undefined
      ? refuseValue(word, [...path, key], oneOfWords(words))
      : (shape as Shape<unknown>)(value, path);
  };
}

type Part = readonly [key: string, value: unknown, shape: Shape<unknown>];

function firstUnfit(parts: readonly Part[], path: readonly string[]): ShapeRefusal | undefined {
  for (const [key, value, shape] of parts) {
    const unfit = shape(value, [...path, key]);
    if (unfit !== undefined) return unfit;
  }
  return undefined;
}

function isPlain(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What an object holds itself: what it has by its prototype was never stored. */
function own(value: object, key: string): unknown {
  return Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined;
}
