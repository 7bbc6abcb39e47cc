import { isRefusal } from '@mikomi/domain/shared';
import { optionalKeyOf } from '../../graphql/global-key.ts';
import { refusedAsk } from '../../graphql/refusal.ts';
import type { Credited } from './store/visible-facts.ts';

/** The member and team that a number is asked for; an id of something else is told to the client as its mistake. */
export function creditedOf(asked: {
  readonly memberId?: string | null | undefined;
  readonly withoutMember?: boolean | null | undefined;
  readonly teamId?: string | null | undefined;
  readonly withoutTeam?: boolean | null | undefined;
}): Credited {
  return {
    memberId: keyOf(asked.memberId, 'Member', 'memberId'),
    withoutMember: asked.withoutMember,
    teamId: keyOf(asked.teamId, 'Team', 'teamId'),
    withoutTeam: asked.withoutTeam,
  };
}

function keyOf(id: string | null | undefined, type: string, name: string): string | null | undefined {
  const key = optionalKeyOf(id, type, [name]);
  if (!isRefusal(key)) return key;
  throw refusedAsk(key);
}
