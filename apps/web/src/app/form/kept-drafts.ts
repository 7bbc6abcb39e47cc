const PREFIX = 'mikomi.draft.';

/** Where a draft is kept: by the organization, empty outside of one, and the name of its form. */
export const draftKey = (slug: string, name: string): string => `${PREFIX}${slug}.${name}`;

/** What is kept under a key, by field. */
export function readDraft(key: string): Readonly<Record<string, unknown>> {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(key) ?? '{}');
    return typeof kept === 'object' && kept !== null ? (kept as Readonly<Record<string, unknown>>) : {};
  } catch {
    return {};
  }
}

/** Keeps what was typed; nothing typed is no draft. */
export function keepDraft(key: string, values: Readonly<Record<string, unknown>>): void {
  if (Object.keys(values).length === 0) {
    dropDraft(key);
    return;
  }
  try {
    sessionStorage.setItem(key, JSON.stringify(values));
  } catch {
    // Without storage the draft lasts as long as the page.
  }
}

type Hears = (field: string, text: string) => void;
const hearers = new Map<string, Set<Hears>>();

/** Leaves a text in a field of another form, below what is typed there already: of the one that is open, or of the draft kept for it. */
export function leaveDraft(key: string, field: string, text: string): void {
  const open = hearers.get(key);
  if (open === undefined) {
    const kept = readDraft(key);
    keepDraft(key, { ...kept, [field]: below(kept[field], text) });
  } else for (const hear of open) hear(field, text);
}

/** Hears what is left for the form of a key while it is open; answers how to stop. */
export function hearDrafts(key: string, hear: Hears): () => void {
  const open = hearers.get(key) ?? new Set();
  hearers.set(key, open.add(hear));
  return () => {
    open.delete(hear);
    if (open.size === 0) hearers.delete(key);
  };
}

/** A text below another, where there is one. */
export const below = (typed: unknown, text: string): string =>
  typeof typed === 'string' && typed.trim() !== '' ? `${typed.trimEnd()}\n${text}` : text;

export function dropDraft(key: string): void {
  try {
    sessionStorage.removeItem(key);
  } catch {
    // Nothing was stored.
  }
}

/** Drops the drafts of one organization, or of all. */
export function dropDrafts(slug?: string): void {
  const start = slug === undefined ? PREFIX : draftKey(slug, '');
  try {
    for (const key of Object.keys(sessionStorage)) if (key.startsWith(start)) dropDraft(key);
  } catch {
    // Nothing was stored.
  }
}

/** Drops what another member typed in this tab; answers whether there was another. */
export function dropDraftsOfOthers(slug: string, memberId: string): boolean {
  const key = `mikomi.drafts-of.${slug}`;
  try {
    const before = sessionStorage.getItem(key);
    sessionStorage.setItem(key, memberId);
    if (before === null || before === memberId) return false;
  } catch {
    return false;
  }
  dropDrafts(slug);
  return true;
}
