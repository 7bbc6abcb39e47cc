// Invariants: an organization has one owner from its first moment; its slug is its own; where sign-up is by invitation only owners found another.
// Locks: the slugs in use, so that two foundings of one name do not choose the same.
// Changes: Organization, Member.
import { memberName, organizationPreset, organizationSlug } from '@mikomi/domain/identity';
import { dayOf, type Refusal, refuse, tidySpaces } from '@mikomi/domain/shared';
import { v5 as uuidOf } from 'uuid';
import { transaction } from '../../../platform/change/transaction.ts';
import { insert } from '../../../platform/change/write-records.ts';
import type { CommandContext } from '../../../platform/context.ts';
import { newId } from '../../../platform/ids.ts';
import type { Surroundings } from '../member-context.ts';
import { publicHolidays } from '../public-holidays.ts';
import { lockSlugs } from '../store/organizations.ts';
import { memberRecord, organizationRecord } from '../store/records.ts';
import { mayFound } from '../store/sign-up.ts';

/** The space of names in which the ids of keyed foundings are made. */
const FOUNDINGS = '0b7b5c9e-6a0e-4f5c-9a51-3c1f0a6d2e47';

/** Whoever founds an organization, and what they say of it. */
export interface Founding {
  readonly person: { readonly id: string; readonly name: string; readonly email: string };
  readonly name: string;
  readonly country: string;
  readonly locale?: string | null | undefined;
  /** The sample that comes with the product. */
  readonly sample?: boolean;
}

export interface Founded {
  readonly kind: 'founded';
  readonly organizationId: string;
  readonly memberId: string;
  readonly slug: string;
}

/** Makes an organization with the presets of its country and the person as its owner. */
export async function createOrganization(
  surroundings: Surroundings,
  founding: Founding,
): Promise<Founded | Refusal> {
  const name = tidySpaces(founding.name);
  if (name === '') return refuse('text-blank', { path: ['name'] });
  if (name.length > 120) return refuse('text-too-long', { path: ['name'], parameters: { atMost: 120 } });
  const preset = organizationPreset(founding.country);
  if (!preset)
    return refuse('country-unknown', { path: ['country'], parameters: { country: founding.country } });
  if (!founding.sample && !(await mayFound(surroundings, founding.person.id)))
    return refuse('not-allowed-to-found');
  const organizationId = idOfFounding(surroundings);
  const memberId = newId();
  const context: CommandContext = {
    ...surroundings,
    organizationId,
    actorId: memberId,
    origin: 'WEB',
    quiet: false,
  };
  const { zone, working, ...rest } = preset;
  const { holidays: listed, ...workingHours } = working;
  const year = Number(dayOf(surroundings.now(), zone).slice(0, 4));
  const soon = listed.filter((day) => day >= `${year}-01-01` && day <= `${year + 1}-12-31`);
  const holidays = soon.length > 0 ? soon : await publicHolidays(founding.country, year);
  // The founder's language is the one that its first pipeline, sources and mails are written in.
  const locale = founding.locale ?? rest.locale;
  const settings = { ...rest, locale, timeZone: zone, workingHours, holidays };
  return transaction(context, 'create-organization', async (tx) => {
    const taken = await lockSlugs(
      tx,
      organizationSlug(name, organizationId, () => false),
    );
    const slug = organizationSlug(name, organizationId, (wanted) => taken.has(wanted));
    await insert(tx, organizationRecord, [
      { id: organizationId, slug, name, sample: founding.sample ?? false, createdAt: tx.now(), ...settings },
    ]);
    await insert(tx, memberRecord, [
      {
        id: memberId,
        personId: founding.person.id,
        name: memberName(founding.person),
        email: founding.person.email,
        role: 'OWNER',
        locale: founding.locale ?? null,
        createdAt: tx.now(),
      },
    ]);
    return { kind: 'founded', organizationId, memberId, slug };
  });
}

/** A new id; under a key always the same one, so that a repeated call comes upon the command of the first. */
function idOfFounding({ idempotency }: Surroundings): string {
  return idempotency ? uuidOf(idempotency.key, FOUNDINGS) : newId();
}
