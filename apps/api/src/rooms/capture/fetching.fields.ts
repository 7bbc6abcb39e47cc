import { builder } from '../../graphql/builder.ts';
import { described } from '../../graphql/described.ts';
import type { FetchingState, Fetching as Shape } from './inbox/fetching.ts';
import { InboxNote } from './inbox-note.type.ts';
import { Inlet } from './inlet.type.ts';

const allow = { right: 'settings.manage' } as const;

const FetchingStateEnum = builder.enumType('FetchingState', {
  description: 'How fetching what was missed stands.',
  values: described<FetchingState>({
    RUNNING: 'It goes on by itself.',
    DONE: 'Everything was fetched.',
    FAILED: 'The sender gives no more; a person has to look.',
  }),
});

const Fetching = builder.objectRef<Shape>('Fetching').implement({
  description: 'The fetching of enquiries that were missed, as far as it got.',
  authScopes: allow,
  fields: (t) => ({
    state: t.expose('state', { type: FetchingStateEnum, description: 'How it stands.' }),
    since: t.expose('since', { type: 'DateTime', description: 'From when on enquiries are fetched.' }),
    forms: t.exposeStringList('forms', { description: 'Of which forms; at most 50.' }),
    formsDone: t.exposeInt('formsDone', { description: 'How many of the forms are through.' }),
    fetched: t.exposeInt('fetched', {
      description: 'How many enquiries were fetched; those that had come already are taken in once.',
    }),
    because: t.expose('because', {
      type: InboxNote,
      nullable: true,
      description: 'Why it waits or failed.',
    }),
    nextTryAt: t.expose('nextTryAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it goes on, where it waits.',
    }),
    at: t.expose('at', { type: 'DateTime', description: 'When it began, went on or ended.' }),
  }),
});

builder.prismaObjectField(Inlet, 'fetching', (t) =>
  t.field({
    type: Fetching,
    nullable: true,
    description: 'How fetching what was missed stands; null where nothing was ever fetched.',
    authScopes: allow,
    select: { fetching: true },
    resolve: ({ fetching }) => fetching as unknown as Shape | null,
  }),
);
