import { defineConfig } from '@lingui/cli';
import { formatter } from '@lingui/format-po';

/** Rooms whose words no page needs on its first load: they come with every page but a `firstPage`. */
const LATE_ROOMS = ['assignment', 'capture', 'catalog', 'insights', 'notifications', 'qualification'];

/** So do those of the members, the teams and the organization, which stand in one room with the ways in. */
const LATE = [
  ...LATE_ROOMS.flatMap((room) => [`src/features/${room}/**`, `src/pages/${room}/**`]),
  'src/features/identity/{api-tokens,change-password,create-api-token,delete,invitations,member,members,organization,profile,team,teams}-*',
  'src/features/identity/create-api-token.tsx',
  'src/pages/identity/{api-tokens,invitations,profile,team,teams}.page.tsx',
  // What stands on the page of one lead or party, in the bin and in the settings alone: no list leads to it by itself.
  'src/features/leads/{add-product,adjust,all-party,bin-of,convert,deal-menu,edit-deal,lose-lead,loss-reasons}*',
  // The form of a new lead fetches them itself.
  'src/features/leads/{chosen-party-card,coming-back,known,left-out,new-lead,open-leads,scan-card}*',
  'src/features/leads/lead-{actions,closing,deal,products,stage-bar,stage-menu,touches}*',
  'src/features/leads/{new-pipeline,party-deal,party-lead,pipeline-editor,stage-removal}*',
  'src/features/parties/{archive-group,bin-of,consent,contact-consents,contact-head,erase,group,merge,new-group,pair,use-merge,use-pair}*',
  'src/features/parties/{company-facts,contact-facts,party-groups,party-merges,use-take-apart}*',
  'src/features/follow-ups/{finished-day,offered-calls,party-next,queue-list,why-now}*',
  'src/app/graph/use-ask-fault.ts',
  'src/app/settings/{archive-used,bin-list,inline-name,lasting-messages,named-list,not-open-to-you,ordered-list,setting-page,setting-uses,settings-nav,use-list,used-places}*',
  'src/pages/{leads,parties}/{bin,lead,company,contact,customer-group,customer-groups,duplicates,merge}.page.tsx',
];

const exclude = ['src/generated/**', '**/*.test.*'];

export default defineConfig({
  sourceLocale: 'en',
  locales: ['en', 'ja'],
  catalogs: [
    {
      path: 'locale/{locale}',
      include: ['src'],
      exclude: [...exclude, ...LATE],
    },
    { path: 'locale/late/{locale}', include: LATE, exclude },
  ],
  format: formatter({ lineNumbers: false }),
});
