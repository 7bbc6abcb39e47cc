import type { Doors } from './chunks-by-door.ts';

/** Where people begin and where they work all day. */
export const DOORS: Doors = {
  start: '/src/app/main.tsx',
  frame: '/src/app/shell/organization-layout.tsx',
  outside: ['/src/pages/identity/sign-in.page.tsx', '/src/pages/identity/sign-up.page.tsx'],
  inside: [
    '/src/pages/leads/leads.page.tsx',
    '/src/pages/parties/contacts.page.tsx',
    '/src/pages/parties/companies.page.tsx',
    '/src/pages/leads/customers.page.tsx',
    '/src/pages/leads/lead.page.tsx',
    '/src/pages/parties/contact.page.tsx',
    '/src/pages/parties/company.page.tsx',
    '/src/pages/follow-ups/my-day.page.tsx',
    '/src/pages/insights/insights.page.tsx',
    '/src/pages/identity/team.page.tsx',
    '/src/pages/capture/import.page.tsx',
  ],
};
