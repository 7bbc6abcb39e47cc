import { useLingui } from '@lingui/react/macro';
import { IconAdd, IconButton, IconSearch, Shell, TopLine } from '@mikomi/ui';
import { Fragment, lazy, type ReactNode, Suspense, useCallback, useEffect, useMemo, useState } from 'react';
import { useQuery } from 'urql';
import { graphql } from '#generated/index.ts';
import { NothingHere } from '../errors/nothing-here.tsx';
import { dropDraftsOfOthers } from '../form/kept-drafts.ts';
import { FormatsProvider } from '../formats/formats-context.tsx';
import { announceSessionEnded } from '../graph/session-ended.ts';
import { lateSurface } from '../late-surface.tsx';
import { forgetKnown } from '../session/last-known.ts';
import { SpokenLanguage } from '../session/spoken-language.tsx';
import { useMay } from '../session/use-rights.ts';
import { ViewerContext } from '../session/viewer-context.tsx';
import { BellButton } from './bell-button.tsx';
import { NewDay } from './new-day.tsx';
import { OpenNewLeadContext } from './open-new-lead.ts';
import styles from './organization-shell.module.css';
import { PageTopProvider, usePageTopSlots } from './page-top.tsx';
import { PhoneMenu } from './phone-menu.tsx';
import { PhoneTabs } from './phone-tabs.tsx';
import { type Opened, ShellKeys } from './shell-keys.tsx';
import { ShellSidebar } from './shell-sidebar.tsx';

const SampleNote = lazy(() => import('./sample-note.tsx').then((module) => ({ default: module.SampleNote })));

// It listens for what others change too.
const NotificationBell = lateSurface<{ readonly slug: string }>(
  BellButton,
  () => import('#features/follow-ups/notification-bell.lookup.tsx').then((module) => module.NotificationBell),
  { isNeeded: true },
);

const OrganizationShellQuery = graphql(`
  query OrganizationShell {
    viewer {
      memberId
      locale
      timeZone
      organization {
        id
        currency
        phoneCountry
        sample
        timeZone
      }
      ...ShellSidebar_Viewer
      ...PhoneMenu_Viewer
    }
  }
`);

type OrganizationShellProps = { readonly slug: string; readonly children: ReactNode };

/** The frame around every page of an organization. */
export function OrganizationShell(props: OrganizationShellProps) {
  return (
    <PageTopProvider>
      <Frame {...props} />
    </PageTopProvider>
  );
}

function Frame({ slug, children }: OrganizationShellProps) {
  const { t } = useLingui();
  const { placeRef, actionsRef } = usePageTopSlots();
  const [{ data }] = useQuery({ query: OrganizationShellQuery, requestPolicy: 'cache-and-network' });
  const [opened, setOpened] = useState<Opened>();
  const [words, setWords] = useState('');
  const mayAdd = useMay('LEAD_CREATE');

  const viewer = data?.viewer;
  const zone = viewer?.timeZone ?? viewer?.organization?.timeZone;
  const here = useMemo(
    () => ({
      memberId: viewer?.memberId ?? undefined,
      timeZone: zone,
      organizationZone: viewer?.organization?.timeZone,
      currency: viewer?.organization?.currency,
      phoneCountry: viewer?.organization?.phoneCountry,
    }),
    [viewer, zone],
  );

  const open = useCallback((next: Opened, searched = '') => {
    setWords(searched);
    setOpened(next);
  }, []);
  const openNewLead = useCallback((searched: string) => open('new-lead', searched), [open]);

  // Forms that opened with somebody else's draft open anew without it.
  const [turn, setTurn] = useState(0);
  const memberId = viewer?.memberId;
  useEffect(() => {
    if (memberId && dropDraftsOfOthers(slug, memberId)) setTurn((before) => before + 1);
  }, [slug, memberId]);

  const isSignedOut = data?.viewer === null;
  useEffect(() => {
    if (!isSignedOut) return;
    forgetKnown();
    announceSessionEnded();
  }, [isSignedOut]);
  if (isSignedOut) return null;
  if (viewer && !viewer.memberId) return <NothingHere />;

  return (
    <ViewerContext value={here}>
      <FormatsProvider zone={zone}>
        <SpokenLanguage told={viewer?.locale} />
        {viewer?.organization ? <NewDay slug={slug} zone={viewer.organization.timeZone} /> : null}
        <ShellKeys slug={slug} opened={opened} words={words} onOpen={open} />
        <Shell
          skipLabel={t`Skip to the content`}
          sidebar={<ShellSidebar slug={slug} viewer={viewer} onHelp={() => open('help')} />}
          topLine={
            <TopLine
              place={<div ref={placeRef} />}
              actions={
                <>
                  <div ref={actionsRef} style={{ display: 'contents' }} />
                  <SearchButton onPress={() => open('palette')} />
                  <NotificationBell slug={slug} />
                  {mayAdd ? (
                    <span className={styles.desk}>
                      <IconButton
                        label={t`New lead`}
                        shortcut="C"
                        icon={<IconAdd aria-hidden="true" />}
                        onPress={() => open('new-lead')}
                      />
                    </span>
                  ) : null}
                  <PhoneMenu slug={slug} viewer={viewer} onHelp={() => open('help')} />
                </>
              }
            />
          }
          foot={
            viewer?.organization?.sample ? (
              <Suspense fallback={null}>
                <SampleNote slug={slug} />
              </Suspense>
            ) : null
          }
          tabBar={<PhoneTabs slug={slug} onAdd={mayAdd ? () => open('new-lead') : undefined} />}
        >
          <OpenNewLeadContext value={mayAdd ? openNewLead : undefined}>
            <Fragment key={turn}>{children}</Fragment>
          </OpenNewLeadContext>
        </Shell>
      </FormatsProvider>
    </ViewerContext>
  );
}

function SearchButton({ onPress }: { readonly onPress: () => void }) {
  const { t } = useLingui();
  return (
    <IconButton
      label={t`Search and go anywhere`}
      shortcut="⌘K"
      icon={<IconSearch aria-hidden="true" />}
      onPress={onPress}
    />
  );
}
