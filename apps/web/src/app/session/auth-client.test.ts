import { expect, test } from 'vitest';
import { refusalOf } from './auth-client.ts';

test.each([
  [401, 'INVALID_EMAIL_OR_PASSWORD', 'wrong-credentials'],
  [422, 'USER_ALREADY_EXISTS_USE_ANOTHER_EMAIL', 'email-taken'],
  [400, 'PASSWORD_TOO_COMMON', 'password-too-common'],
  [400, 'PASSWORD_IS_YOUR_NAME', 'password-is-your-name'],
  [400, 'INVALID_TOKEN', 'link-expired'],
  [429, undefined, 'too-many-attempts'],
  [503, undefined, 'unreachable'],
  [500, 'SOMETHING_NEW', 'unexpected'],
] as const)('%i %s is %s', (status, code, refusal) => {
  expect(refusalOf(status, code)).toBe(refusal);
});
