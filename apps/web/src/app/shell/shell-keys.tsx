import { useLingui } from '@lingui/react/macro';
import { useRouter } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useShortcut } from '../keyboard/shortcuts.tsx';
import { useMay } from '../session/use-rights.ts';
import type { NewForm } from './new-forms.tsx';
import { type Place, placeHref } from './places.tsx';
import { usePlaces } from './use-places.ts';

const Palette = lazy(() => import('../palette/palette.tsx').then(({ Palette }) => ({ default: Palette })));
const KeyboardHelp = lazy(() =>
  import('../keyboard/keyboard-help.tsx').then(({ KeyboardHelp }) => ({ default: KeyboardHelp })),
);

const NewForms = lazy(() => import('./new-forms.tsx').then((module) => ({ default: module.NewForms })));

export type Opened = 'palette' | 'help' | NewForm | undefined;

type ShellKeysProps = {
  readonly slug: string;
  readonly opened: Opened;
  /** What was searched for in vain and begins the new lead. */
  readonly words: string;
  readonly onOpen: (opened: Opened, words?: string) => void;
};

/** The keys that work on every page, and what they open. */
export function ShellKeys({ slug, opened, words, onOpen }: ShellKeysProps) {
  const { t } = useLingui();
  useShortcut('mod+k', t`Search and go anywhere`, t`Everywhere`, () => onOpen('palette'));
  useShortcut('/', t`Search`, t`Everywhere`, () => onOpen('palette'));
  useShortcut('?', t`Keyboard shortcuts`, t`Everywhere`, () => onOpen('help'));
  const close = () => onOpen(undefined);
  return (
    <>
      {useMay('LEAD_CREATE') ? <NewLeadKey onPress={() => onOpen('new-lead')} /> : null}
      {usePlaces().map((place) => (
        <PlaceKey key={place.path} slug={slug} place={place} />
      ))}
      <Suspense fallback={null}>
        {opened === 'palette' ? <Palette slug={slug} onNew={onOpen} onClose={close} /> : null}
        {opened !== undefined && opened !== 'palette' && opened !== 'help' ? (
          <NewForms slug={slug} form={opened} words={words} onClose={close} />
        ) : null}
        {opened === 'help' ? <KeyboardHelp onClose={close} /> : null}
      </Suspense>
    </>
  );
}

function NewLeadKey({ onPress }: { readonly onPress: () => void }) {
  const { t } = useLingui();
  useShortcut('c', t`New lead`, t`Everywhere`, onPress);
  return null;
}

function PlaceKey({ slug, place }: { readonly slug: string; readonly place: Place }) {
  const { t, i18n } = useLingui();
  const router = useRouter();
  useShortcut(`g ${place.key}`, i18n._(place.name), t`Go to`, () => {
    void router.navigate({ href: placeHref(slug, place) });
  });
  return null;
}
