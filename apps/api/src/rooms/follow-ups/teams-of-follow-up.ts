import DataLoader from 'dataloader';
import { type GraphContext, memberOf } from '../../graphql/context.ts';
import { type FollowUpTeams, teamsOfFollowUps } from './store/lock-follow-up.ts';

const PLACE = 'teams of follow-ups';
const NONE: FollowUpTeams = { leadTeamId: null, assigneeTeamId: null };

/** The teams a follow-up belongs to: one statement for all of a page. */
export function teamsOfFollowUp(context: GraphContext, id: string): Promise<FollowUpTeams> {
  const known = context.loaders.get(PLACE) as DataLoader<string, FollowUpTeams> | undefined;
  const loader =
    known ??
    new DataLoader<string, FollowUpTeams>(async (ids) => {
      const found = await teamsOfFollowUps(memberOf(context), ids);
      return ids.map((one) => found.get(one) ?? NONE);
    });
  context.loaders.set(PLACE, loader);
  return loader.load(id);
}
