export const SAMPLE_ROLES = ['owner', 'manager', 'rep', 'viewer'] as const;
export type SampleRole = (typeof SAMPLE_ROLES)[number];

export type SampleSignIn = {
  readonly role: SampleRole;
  readonly email: string;
  readonly password: string;
  readonly name: string;
};

/** The sign-ins of the sample organization; none when it is absent or the server keeps it to itself. */
export async function readSampleSignIns(signal: AbortSignal): Promise<readonly SampleSignIn[]> {
  try {
    const response = await fetch('/api/sample', { signal, headers: { accept: 'application/json' } });
    return response.ok ? parseSampleSignIns(await response.json()) : [];
  } catch {
    return [];
  }
}

/** Takes the well-formed ones of an answer; the role may come in capitals. */
export function parseSampleSignIns(answer: unknown): readonly SampleSignIn[] {
  const listed = isRecord(answer) && Array.isArray(answer.signIns) ? answer.signIns : [];
  return listed.flatMap((each: unknown) => {
    if (!isRecord(each)) return [];
    const role = SAMPLE_ROLES.find((known) => known === String(each.role).toLowerCase());
    const { email, password, name } = each;
    if (role === undefined || typeof email !== 'string' || typeof password !== 'string') return [];
    return [{ role, email, password, name: typeof name === 'string' ? name : email }];
  });
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
