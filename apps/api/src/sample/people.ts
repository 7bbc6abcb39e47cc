import { displayName } from '@mikomi/domain/shared';
import type { NewRow } from '../platform/change/write-records.ts';
import { newId } from '../platform/ids.ts';
import type { Dice } from './dice.ts';
import { personNames } from './person-names.ts';
import type { Place } from './places.ts';
import { TEAMS } from './scenery.ts';
import type { SampleSetting } from './setting.ts';

/** A member who owns leads, with the team at work. */
export interface Seller {
  readonly id: string;
  readonly teamId: string | null;
  /** How well they close, around 1. */
  readonly skill: number;
  /** Where their customers are. */
  readonly places: readonly Place[];
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
  const nameFor = personNames(chance, locale);
  // As many of them write their names in Japanese as of the people they talk to.
  const hire = (role: string, teamId: string | null, places: readonly Place[]) => {
    const id = newId();
    const { name, mailbox } = nameFor(chance.chance(chance.pick(places).japanese));
    const email = `${mailbox}@${SAMPLE_DOMAIN}`;
    members.push({ id, name: displayName(name, 'BY_SCRIPT'), email, role, teamId, createdAt: founded });
    return id;
  };
  const branches: { readonly id: string; readonly places: readonly Place[] }[] = [];
  const hireRep = ({ id: teamId, places }: (typeof branches)[number]) => {
    sellers.push({ id: hire('REP', teamId, places), teamId, skill: 0.6 + chance.next() * 0.9, places });
  };
  for (const { region, teams: ofRegion } of TEAMS[locale]) {
    const regionId = newId();
    teams.push({ id: regionId, name: region, createdAt: founded });
    const home = ofRegion[0]?.places ?? [];
    managers.push({ id: regionId, managerId: hire('MANAGER', regionId, home) });
    for (const { name, places } of ofRegion) {
      const teamId = newId();
      teams.push({ id: teamId, name, parentId: regionId, createdAt: founded });
      branches.push({ id: teamId, places });
      const managerId = hire('MANAGER', teamId, places);
      managers.push({ id: teamId, managerId });
      sellers.push({ id: managerId, teamId, skill: 1.1, places });
      for (let seat = 0; seat < 4; seat += 1) hireRep({ id: teamId, places });
    }
  }
  const home = branches[0]?.places ?? [];
  const viewer = hire('VIEWER', null, home);
  hire('ADMIN', null, home);
  // The owner is the fortieth; the rest sell in the teams by turns.
  while (members.length < MEMBERS - 1)
    hireRep(branches[members.length % branches.length] ?? { id: '', places: home });
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
