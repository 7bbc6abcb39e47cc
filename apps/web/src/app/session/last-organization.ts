const KEY = 'mikomi.organization';

/** The slug of the organization this device was last in. */
export function lastOrganization(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

/** Where a member of these organizations is at home on this device: the last they were in, else the first. */
export function organizationToEnter(memberships: readonly { readonly slug: string }[]): string | undefined {
  const last = lastOrganization();
  return (memberships.find(({ slug }) => slug === last) ?? memberships[0])?.slug;
}

export function rememberOrganization(slug: string): void {
  try {
    localStorage.setItem(KEY, slug);
  } catch {
    // Without storage the entrance takes the first organization.
  }
}
