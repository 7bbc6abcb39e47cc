import type { Refusal, Say } from '@mikomi/domain/shared';
import type { SignInProblem } from '../../../platform/http/authentication.ts';

/** A refusal as the doors of sign-in say it: a code for programs, and English. */
export function signInProblem(say: Say, refusal: Refusal): SignInProblem {
  return { code: refusal.because.toUpperCase().replaceAll('-', '_'), message: say(refusal, 'en') };
}
