import type { FactValue } from './fact-schema.ts';
import type { Reader } from './read-fact.ts';

/*
 * What is asked most of a field, written down sixteen times. An engine learns where a property lies at the place in the program
 * that reads it, and a place that reads every field learns nothing, which costs half of a rule's time. So each field has a place
 * of its own as long as there are some; beyond that fields share them, and are read as they would be without. Facts that are
 * nothing at all hold nothing.
 */

const PLACES = 16;
const MOST_NAMES = 1000;
const places = new Map<string, number>();

/** The place at which a field is read, always the same. */
function placeOf(name: string): number {
  const known = places.get(name);
  if (known !== undefined) return known;
  const place = places.size % PLACES;
  if (places.size < MOST_NAMES) places.set(name, place);
  return place;
}

/** Reads a field as it is. */
export function readField(name: string): Reader<FactValue> {
  return (READERS[placeOf(name)] as (typeof READERS)[number])(name);
}

/** Whether a field is this very value, or, when that is wanted, is not. */
export function fieldEquals(
  name: string,
  constant: string | number | boolean,
  wanted = true,
): Reader<boolean> {
  return (EQUALITIES[placeOf(name)] as (typeof EQUALITIES)[number])(name, constant, wanted);
}

/** Whether a field is a number from `least` to `most`, themselves included. */
export function fieldWithin(name: string, least: number, most: number): Reader<boolean> {
  return (RANGES[placeOf(name)] as (typeof RANGES)[number])(name, least, most);
}

const READERS: readonly ((name: string) => Reader<FactValue>)[] = [
  (name) => (facts) => facts?.[name],
  (name) => (facts) => facts?.[name],
  (name) => (facts) => facts?.[name],
  (name) => (facts) => facts?.[name],
  (name) => (facts) => facts?.[name],
  (name) => (facts) => facts?.[name],
  (name) => (facts) => facts?.[name],
  (name) => (facts) => facts?.[name],
  (name) => (facts) => facts?.[name],
  (name) => (facts) => facts?.[name],
  (name) => (facts) => facts?.[name],
  (name) => (facts) => facts?.[name],
  (name) => (facts) => facts?.[name],
  (name) => (facts) => facts?.[name],
  (name) => (facts) => facts?.[name],
  (name) => (facts) => facts?.[name],
];

type Equality = (name: string, constant: string | number | boolean, wanted: boolean) => Reader<boolean>;

const EQUALITIES: readonly Equality[] = [
  (name, constant, wanted) => (facts) => (facts?.[name] === constant) === wanted,
  (name, constant, wanted) => (facts) => (facts?.[name] === constant) === wanted,
  (name, constant, wanted) => (facts) => (facts?.[name] === constant) === wanted,
  (name, constant, wanted) => (facts) => (facts?.[name] === constant) === wanted,
  (name, constant, wanted) => (facts) => (facts?.[name] === constant) === wanted,
  (name, constant, wanted) => (facts) => (facts?.[name] === constant) === wanted,
  (name, constant, wanted) => (facts) => (facts?.[name] === constant) === wanted,
  (name, constant, wanted) => (facts) => (facts?.[name] === constant) === wanted,
  (name, constant, wanted) => (facts) => (facts?.[name] === constant) === wanted,
  (name, constant, wanted) => (facts) => (facts?.[name] === constant) === wanted,
  (name, constant, wanted) => (facts) => (facts?.[name] === constant) === wanted,
  (name, constant, wanted) => (facts) => (facts?.[name] === constant) === wanted,
  (name, constant, wanted) => (facts) => (facts?.[name] === constant) === wanted,
  (name, constant, wanted) => (facts) => (facts?.[name] === constant) === wanted,
  (name, constant, wanted) => (facts) => (facts?.[name] === constant) === wanted,
  (name, constant, wanted) => (facts) => (facts?.[name] === constant) === wanted,
];

const RANGES: readonly ((name: string, least: number, most: number) => Reader<boolean>)[] = [
  (name, least, most) => (facts) => {
    const value = facts?.[name];
    return typeof value === 'number' && value >= least && value <= most;
  },
  (name, least, most) => (facts) => {
    const value = facts?.[name];
    return typeof value === 'number' && value >= least && value <= most;
  },
  (name, least, most) => (facts) => {
    const value = facts?.[name];
    return typeof value === 'number' && value >= least && value <= most;
  },
  (name, least, most) => (facts) => {
    const value = facts?.[name];
    return typeof value === 'number' && value >= least && value <= most;
  },
  (name, least, most) => (facts) => {
    const value = facts?.[name];
    return typeof value === 'number' && value >= least && value <= most;
  },
  (name, least, most) => (facts) => {
    const value = facts?.[name];
    return typeof value === 'number' && value >= least && value <= most;
  },
  (name, least, most) => (facts) => {
    const value = facts?.[name];
    return typeof value === 'number' && value >= least && value <= most;
  },
  (name, least, most) => (facts) => {
    const value = facts?.[name];
    return typeof value === 'number' && value >= least && value <= most;
  },
  (name, least, most) => (facts) => {
    const value = facts?.[name];
    return typeof value === 'number' && value >= least && value <= most;
  },
  (name, least, most) => (facts) => {
    const value = facts?.[name];
    return typeof value === 'number' && value >= least && value <= most;
  },
  (name, least, most) => (facts) => {
    const value = facts?.[name];
    return typeof value === 'number' && value >= least && value <= most;
  },
  (name, least, most) => (facts) => {
    const value = facts?.[name];
    return typeof value === 'number' && value >= least && value <= most;
  },
  (name, least, most) => (facts) => {
    const value = facts?.[name];
    return typeof value === 'number' && value >= least && value <= most;
  },
  (name, least, most) => (facts) => {
    const value = facts?.[name];
    return typeof value === 'number' && value >= least && value <= most;
  },
  (name, least, most) => (facts) => {
    const value = facts?.[name];
    return typeof value === 'number' && value >= least && value <= most;
  },
  (name, least, most) => (facts) => {
    const value = facts?.[name];
    return typeof value === 'number' && value >= least && value <= most;
  },
];
