// Invariants: a contact is found by an exact point that is nobody else's among those the importer may edit, or made; never by name;
// such a point stays with the one contact who has it.
// Locks: the contacts who say that they are not to be approached; `hold-parties.ts` holds the rest.
// Changes: Contact, ContactPoint, Consent.
import {
  type ConsentDraft,
  type ContactDraft,
  type CustomDraft,
  fieldOfConsent,
  judgeConsent,
} from '@mikomi/domain/capture';
import { type ContactPoint, sharedBecause } from '@mikomi/domain/parties';
import { insert, lock, type NewRow, update } from '../../../platform/change/write-records.ts';
import type { Transaction } from '../../../platform/context.ts';
import { newId } from '../../../platform/ids.ts';
import * as parties from '../../parties/index.ts';
import type { RowProblem } from '../import-state.ts';
import { contactsByIdentity, type KnownConsent, knownOfContacts } from '../store/find-records.ts';
import { attributesOf, columnOf, type ImportRun } from '../writing/import-run.ts';

/** A contact that a row names; `key` tells the rows apart. */
export interface WantedContact {
  readonly key: string;
  readonly draft: ContactDraft;
  readonly customs: readonly CustomDraft[];
  readonly companyId: string | null;
  readonly belonging: parties.Belonging;
  readonly at: number;
  readonly problems: RowProblem[];
  /** A contact that is known already, such as the one on the row's lead. */
  readonly knownId?: string | null | undefined;
  /** What empty cells of the row erase. */
  readonly emptied?: readonly string[] | undefined;
}

/** True for a person of whom the row says something worth keeping: a name, a way to reach them, or a refusal. */
export function isWorthKeeping(draft: ContactDraft): boolean {
  const named = Object.values(draft.name).some((part) => (part ?? '') !== '');
  const refuses =
    draft.noEmail === true ||
    draft.noCall === true ||
    draft.consents?.some(({ state }) => state === 'REFUSED') === true;
  return named || draft.phones.length + draft.emails.length > 0 || refuses;
}

export interface WrittenContacts {
  readonly idOf: ReadonlyMap<string, string>;
  readonly created: ReadonlySet<string>;
  readonly changed: ReadonlySet<string>;
}

/** Finds or makes the contacts of a batch, adds the points that are new, and remembers who refused to be approached. */
export async function writeContacts(
  tx: Transaction,
  run: ImportRun,
  wanted: readonly WantedContact[],
): Promise<WrittenContacts> {
  const built = wanted.map((each) => ({ each, points: pointsOf(each) }));
  const identities = built.flatMap(({ points }) =>
    points.filter((point) => !point.shared).map((point) => point.identity),
  );
  const found = identities.length > 0 ? await contactsByIdentity(tx, run.member, identities) : [];
  const byIdentity = new Map(found.flatMap(({ key, id, mayEdit }) => (mayEdit ? [[key, id] as const] : [])));
  const elsewhere = new Set(found.flatMap(({ key, mayEdit }) => (mayEdit ? [] : [key])));
  for (const { each, points } of built)
    for (const point of points)
      if (elsewhere.has(point.identity))
        each.problems.push(pointProblem(run, point, 'import-known-elsewhere'));
  const idOf = new Map<string, string>();
  const created = new Set<string>();
  const rows: NewRow<'Contact'>[] = [];
  // A contact that is known gets its points before others look for theirs.
  for (const { each, points } of built) if (each.knownId) claim(each.knownId, points);
  for (const { each, points } of built) {
    const own = points.filter((point) => !point.shared);
    const known = each.knownId ?? own.map((point) => byIdentity.get(point.identity)).find(Boolean);
    const id = known ?? newId();
    idOf.set(each.key, id);
    claim(id, own);
    if (known) continue;
    created.add(id);
    rows.push({
      id,
      ...parties.nameColumns(each.draft.name, run.member.organization),
      jobTitle: each.draft.jobTitle ?? undefined,
      addressLine: each.draft.address ?? undefined,
      companyId: each.companyId ?? undefined,
      attributes: attributesOf(run, each.customs, 'CONTACT', each.problems) ?? {},
      ownerId: each.belonging.ownerId,
      teamId: each.belonging.teamId,
      createdAt: tx.now(),
    });
  }
  const { points, consents, changedWords } = await newOfContacts(tx, run, built, {
    idOf,
    created,
    byIdentity,
  });
  const [own, further] = [points.filter(isOfNew), points.filter((point) => !isOfNew(point))];
  await parties.insertParties(tx, { companies: [], contacts: rows, points: own });
  await insert(tx, parties.contactPointRecord, further);
  await insert(tx, parties.consentRecord, consents);
  await update(tx, parties.consentRecord, changedWords);
  const changed = [...further, ...changedWords, ...consents.filter((consent) => !isOfNew(consent))];
  return { idOf, created, changed: new Set(changed.map(({ contactId }) => contactId ?? '')) };

  function claim(id: string, own: readonly Point[]): void {
    for (const { identity, shared } of own)
      if (!shared && !byIdentity.has(identity)) byIdentity.set(identity, id);
  }

  function isOfNew({ contactId }: { readonly contactId?: string | null | undefined }): boolean {
    return created.has(contactId ?? '');
  }
}

type Point = ReturnType<typeof asRow>;

function pointProblem(
  run: ImportRun,
  { kind, value }: Point,
  because: 'import-known-elsewhere' | 'import-point-of-another' | 'import-too-many-points',
): RowProblem {
  const column = columnOf(run, kind === 'PHONE' ? 'contact.phone' : 'contact.email');
  return { column, raw: value, because, parameters: { text: value, atMost: parties.MOST_POINTS } };
}

