import { type FragmentType, graphql, readFragment } from '#generated/index.ts';
import { lateSurface } from '../late-surface.tsx';
import { useLastKnown } from '../session/last-known.ts';
import { MemberButton } from './member-button.tsx';
import type { MemberMenuParts } from './member-menu-list.tsx';

const MemberMenuViewer = graphql(`
  fragment MemberMenu_Viewer on Viewer {
    person {
      id
      name
    }
    ...MemberMenuItems_Viewer
  }
`);

type MemberMenuProps = {
  readonly slug: string;
  readonly viewer: FragmentType<typeof MemberMenuViewer> | null | undefined;
  readonly isNarrow: boolean;
  readonly onHelp: () => void;
};

const MemberMenuList = lateSurface<MemberMenuParts>(MemberButton, () =>
  import('./member-menu-list.tsx').then((module) => module.MemberMenuList),
);

/** Who one is, at the foot of the sidebar; what is one's own opens behind it. */
export function MemberMenu({ viewer, ...rest }: MemberMenuProps) {
  const known = readFragment(MemberMenuViewer, viewer);
  const name = useLastKnown(rest.slug, 'person', known?.person?.name);
  return <MemberMenuList {...rest} name={name} viewer={known} />;
}
