import { decidePassword } from '@mikomi/domain/identity';
import { isRefusal, type Say } from '@mikomi/domain/shared';
import type { AuthenticationOptions } from '../../../platform/http/authentication.ts';
import { signInProblem } from './sign-in-problem.ts';

/** The domain's rules for passwords, as sign-up, reset and change ask for them. */
export function judgePassword(say: Say): AuthenticationOptions['judgePassword'] {
  return async (password, person) => {
    // Loaded when the first password is judged: the lists are large, and most starts judge none.
    const { isCommonPassword } = await import('./common-password.ts');
    const answer = decidePassword(password, person, isCommonPassword);
    return isRefusal(answer) ? signInProblem(say, answer) : undefined;
  };
}
