/** What the server says about a person's password and session. Refusals are values; a lost connection is one of them. */
export type AuthAnswer =
  | { readonly kind: 'done' }
  | { readonly kind: 'refused'; readonly because: AuthRefusal };

export type AuthRefusal =
  | 'wrong-credentials'
  | 'email-taken'
  | 'email-invalid'
  | 'name-unfit'
  | 'by-invitation'
  | 'password-unfit'
  | 'password-is-your-name'
  | 'password-too-common'
  | 'link-expired'
  | 'too-many-attempts'
  | 'unreachable'
  | 'unexpected';

const CODES: Readonly<Record<string, AuthRefusal>> = {
  INVALID_PASSWORD: 'wrong-credentials',
  INVALID_EMAIL_OR_PASSWORD: 'wrong-credentials',
  CREDENTIAL_ACCOUNT_NOT_FOUND: 'wrong-credentials',
  USER_NOT_FOUND: 'wrong-credentials',
  USER_ALREADY_EXISTS: 'email-taken',
  USER_ALREADY_EXISTS_USE_ANOTHER_EMAIL: 'email-taken',
  INVALID_EMAIL: 'email-invalid',
  TEXT_BLANK: 'name-unfit',
  TEXT_TOO_LONG: 'name-unfit',
  SIGN_UP_BY_INVITATION: 'by-invitation',
  INVITATION_USED: 'link-expired',
  INVITATION_REVOKED: 'link-expired',
  INVITATION_EXPIRED: 'link-expired',
  PASSWORD_TOO_SHORT: 'password-unfit',
  PASSWORD_TOO_LONG: 'password-unfit',
  PASSWORD_TOO_PLAIN: 'password-too-common',
  PASSWORD_TOO_COMMON: 'password-too-common',
  PASSWORD_IS_YOUR_NAME: 'password-is-your-name',
  INVALID_TOKEN: 'link-expired',
  TOKEN_EXPIRED: 'link-expired',
};

/** The secret of an invitation opens the door also where people come in by invitation alone. */
export const signUp = (input: {
  readonly name: string;
  readonly email: string;
  readonly password: string;
  readonly invitation?: string;
}) => post('/sign-up/email', input);

export const signIn = (input: { readonly email: string; readonly password: string }) =>
  post('/sign-in/email', input);

export const signOut = () => post('/sign-out', {});

export const requestPasswordReset = (email: string) =>
  post('/request-password-reset', { email, redirectTo: `${location.origin}/reset-password` });

export const resetPassword = (input: { readonly newPassword: string; readonly token: string }) =>
  post('/reset-password', input);

/** Sets another password of the person signed in; every other session of theirs ends. */
export const changePassword = (input: { readonly currentPassword: string; readonly newPassword: string }) =>
  post('/change-password', { ...input, revokeOtherSessions: true });

async function post(path: string, body: object): Promise<AuthAnswer> {
  try {
    const response = await fetch(`/api/auth${path}`, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    if (response.ok) return { kind: 'done' };
    return { kind: 'refused', because: refusalOf(response.status, await codeOf(response)) };
  } catch {
    return { kind: 'refused', because: 'unreachable' };
  }
}

/** The refusal a status and the server's error code stand for. */
export function refusalOf(status: number, code: string | undefined): AuthRefusal {
  if (status === 429) return 'too-many-attempts';
  if (status >= 502 && status <= 504) return 'unreachable';
  return CODES[code ?? ''] ?? 'unexpected';
}

/** The field of a form that a refusal is about; undefined when it is about none. */
export function fieldOfRefusal(because: AuthRefusal): 'name' | 'email' | 'password' | undefined {
  if (because === 'name-unfit') return 'name';
  if (because.startsWith('password')) return 'password';
  return because.startsWith('email') ? 'email' : undefined;
}

async function codeOf(response: Response): Promise<string | undefined> {
  try {
    const body: unknown = await response.json();
    return typeof body === 'object' && body !== null && 'code' in body ? String(body.code) : undefined;
  } catch {
    return undefined;
  }
}
