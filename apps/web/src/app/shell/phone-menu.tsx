import { type FragmentType, graphql, readFragment } from '#generated/index.ts';
import { lateSurface } from '../late-surface.tsx';
import type { MemberMenuItemsProps } from './member-menu-items.tsx';
import styles from './phone-menu.module.css';
import { PhoneMenuButton } from './phone-menu-button.tsx';

const PhoneMenuViewer = graphql(`
  fragment PhoneMenu_Viewer on Viewer {
    ...MemberMenuItems_Viewer
  }
`);

type PhoneMenuProps = {
  readonly slug: string;
  readonly viewer: FragmentType<typeof PhoneMenuViewer> | null | undefined;
  readonly onHelp: () => void;
};

const PhoneMenuList = lateSurface<MemberMenuItemsProps>(PhoneMenuButton, () =>
  import('./phone-menu-list.tsx').then((module) => module.PhoneMenuList),
);

/** On a phone: the places that are not at the thumb, and what is one's own. */
export function PhoneMenu({ viewer, ...rest }: PhoneMenuProps) {
  return (
    <div className={styles.phone}>
      <PhoneMenuList {...rest} viewer={readFragment(PhoneMenuViewer, viewer)} />
    </div>
  );
}
