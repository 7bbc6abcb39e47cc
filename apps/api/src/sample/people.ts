import { displayName } from '@mikomi/domain/shared';
import type { NewRow } from '../platform/change/write-records.ts';
import { newId } from '../platform/ids.ts';
import type { Dice } from './dice.ts';
import { samplePerson } from './names.ts';
import { TEAMS } from './scenery.ts';
import type { SampleSetting } from './setting.ts';

/** A member who owns leads, with the team at work. */
export interface Seller {
  readonly id: string;
  readonly teamId: string | null;
  /** How well they close, around 1. */
  readonly skill: number;
}

/** Who works in the sample organization: 40 members in 6 teams under 2 regions. */
export interface People {
  readonly teams: readonly NewRow<'Team'>[];
  readonly members: readonly NewRow<'Member'>[];
  /** The managers of teams, to be set once both exist. */
  readonly managers: readonly { readonly id: string; readonly managerId: string }[];
  readonly sellers: readonly Seller[];
  /** The members behind the sign-ins of the manager, a rep and a viewer. */
  readonly signIns: { readonly manager: string; readonly rep: string; readonly viewer: string };
}

/** The domain of every address in the sample: whoever has one goes with it. */
export const SAMPLE_DOMAIN = 'sample.mikomi.example';

const MEMBERS = 40;

/** The teams of the sample, who manages and who sells in them, and the members above them. */
export function samplePeople(chance: Dice, { locale, founded }: SampleSetting): People {
  const teams: NewRow<'Team'>[] = [];
  const members: NewRow<'Member'>[] = [];
  const managers: { id: string; managerId: string }[] = [];
  const sellers: Seller[] = [];
  const known = new Set<string>();
  // Two colleagues of one name would only be mistaken for each other.
  const somebodyNew = () => {
    for (;;) {
      const somebody = samplePerson(chance, locale === 'ja' ? chance.chance(0.85) : chance.chance(0.4));
      if (known.has(somebody.mailbox)) continue;
      known.add(somebody.mailbox);
      return somebody;
    }
  };
  const hire = (role: string, teamId: string | null) => {
    const id = newId();
    const { name, mailbox } = somebodyNew();
    const email = `${mailbox}@${SAMPLE_DOMAIN}`;
    members.push({ id, name: displayName(name, 'BY_SCRIPT'), email, role, teamId, createdAt: founded });
    return id;
  };
  for (const { region, teams: names } of TEAMS) {
    const regionId = newId();
    teams.push({ id: regionId, name: region[locale], createdAt: founded });
    managers.push({ id: regionId, managerId: hire('MANAGER', regionId) });
    for (const name of names) {
      const teamId = newId();
      teams.push({ id: teamId, name: name[locale], parentId: regionId, createdAt: founded });
      const managerId = hire('MANAGER', teamId);
      managers.push({ id: teamId, managerId });
      sellers.push({ id: managerId, teamId, skill: 1.1 });
      for (let seat = 0; seat < 4; seat += 1) {
        sellers.push({ id: hire('REP', teamId), teamId, skill: 0.6 + chance.next() * 0.9 });
      }
    }
  }
  const viewer = hire('VIEWER', null);
  hire('ADMIN', null);
  // The owner is the fortieth; the rest sell in the teams by turns.
  const branches = teams.filter(({ parentId }) => parentId);
  while (members.length < MEMBERS - 1) {
    const teamId = branches[members.length % branches.length]?.id ?? '';
    sellers.push({ id: hire('REP', teamId), teamId, skill: 0.6 + chance.next() * 0.9 });
  }
  const firstTeam = managers[1];
  const rep = sellers.find(({ teamId, id }) => teamId === firstTeam?.id && id !== firstTeam?.managerId);
  return {
    teams,
    members,
    managers,
    sellers,
    signIns: { manager: firstTeam?.managerId ?? '', rep: rep?.id ?? '', viewer },
  };
}
