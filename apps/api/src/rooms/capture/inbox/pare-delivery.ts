import { isRefusal } from '@mikomi/domain/shared';
import type { KeptDelivery, Sender } from './sender.ts';

/** How it is told what of a delivery is about somebody. */
export interface About {
  /** Whether the thing with this id of the sender's is theirs, or somebody else's; undefined where it is known to be nobody's. */
  readonly whose: (externalId: string) => 'THEIRS' | 'OTHERS' | undefined;
  /** Whether a text names them. */
  readonly names: (text: string) => boolean;
}

type Path = readonly (string | number)[];

/**
 * A delivery's body without what is about somebody, as its lists part it; undefined where they don't, or where what would stay names
 * them still or would be read as something else than before.
 */
export async function pareDelivery(
  sender: Pick<Sender, 'read'>,
  delivery: KeptDelivery,
  about: About,
): Promise<Buffer | undefined> {
  const whole = parsed(delivery.body);
  if (whole === undefined) return undefined;
  const idsOf = async (json: unknown): Promise<ReadonlySet<string>> => {
    const came = await sender.read({ ...delivery, body: bytesOf(json) });
    return new Set(isRefusal(came) ? [] : came.map(({ externalId }) => externalId));
  };
  const before = await idsOf(whole);
  const pared = await pareWithin(whole, [], { about, idsOf });
  const after = await idsOf(pared);
  const isWhole = [...before].every((id) => after.has(id) || about.whose(id) !== 'OTHERS');
  const isSame = [...after].every((id) => before.has(id) && about.whose(id) !== 'THEIRS');
  const isParted = after.size > 0 && isWhole && isSame && !about.names(JSON.stringify(pared));
  return isParted ? bytesOf(pared) : undefined;
}

interface Paring {
  readonly about: About;
  readonly idsOf: (json: unknown) => Promise<ReadonlySet<string>>;
}

/** Pares the outermost lists of what stands at a path. */
async function pareWithin(json: unknown, path: Path, paring: Paring): Promise<unknown> {
  let pared = json;
  for (const list of listsIn(at(json, path), path)) pared = await pareList(pared, list, paring);
  return pared;
}

/** Leaves out of a list what is about them alone; what is about others too is pared by its own lists. */
async function pareList(json: unknown, path: Path, paring: Paring): Promise<unknown> {
  const { about, idsOf } = paring;
  const list = at(json, path);
  if (!Array.isArray(list)) return json;
  const without = await idsOf(replaced(json, path, []));
  const kept: unknown[] = [];
  for (const part of list) {
    const alone = replaced(json, path, [part]);
    const whose = [...(await idsOf(alone))].filter((id) => !without.has(id)).map(about.whose);
    if (!whose.includes('THEIRS') && !about.names(JSON.stringify(part))) kept.push(part);
    else if (whose.includes('OTHERS'))
      kept.push(at(await pareWithin(alone, [...path, 0], paring), [...path, 0]));
  }
  return replaced(json, path, kept);
}

function listsIn(json: unknown, path: Path): readonly Path[] {
  if (Array.isArray(json)) return [path];
  if (typeof json !== 'object' || json === null) return [];
  return Object.entries(json).flatMap(([name, value]) => listsIn(value, [...path, name]));
}

function at(json: unknown, [key, ...rest]: Path): unknown {
  if (key === undefined) return json;
  if (Array.isArray(json)) return at(json[Number(key)], rest);
  if (typeof json !== 'object' || json === null) return undefined;
  return at(new Map(Object.entries(json)).get(String(key)), rest);
}

function replaced(json: unknown, [key, ...rest]: Path, value: unknown): unknown {
  if (key === undefined) return value;
  if (Array.isArray(json))
    return json.map((each, index) => (index === key ? replaced(each, rest, value) : each));
  if (typeof json !== 'object' || json === null) return json;
  return Object.fromEntries(
    Object.entries(json).map(([name, each]) => [name, name === key ? replaced(each, rest, value) : each]),
  );
}

/** What JSON says; undefined for what is none, and for what loses something on its way through it. */
function parsed(body: Buffer): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
  } catch {
    return undefined;
  }
}

function bytesOf(json: unknown): Buffer {
  return Buffer.from(JSON.stringify(json));
}
