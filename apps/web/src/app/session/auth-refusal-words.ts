import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { AuthRefusal } from './auth-client.ts';

/** What happened, what is kept, what to do: one sentence or two per refusal. */
export const AUTH_REFUSALS: Readonly<Record<AuthRefusal, MessageDescriptor>> = {
  'wrong-credentials': msg`E-mail and password don't match. Check both, or reset your password.`,
  'email-taken': msg`There is already a person with this e-mail. Sign in instead.`,
  'email-invalid': msg`This doesn't look like an e-mail address.`,
  'name-unfit': msg`The name must have 1 to 120 characters.`,
  'by-invitation': msg`New people come in by invitation here. Ask a colleague to invite you.`,
  'password-unfit': msg`The password must have 10 to 128 characters.`,
  'password-is-your-name': msg`This is little more than your name or e-mail address, which everybody knows. Choose something else, such as a sentence of your own.`,
  'password-too-common': msg`This password is easy to guess: it is one of those that are tried first. Choose another, such as a sentence of your own.`,
  'link-expired': msg`This link has expired or was already used. Ask for a new one.`,
  'too-many-attempts': msg`Too many attempts. Wait a minute, then try again.`,
  unreachable: msg`The server can't be reached. What you typed is kept; try again in a moment.`,
  unexpected: msg`Something went wrong on our side. What you typed is kept; try again.`,
};
