import { type FragmentType, graphql, readFragment } from '#generated/index.ts';
import { lateSurface } from '../late-surface.tsx';
import { useLastKnown } from '../session/last-known.ts';
import { OrganizationButton } from './organization-button.tsx';
import type { OrganizationMenuParts } from './organization-menu.tsx';

const OrganizationNameViewer = graphql(`
  fragment OrganizationName_Viewer on Viewer {
    memberships {
      slug
      name
    }
  }
`);

type OrganizationNameProps = {
  readonly slug: string;
  readonly viewer: FragmentType<typeof OrganizationNameViewer> | null | undefined;
};

const OrganizationMenu = lateSurface<OrganizationMenuParts>(OrganizationButton, () =>
  import('./organization-menu.tsx').then((module) => module.OrganizationMenu),
);

/** Whose organization this is; with several, the way to the others. */
export function OrganizationName({ slug, viewer }: OrganizationNameProps) {
  const memberships = readFragment(OrganizationNameViewer, viewer)?.memberships ?? [];
  const name = useLastKnown(slug, 'organization', memberships.find((each) => each.slug === slug)?.name);
  if (memberships.length < 2) return <strong>{name}</strong>;
  return <OrganizationMenu name={name} memberships={memberships} />;
}