/** The row's points as they are stored; they were read with their cells. */
function pointsOf({ draft }: WantedContact): readonly Point[] {
  return [
    ...draft.phones.map(({ full, tail }) =>
      asRow({ kind: 'PHONE', value: full, identity: `tel:${full}`, tail }),
    ),
    ...draft.emails.map(({ address, identity }) =>
      asRow({ kind: 'EMAIL', value: address, identity: `mailto:${identity}` }),
    ),
  ];
}

function asRow(point: ContactPoint) {
  return { id: newId(), ...point, tail: point.tail ?? null, shared: sharedBecause(point) !== undefined };
}

/** The points and refusals that the contacts do not have yet; a point that is another's is left out and named. */
async function newOfContacts(
  tx: Transaction,
  run: ImportRun,
  built: readonly { readonly each: WantedContact; readonly points: readonly Point[] }[],
  {
    idOf,
    created,
    byIdentity,
  }: {
    readonly idOf: ReadonlyMap<string, string>;
    readonly created: ReadonlySet<string>;
    readonly byIdentity: ReadonlyMap<string, string>;
  },
) {
  const old = [...new Set(idOf.values())].filter((id) => !created.has(id));
  await lock(tx, parties.contactRecord, refusing(built, idOf, created));
  const known = new Map((old.length > 0 ? await knownOfContacts(tx, old) : []).map((row) => [row.id, row]));
  const has = new Map<string, Set<string>>();
  const said = new Map<string, Map<string, KnownConsent>>();
  const points: NewRow<'ContactPoint'>[] = [];
  const consents: NewRow<'Consent'>[] = [];
  const changedWords: NewRow<'Consent'>[] = [];
  for (const { each, points: read } of built) {
    const contactId = idOf.get(each.key) ?? '';
    const identities = has.get(contactId) ?? new Set(known.get(contactId)?.identities ?? []);
    has.set(contactId, identities);
    for (const point of read) {
      if (identities.has(point.identity)) continue;
      if (!point.shared && byIdentity.get(point.identity) !== contactId) {
        each.problems.push(pointProblem(run, point, 'import-point-of-another'));
        continue;
      }
      if (identities.size >= parties.MOST_POINTS) {
        each.problems.push(pointProblem(run, point, 'import-too-many-points'));
        continue;
      }
      points.push({ ...point, contactId, position: identities.size });
      identities.add(point.identity);
    }
    const word =
      said.get(contactId) ??
      new Map<string, KnownConsent>(
        (known.get(contactId)?.consents ?? []).map((consent) => [
          `${consent.channel} ${consent.purpose}`,
          consent,
        ]),
      );
    said.set(contactId, word);
    for (const said of wordsOf(each, tx.now())) {
      const key = `${said.channel} ${said.purpose}`;
      const before = word.get(key);
      const isLeftAlone = word.get('ANY SALES')?.state === 'REFUSED';
      const change = judgeConsent(said.state, before?.state, isLeftAlone);
      if (change === 'WITHDRAWN') each.problems.push(consentProblem(run, said));
      if (change !== 'TAKEN') continue;
      const consent = { ...said, id: before?.id ?? newId(), contactId };
      word.set(key, consent);
      if (before) changedWords.push(consent);
      else consents.push(consent);
    }
  }
  return { points, consents, changedWords };
}

/** What a row says about approaching the person, as it is stored; a refusal in a column of its own is about selling. */
function wordsOf({ draft, at, problems }: WantedContact, now: number): readonly Said[] {
  const { noEmail, noCall, consents = [], consentSaid } = draft;
  const refused = (channel: 'EMAIL' | 'PHONE') => ({ channel, purpose: 'SALES', state: 'REFUSED' }) as const;
  const said = [
    ...(noEmail === true ? [refused('EMAIL')] : []),
    ...(noCall === true ? [refused('PHONE')] : []),
    ...consents,
  ];
  const saidAt = consentSaid?.at?.at ?? at;
  const about = { basis: consentSaid?.source ?? 'IMPORT', wording: consentSaid?.wording ?? null, at: saidAt };
  if (saidAt <= now) return said.map((word) => ({ ...word, ...about }));
  // A refusal counts whenever it was said; a consent of a day to come is none.
  problems.push({ column: null, raw: consentSaid?.at?.day ?? '', because: 'day-in-future' });
  return said.flatMap((word) => (word.state === 'REFUSED' ? [{ ...word, ...about, at: now }] : []));
}

type Said = ConsentDraft & { readonly basis: string; readonly wording: string | null; readonly at: number };

function consentProblem(run: ImportRun, said: ConsentDraft): RowProblem {
  return { column: columnOf(run, fieldOfConsent(said)), raw: '', because: 'import-consent-withdrawn' };
}

/** The known contacts whose word an import may change. */
function refusing(
  built: readonly { readonly each: WantedContact }[],
  idOf: ReadonlyMap<string, string>,
  created: ReadonlySet<string>,
): readonly string[] {
  const ids = built.flatMap(({ each }) => (saysOfApproach(each.draft) ? (idOf.get(each.key) ?? []) : []));
  return [...new Set(ids)].filter((id) => !created.has(id));
}

function saysOfApproach({ noEmail, noCall, consents = [] }: ContactDraft): boolean {
  return noEmail === true || noCall === true || consents.length > 0;
}
