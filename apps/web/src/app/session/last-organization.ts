const KEY = 'mikomi.organization';

/** The slug of the organization this device was last in. */
export function lastOrganization(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

export function rememberOrganization(slug: string): void {
  try {
    localStorage.setItem(KEY, slug);
  } catch {
    // Without storage the entrance takes the first organization.
  }
}
