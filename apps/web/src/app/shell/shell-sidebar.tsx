import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { Sidebar, SidebarLink, SidebarSection } from '@mikomi/ui';
import { useLocation } from '@tanstack/react-router';
import { useState } from 'react';
import { type FragmentType, graphql, readFragment } from '#generated/index.ts';
import { MemberMenu } from './member-menu.tsx';
import { OrganizationName } from './organization-name.tsx';
import { currentPlace, placeHref } from './places.tsx';
import { rememberCollapsed, storedCollapsed } from './sidebar-state.ts';
import { usePlaces } from './use-places.ts';
import { useQueueCount } from './use-queue-count.lookup.ts';

const ShellSidebarViewer = graphql(`
  fragment ShellSidebar_Viewer on Viewer {
    ...OrganizationName_Viewer
    ...MemberMenu_Viewer
  }
`);

type ShellSidebarProps = {
  readonly slug: string;
  readonly viewer: FragmentType<typeof ShellSidebarViewer> | null | undefined;
  readonly onHelp: () => void;
};

const SECTIONS = ['work', 'parties', 'lead', 'house'] as const;

/** Where one can go; whose organization this is above, who one is below. */
export function ShellSidebar({ slug, viewer, onHelp }: ShellSidebarProps) {
  const known = readFragment(ShellSidebarViewer, viewer);
  const { t, i18n } = useLingui();
  const here = currentPlace(useLocation({ select: ({ pathname }) => pathname }));
  const places = usePlaces();
  const waiting = useQueueCount();
  const [isCollapsed, setCollapsed] = useState(storedCollapsed);
  const collapse = (next: boolean) => {
    setCollapsed(next);
    rememberCollapsed(next);
  };

  return (
    <Sidebar
      label={t`Places`}
      isCollapsed={isCollapsed}
      onCollapsedChange={collapse}
      collapseLabel={t`Make the sidebar narrow`}
      expandLabel={t`Make the sidebar wide`}
      header={(narrow) => (narrow ? null : <OrganizationName slug={slug} viewer={known} />)}
      footer={(narrow) => <MemberMenu slug={slug} viewer={known} isNarrow={narrow} onHelp={onHelp} />}
    >
      {SECTIONS.map((section) => (
        <SidebarSection key={section}>
          {places
            .filter((place) => place.section === section)
            .map((place) => (
              <SidebarLink
                key={place.path}
                href={placeHref(slug, place)}
                text={i18n._(place.name)}
                icon={place.icon}
                isCurrent={place === here}
                count={place.path === 'unassigned' ? countOf(waiting) : undefined}
              />
            ))}
        </SidebarSection>
      ))}
    </Sidebar>
  );
}

/** As many as are counted at all; none is no number. */
function countOf(waiting: number) {
  if (waiting === 0) return undefined;
  const shown = waiting > 99 ? '99+' : `${waiting}`;
  return { shown, meaning: plural(waiting, { one: '# lead waits', other: '# leads wait' }) };
}
