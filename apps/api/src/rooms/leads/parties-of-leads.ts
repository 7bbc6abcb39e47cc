/** How the leads of an alias name their contact, for facts that are reached through it. */
export function contactOf(lead: string) {
  return partyOf(lead, 'contact', { en: 'contact', ja: '担当者' });
}

/** How the leads of an alias name their company. */
export function companyOf(lead: string) {
  return partyOf(lead, 'company', { en: 'company', ja: '取引先' });
}

function partyOf(lead: string, name: 'contact' | 'company', label: { en: string; ja: string }) {
  const alias = `${lead}_${name}`;
  return {
    name,
    label,
    alias,
    from: `${name} AS ${alias}`,
    on: `${alias}."organizationId" = ${lead}."organizationId" AND ${alias}.id = ${lead}."${name}Id"`,
  };
}
