import type { Transaction } from '../context.ts';
import type { Database } from '../database/database.ts';
import { asWritten, inOrganization, sql } from '../database/sql.ts';
import { EventQueue } from './event-queue.ts';
import { type Listening, listen } from './listen.ts';
import { CHANGES_CHANNEL } from './relay.ts';

/** The channel on which new notifications are announced: an organization, then pairs of member and notification. */
export const NOTIFIED_CHANNEL = 'mikomi_notified';

/** The channel on which is announced that deliveries came in or were read: organization ids only. */
export const DELIVERED_CHANNEL = 'mikomi_delivered';

/** The channel on which records are announced whose derived values became others: an organization, a type, ids; none when there are too many to name. */
const DERIVED_CHANNEL = 'mikomi_derived';
/** What the payload of an announcement holds. */
const MOST_NAMED = 180;

/** Tells whoever looks, once the command is committed, that what is derived of these records became something else. */
export async function announceDerived(
  tx: Transaction,
  recordType: string,
  ids: readonly string[],
): Promise<void> {
  if (ids.length === 0) return;
  const named = ids.length > MOST_NAMED ? [] : ids;
  const payload = [tx.organizationId, recordType, ...named].join(',');
  await sql(tx)`SELECT pg_notify(${DERIVED_CHANNEL}, ${payload}) WHERE ${asWritten(tx)} IS NOT NULL`;
}

/** A record that changed, as far as telling of it needs to know. */
export interface ChangedRecord {
  readonly recordType: string;
  readonly recordId: string;
  readonly rootId: string;
  /** Whose it was before, where the change took it from somebody. */
  readonly ownerBefore: string | null;
  readonly teamBefore: string | null;
  /** Whether it was nobody's, and the change made it somebody's or took it away. */
  readonly wasNobodys: boolean;
  /** Whether the change left its team as it was, and so says nothing of it. */
  readonly keptTeam: boolean;
}

/** News of an organization: records that changed since the last news, that something is new in its inbox, or that more happened than can be told. */
export type ChangeNews =
  | { readonly kind: 'changed'; readonly records: readonly ChangedRecord[] }
  | { readonly kind: 'delivered' }
  | { readonly kind: 'gap' };

/** What happens in the organizations that somebody of this process looks at. */
export interface LiveFeed {
  changes(organizationId: string): Promise<AsyncIterableIterator<ChangeNews, undefined>>;
  /** The ids of a member's new notifications. */
  notifications(organizationId: string, memberId: string): Promise<AsyncIterableIterator<string, undefined>>;
  stop(): Promise<void>;
}

const MOST_CHANGES = 1000;
const MOST_WAITING = 64;

interface Watched {
  readonly queues: Set<EventQueue<ChangeNews>>;
  position: number;
  reading: Promise<void> | undefined;
  again: boolean;
}

/**
 * Feeds subscribers of this process from one listening connection, opened at the first subscription. Announcements
 * carry no data: the new changes are read once per organization, from the position read last, so an interruption loses nothing.
 */
