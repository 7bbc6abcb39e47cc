import { NO_CAPS, type StoredAssignmentPlan } from '@mikomi/domain/assignment';
import { addDays, dayOf } from '@mikomi/domain/shared';
import { insert, type NewRow, update } from '../platform/change/write-records.ts';
import type { Transaction } from '../platform/context.ts';
import { newId } from '../platform/ids.ts';
import type { OrganizationFacts } from '../platform/member-context.ts';
import * as assignment from '../rooms/assignment/index.ts';
import * as leads from '../rooms/leads/index.ts';
import * as parties from '../rooms/parties/index.ts';
import type { People } from './people.ts';
import type { Rows } from './rows.ts';
import type { SampleWords } from './sample-words.ts';

type Sources = readonly { readonly id: string; readonly kind: string }[];

/** How many leads wait for somebody. */
const WAITING = 2;

const EVERYBODY_OF = { requires: [], weights: {}, caps: {}, whenNobody: 'NEXT_RULE' } as const;

/** Two rules, hours of some members, and leave of one; what no rule is for waits for everybody. */
export async function addAssigning(
  tx: Transaction,
  { timeZone }: OrganizationFacts,
  people: People,
  sources: Sources,
  words: SampleWords['assigning'],
): Promise<void> {
  const { manager, rep } = people.signIns;
  const ofTeam = people.sellers.filter(
    ({ teamId, id }) =>
      teamId === people.sellers.find((seller) => seller.id === rep)?.teamId && id !== manager,
  );
  const [first, second, third] = ofTeam.map(({ id }) => id).filter((id) => id !== rep);
  const web = sources.filter(({ kind }) => kind === 'WEB_FORM').map(({ id }) => id);
  const plan: StoredAssignmentPlan = {
    returning: 'WHEN_AVAILABLE',
    territories: [],
    rules: [
      {
        ...EVERYBODY_OF,
        id: newId(),
        name: words.likely,
        when: { '==': [{ var: 'potential' }, 'HIGH'] },
        pool: { memberIds: people.managers.map(({ managerId }) => managerId), teamId: null },
        method: 'LEAST_OPEN_LOAD',
      },
      {
        ...EVERYBODY_OF,
        id: newId(),
        name: words.web,
        when: { in: [{ var: 'source' }, web] },
        pool: { memberIds: ofTeam.map(({ id }) => id), teamId: null },
        method: 'WEIGHTED',
      },
    ],
    otherwise: {
      ...EVERYBODY_OF,
      id: 'otherwise',
      name: words.otherwise,
      when: null,
      pool: { memberIds: [], teamId: null },
      method: 'ROUND_ROBIN',
      whenNobody: 'QUEUE',
    },
  };
  await insert(tx, assignment.assignmentPlanRecord, [{ id: tx.organizationId, plan }]);
  const week = Object.fromEntries([1, 2, 3, 4, 5].map((day) => [day, [{ from: '10:00', to: '17:00' }]]));
  const monday = addDays(dayOf(tx.now(), timeZone), 7);
  await insert(tx, assignment.assignmentMemberRecord, [
    settingsOf(rep, { weight: 2, hours: 'OFFICE' }),
    settingsOf(first, { weight: 1, hours: 'OWN', ownWeek: week }),
    settingsOf(second, { weight: 2, leave: [{ from: monday, to: addDays(monday, 4) }], substituteId: rep }),
    settingsOf(third, { weight: 2, caps: { ...NO_CAPS, perDay: 5 } }),
  ]);
}

function settingsOf(
  id: string | undefined,
  settings: Omit<NewRow<'AssignmentMember'>, 'id'>,
): NewRow<'AssignmentMember'> {
  const usual = { caps: NO_CAPS, productGroupIds: [], languages: ['ja'], territoryIds: [], ownWeek: {} };
  return { id: id ?? '', ...usual, leave: [], pauses: [], hours: 'ANY', substituteId: null, ...settings };
}

/** Of the rows of leads, the newest that no rule is for: nobody has touched them yet. */
export function waitingOf({ leads: rows }: Rows, sources: Sources): ReadonlySet<string> {
  const web = new Set(sources.filter(({ kind }) => kind === 'WEB_FORM').map(({ id }) => id));
  const fitting = rows.filter(
    ({ status, potential, sourceId, kind }) =>
      status === 'OPEN' && potential !== 'HIGH' && !web.has(sourceId ?? '') && kind === 'NEW',
  );
  return new Set(fitting.slice(-WAITING).map(({ id }) => String(id)));
}

/** Gives them to nobody, and lets the rules say who they wait for. */
export async function letWait(
  tx: Transaction,
  organization: OrganizationFacts,
  leadIds: ReadonlySet<string>,
): Promise<void> {
  await update(
    tx,
    leads.leadRecord,
    [...leadIds].map((id) => ({ id, ownerId: null, teamId: null })),
  );
  await assignment.assignNewLeads(tx, organization, [...leadIds]);
}

/** Writes down once more one of those who came in first, as a colleague did who did not look: the same number, another address. */
export async function addTwin(
  tx: Transaction,
  organization: OrganizationFacts,
  { contacts, points }: Rows,
  ownerId: string,
): Promise<void> {
  const phones = new Map(
    points.flatMap(({ contactId, kind, value }) =>
      contactId && kind === 'PHONE' ? [[contactId, value]] : [],
    ),
  );
  const known = contacts.find(({ id }) => phones.has(id));
  const phone = phones.get(known?.id ?? '');
  if (!known || !phone) return;
  const made = parties.contactRows(
    organization,
    {
      name: {
        family: known.familyName ?? null,
        given: known.givenName ?? null,
        familyReading: known.familyReading ?? null,
        givenReading: known.givenReading ?? null,
      },
      companyId: known.companyId,
      points: [{ kind: 'PHONE', value: phone }],
    },
    { ownerId, teamId: null },
    tx.now(),
  );
  if ('because' in made) throw new Error(made.because);
  await parties.insertParties(tx, { companies: [], contacts: made.contacts, points: made.points });
}
