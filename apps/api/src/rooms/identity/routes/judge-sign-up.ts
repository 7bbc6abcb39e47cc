import { checkMemberName, decideInvitation } from '@mikomi/domain/identity';
import { isRefusal, type Refusal, refuse, type Say } from '@mikomi/domain/shared';
import type { JudgeSignUp } from '../../../platform/http/authentication.ts';
import type { Surroundings } from '../member-context.ts';
import { hashToken } from '../secret-token.ts';
import { findInvitation } from '../store/invitations.ts';
import { isSignUpOpen } from '../store/sign-up.ts';
import { signInProblem } from './sign-in-problem.ts';

/** Who may sign up: anybody with a name, or where that is by invitation whoever brings the secret of an open one of theirs. */
export function judgeSignUp(say: Say) {
  return (surroundings: Surroundings): JudgeSignUp =>
    async (asked) => {
      const refusal = await refusalOf(surroundings, asked);
      return refusal && signInProblem(say, refusal);
    };
}

async function refusalOf(
  surroundings: Surroundings,
  { name, email, invitation }: Parameters<JudgeSignUp>[0],
): Promise<Refusal | undefined> {
  const named = checkMemberName(name);
  if (isRefusal(named)) return named;
  if (await isSignUpOpen(surroundings)) return undefined;
  const found = invitation && (await findInvitation(surroundings.database, hashToken(invitation)));
  if (!found) return refuse('sign-up-by-invitation');
  const answer = decideInvitation(found, { email, isMember: false }, surroundings.now());
  return isRefusal(answer) ? answer : undefined;
}
