import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { RightName } from '#generated/graphql.ts';

export type SettingsPlace = {
  readonly path: string;
  readonly name: MessageDescriptor;
  /** What the page changes, in one sentence. */
  readonly changes: MessageDescriptor;
  readonly section: 'you' | 'house' | 'sales';
  /** Needed to open it; none for what is everybody's own. */
  readonly right?: RightName;
};

/** The pages of the settings, in their order. */
export const SETTINGS_PLACES: readonly SettingsPlace[] = [
  {
    path: 'profile',
    name: msg`Profile`,
    changes: msg`How colleagues see you, your language, your time zone and your password.`,
    section: 'you',
  },
  {
    path: 'tokens',
    name: msg`API tokens`,
    changes: msg`Your own programs act in your name, with your permissions, until you revoke the token.`,
    section: 'you',
    right: 'TOKEN_CREATE',
  },
  {
    path: 'organization',
    name: msg`Organization`,
    changes: msg`How days, weeks and years are counted, in which currency, and how numbers and names are read.`,
    section: 'house',
    right: 'SETTINGS_MANAGE',
  },
  {
    path: 'outbox',
    name: msg`Outbox`,
    changes: msg`Every mail the product wrote for you: what went out, what is held, what failed.`,
    section: 'house',
    right: 'OUTBOX_READ',
  },
  {
    path: 'pipelines',
    name: msg`Pipelines and stages`,
    changes: msg`The steps a lead takes from the first touch to won or lost.`,
    section: 'sales',
    right: 'PIPELINE_MANAGE',
  },
  {
    path: 'sources',
    name: msg`Sources`,
    changes: msg`Where your leads come from: what is connected, how it is doing, and what can be chosen on a new lead.`,
    section: 'sales',
    right: 'SETTINGS_MANAGE',
  },
  {
    path: 'inbox',
    name: msg`Inbox`,
    changes: msg`Everything that came in at your sources, as it came, and what became of it.`,
    section: 'sales',
    right: 'SETTINGS_MANAGE',
  },
  {
    path: 'forms',
    name: msg`Web forms`,
    changes: msg`What visitors fill in on your site, by a link or by a code, and what becomes of it.`,
    section: 'sales',
    right: 'SETTINGS_MANAGE',
  },
  {
    path: 'loss-reasons',
    name: msg`Loss reasons`,
    changes: msg`What is asked when a lead is lost; insights group by it.`,
    section: 'sales',
    right: 'PIPELINE_MANAGE',
  },
  {
    path: 'products',
    name: msg`Products`,
    changes: msg`What can be offered on a lead, at which price, and how it is grouped.`,
    section: 'sales',
    right: 'CATALOG_MANAGE',
  },
  {
    path: 'fields',
    name: msg`Custom fields`,
    changes: msg`What else you ask about leads, contacts, companies and deals.`,
    section: 'sales',
    right: 'CATALOG_MANAGE',
  },
  {
    path: 'qualification',
    name: msg`Potential, score and grade`,
    changes: msg`What makes a lead a good one, and which leads a change would move.`,
    section: 'sales',
    right: 'SETTINGS_MANAGE',
  },
  {
    path: 'assignment',
    name: msg`Assignment`,
    changes: msg`Who gets a new lead, under which limits, and what the rules decided.`,
    section: 'sales',
    right: 'LEAD_ASSIGN',
  },
  {
    path: 'duplicates',
    name: msg`Duplicates`,
    changes: msg`Contacts and companies that may be one: merge them, or say that they are two.`,
    section: 'sales',
    right: 'PARTY_MERGE',
  },
  {
    path: 'bin',
    name: msg`Bin`,
    changes: msg`Deleted leads, contacts and companies rest here; what went by mistake comes back with everything on it.`,
    section: 'sales',
    right: 'LEAD_DELETE',
  },
];

export const SETTINGS_SECTIONS: readonly {
  readonly id: SettingsPlace['section'];
  readonly name: MessageDescriptor;
}[] = [
  { id: 'you', name: msg`You` },
  { id: 'house', name: msg`Organization` },
  { id: 'sales', name: msg`Sales` },
];