export function createLiveFeed(database: Database, directUrl: string): LiveFeed {
  const watched = new Map<string, Watched>();
  const told = new Map<string, Set<EventQueue<string>>>();
  let listening: Listening | undefined;

  const open = () => {
    listening ??= listen(directUrl, [CHANGES_CHANNEL, DERIVED_CHANNEL, DELIVERED_CHANNEL, NOTIFIED_CHANNEL], {
      onMessage: (channel, payload) => {
        const [first = '', ...rest] = payload.split(',');
        if (channel === NOTIFIED_CHANNEL) deliver(first, rest);
        else if (channel === DERIVED_CHANNEL) derive(first, rest);
        else if (channel === DELIVERED_CHANNEL) tellOfInbox([first, ...rest]);
        else for (const organizationId of [first, ...rest]) look(organizationId);
      },
      onGap: () => {
        for (const { queues } of watched.values()) for (const queue of queues) queue.push({ kind: 'gap' });
        for (const organizationId of watched.keys()) look(organizationId);
      },
    });
    return listening.ready;
  };
  const deliver = (organizationId: string, pairs: readonly string[]) => {
    for (const pair of pairs) {
      const [memberId, id] = pair.split(' ');
      for (const queue of told.get(`${organizationId} ${memberId}`) ?? []) queue.push(id ?? '');
    }
  };
  const tellOfInbox = (organizationIds: readonly string[]) => {
    for (const organizationId of organizationIds)
      for (const queue of watched.get(organizationId)?.queues ?? []) queue.push({ kind: 'delivered' });
  };
  const derive = (organizationId: string, [recordType = '', ...ids]: readonly string[]) => {
    const untouched = { ownerBefore: null, teamBefore: null, wasNobodys: false, keptTeam: true };
    const records = ids.map((id) => ({ recordType, recordId: id, rootId: id, ...untouched }));
    const news: ChangeNews = ids.length === 0 ? { kind: 'gap' } : { kind: 'changed', records };
    for (const queue of watched.get(organizationId)?.queues ?? []) queue.push(news);
  };
  const look = (organizationId: string) => {
    const seen = watched.get(organizationId);
    if (!seen) return;
    seen.again = true;
    seen.reading ??= readOn(organizationId, seen).finally(() => {
      seen.reading = undefined;
    });
  };
  const readOn = async (organizationId: string, seen: Watched) => {
    while (seen.again) {
      seen.again = false;
      const news = await readNews(database, organizationId, seen).catch((): ChangeNews => ({ kind: 'gap' }));
      if (news) for (const queue of seen.queues) queue.push(news);
    }
  };
  return {
    changes: async (organizationId) => {
      await open();
      const fresh = {
        queues: new Set<EventQueue<ChangeNews>>(),
        position: Number.NaN,
        reading: undefined,
        again: false,
      };
      const seen: Watched = watched.get(organizationId) ?? fresh;
      watched.set(organizationId, seen);
      const queue = new EventQueue<ChangeNews>(
        MOST_WAITING,
        () => ({ kind: 'gap' }),
        () => {
          seen.queues.delete(queue);
          if (seen.queues.size === 0 && watched.get(organizationId) === seen) watched.delete(organizationId);
        },
      );
      seen.queues.add(queue);
      if (Number.isNaN(seen.position)) {
        const position = await lastPosition(database, organizationId).catch(async (error: unknown) => {
          // Whoever asked gets no stream to end.
          await queue.return();
          throw error;
        });
        // Of several who begin at once the first hears all since it began.
        seen.position = Number.isNaN(seen.position) ? position : Math.min(seen.position, position);
        // What was announced while the position was being read is looked for again.
        look(organizationId);
      }
      return queue;
    },
    notifications: async (organizationId, memberId) => {
      await open();
      const key = `${organizationId} ${memberId}`;
      const queues = told.get(key) ?? new Set();
      told.set(key, queues);
      const queue = new EventQueue<string>(
        MOST_WAITING,
        () => '',
        () => {
          queues.delete(queue);
          if (queues.size === 0 && told.get(key) === queues) told.delete(key);
        },
      );
      queues.add(queue);
      return queue;
    },
    stop: async () => {
      await listening?.stop();
      for (const { queues } of watched.values()) for (const queue of [...queues]) await queue.return();
      for (const queues of told.values()) for (const queue of [...queues]) await queue.return();
    },
  };
}

async function lastPosition(database: Database, organizationId: string): Promise<number> {
  const scope = { database, organizationId };
  const [row] = await sql(scope)<{ position: number | null }>`
    SELECT max(o.position) AS position FROM command_order AS o WHERE ${inOrganization(scope, 'o')}`;
  return row?.position ?? 0;
}

async function readNews(
  database: Database,
  organizationId: string,
  seen: Watched,
): Promise<ChangeNews | undefined> {
  const scope = { database, organizationId };
  if (Number.isNaN(seen.position)) return undefined;
  const rows = await sql(scope)<ChangedRecord & { position: number }>`
    SELECT o.position, c."recordType", c."recordId", c."rootId", coalesce(c.before->>'ownerId', c.before->>'assigneeId') AS "ownerBefore", c.before->>'teamId' AS "teamBefore",
      coalesce(c.before->'ownerId' = 'null', false) AS "wasNobodys", NOT coalesce(c.before ? 'teamId', false) AS "keptTeam"
    FROM command_order AS o JOIN change AS c ON c."organizationId" = o."organizationId" AND c."commandId" = o."commandId"
    WHERE ${inOrganization(scope, 'o')} AND o.position > ${seen.position} ORDER BY o.position, c.id LIMIT ${MOST_CHANGES + 1}`;
  const last = rows.at(-1);
  if (!last) return undefined;
  if (rows.length > MOST_CHANGES) {
    seen.position = await lastPosition(database, organizationId);
    return { kind: 'gap' };
  }
  seen.position = last.position;
  return { kind: 'changed', records: rows };
}
