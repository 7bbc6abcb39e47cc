import { decidePassword } from '@mikomi/domain/identity';
import { isRefusal, type Say } from '@mikomi/domain/shared';
import type { AuthenticationOptions } from '../../../platform/http/authentication.ts';

/** The domain's rules for passwords, as sign-up, reset and change ask for them. */
export function judgePassword(say: Say): AuthenticationOptions['judgePassword'] {
  return (password, person) => {
    const answer = decidePassword(password, person);
    if (!isRefusal(answer)) return undefined;
    return { code: answer.because.toUpperCase().replaceAll('-', '_'), message: say(answer, 'en') };
  };
}
