import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';

/** What the fields of a merge are called, and what moves with it. */
export function useMergeWords() {
  const { t } = useLingui();
  const fields: Readonly<Record<string, string>> = {
    name: t`Name`,
    address: t`Address`,
    owner: t`Owner`,
    revenue: t`Revenue`,
    jobTitle: t`Position`,
    language: t`Language`,
    companyId: t`Company`,
    parentId: t`Parent company`,
    industry: t`Industry`,
    employees: t`Employees`,
    website: t`Website`,
  };
  const moved = (what: string, count: number): string | undefined => {
    switch (what) {
      case 'leads':
        return plural(count, { one: '# lead', other: '# leads' });
      case 'deals':
        return plural(count, { one: '# deal', other: '# deals' });
      case 'activities':
        return plural(count, { one: '# activity', other: '# activities' });
      case 'followUps':
        return plural(count, { one: '# follow-up', other: '# follow-ups' });
      case 'contacts':
        return plural(count, { one: '# contact', other: '# contacts' });
      case 'companies':
        return plural(count, { one: '# subsidiary', other: '# subsidiaries' });
      case 'points':
        return plural(count, { one: '# way to reach them', other: '# ways to reach them' });
      default:
        return undefined;
    }
  };
  return { fields, moved };
}
