import { useLingui } from '@lingui/react/macro';
import { Button, CommandPalette, IconCompany, IconPerson, IconPipeline, IconSettings } from '@mikomi/ui';
import { useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import { useQuery } from 'urql';
import { graphql } from '#generated/index.ts';
import { useSettled } from '../form/use-settled.ts';
import { printedKeys } from '../keyboard/key-sequence.ts';
import { useShortcuts } from '../keyboard/shortcuts.tsx';
import { useRights } from '../session/use-rights.ts';
import { SETTINGS_PLACES } from '../settings/settings-places.ts';
import type { NewForm } from '../shell/new-forms.tsx';
import { PLACES, placeHref } from '../shell/places.tsx';
import { usePlaces } from '../shell/use-places.ts';
import { useTouch } from '../use-touch.ts';
import { fits } from './fits.ts';
import { useOwnCommands } from './use-own-commands.tsx';

const PaletteQuery = graphql(`
  query Palette($search: String!) {
    leads(first: 6, filter: { search: $search }) {
      nodes {
        id
        title
        firstProduct
        company {
          id
          name
        }
      }
    }
    contacts(first: 4, filter: { search: $search }) {
      nodes {
        id
        name
      }
    }
    companies(first: 4, filter: { search: $search }) {
      nodes {
        id
        name
      }
    }
  }
`);

/** Keys that move among rows: a step is no command, and the palette has no row to step from. */
const MOVES: ReadonlySet<string> = new Set(['j', 'k']);

type PaletteProps = {
  readonly slug: string;
  /** Opens the form of something new; of a lead with the words that were searched for in vain. */
  readonly onNew: (form: NewForm, words?: string) => void;
  readonly onClose: () => void;
};

const NEW_LEAD = 'new:lead';

/** Everything by name: leads, people and companies, the places of the organization, what the page at hand offers by key, and what is one's own. */
export function Palette({ slug, onNew, onClose }: PaletteProps) {
  const { t, i18n } = useLingui();
  const router = useRouter();
  const shortcuts = useShortcuts().list();
  const [text, setText] = useState('');
  const search = useSettled(text.trim());
  const rights = useRights();
  const isTouch = useTouch();
  const own = useOwnCommands();
  const [{ data, error, fetching }, ask] = useQuery({
    query: PaletteQuery,
    variables: { search },
    pause: search === '',
  });
  const hasFailed = search !== '' && error !== undefined && !fetching;
  // What was found by another text is no answer to this one.
  const isAsking = text.trim() !== '' && (search !== text.trim() || fetching);
  const found = search === '' || isAsking ? undefined : data;
  const isMac = /Mac|iPhone|iPad/.test(navigator.platform);
  const keysOf = (keys: string) => printedKeys(keys, isMac).join(' ');

  const actions = shortcuts
    .filter(({ keys }) => !MOVES.has(keys))
    .filter(({ keys }) => !isTouch || keys !== '?')
    .filter(({ keys, run }) => run && !keys.startsWith('g ') && keys !== 'mod+k' && keys !== '/')
    .map(({ keys, label, keywords }) => ({
      id: `do:${keys}`,
      text: label,
      keywords,
      shortcut: keysOf(keys),
    }));
  const forms = rights.has('PARTY_EDIT')
    ? [
        { id: 'new-contact', text: t`New contact`, icon: <IconPerson aria-hidden="true" /> },
        { id: 'new-company', text: t`New company`, icon: <IconCompany aria-hidden="true" /> },
      ]
    : [];
  const isInVain =
    found !== undefined &&
    found.leads.nodes.length + found.contacts.nodes.length + found.companies.nodes.length === 0;
  const begun =
    isInVain && rights.has('LEAD_CREATE')
      ? [{ id: NEW_LEAD, text: t`New lead “${search}”`, icon: <IconPipeline aria-hidden="true" /> }]
      : [];
  const places = usePlaces().map((place) => ({
    id: `go:/${place.path}`,
    text: i18n._(place.name),
    keywords: place.path,
    icon: place.icon,
    shortcut: keysOf(`g ${place.key}`),
  }));
  const settings = SETTINGS_PLACES.filter(({ right }) => right === undefined || rights.has(right)).map(
    ({ path, name }) => ({
      id: `go:/settings/${path}`,
      text: i18n._(name),
      keywords: path,
      icon: <IconSettings aria-hidden="true" />,
    }),
  );
  const leads = (found?.leads.nodes ?? []).map(({ id, title, firstProduct, company }) => ({
    id: `go:/leads/${id}`,
    text: title,
    detail: [company?.name !== title && company?.name, firstProduct].filter(Boolean).join(' · '),
    icon: <IconPipeline aria-hidden="true" />,
  }));
  const contacts = (found?.contacts.nodes ?? []).map(({ id, name }) => ({
    id: `go:/contacts/${id}`,
    text: name || t`Without a name`,
    icon: <IconPerson aria-hidden="true" />,
  }));
  const companies = (found?.companies.nodes ?? []).map(({ id, name }) => ({
    id: `go:/companies/${id}`,
    text: name,
    icon: <IconCompany aria-hidden="true" />,
  }));

  const run = (id: string) => {
    const mine = own.find((command) => command.id === id);
    if (mine) return mine.run();
    if (id === NEW_LEAD) return onNew('new-lead', search);
    const form = forms.find((each) => each.id === id);
    if (form) return onNew(form.id as NewForm);
    if (!id.startsWith('go:')) return void shortcuts.find(({ keys }) => id === `do:${keys}`)?.run?.();
    const place = PLACES.find(({ path }) => id === `go:/${path}`);
    const href = place ? placeHref(slug, place) : `/o/${slug}${id.slice(3)}`;
    return void router.navigate({ href });
  };

  return (
    <CommandPalette
      isOpen
      onClose={onClose}
      onRun={run}
      query={{ text, onChange: setText }}
      label={t`Search and go anywhere`}
      placeholder={
        isTouch ? t`Name, company or what to do` : t`A name, a company, last phone digits, or what to do`
      }
      isLoading={isAsking}
      loadingText={t`One moment`}
      emptyText={hasFailed ? '' : t`Nothing by that name.`}
      note={
        hasFailed ? (
          <>
            {t`Leads, contacts and companies could not be searched.`}
            <Button
              size="small"
              onPress={() => ask({ requestPolicy: 'network-only' })}
            >{t`Try again`}</Button>
          </>
        ) : null
      }
      groups={[
        {
          id: 'actions',
          title: t`On this page`,
          commands: [...actions, ...forms].filter((each) => fits(each, text)),
        },
        { id: 'leads', title: t`Leads`, commands: leads },
        { id: 'contacts', title: t`Contacts`, commands: contacts },
        { id: 'companies', title: t`Companies`, commands: companies },
        { id: 'places', title: t`Go to`, commands: places.filter((each) => fits(each, text)) },
        {
          id: 'own',
          title: t`You and this device`,
          commands: own.filter((each) => fits(each, text)),
        },
        { id: 'settings', title: t`Settings`, commands: settings.filter((each) => fits(each, text)) },
        { id: 'begun', title: t`Not there yet`, commands: begun },
      ].filter(({ commands }) => commands.length > 0)}
    />
  );
}
