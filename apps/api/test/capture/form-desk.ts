import type { World } from '../testkit/world.ts';
import { openInbox } from './inbox-desk.ts';

/** A form as somebody fills it in. */
export const FILLED = {
  'contact.name': '田中 花子',
  'company.name': '株式会社青葉',
  'contact.email': 'hanako@aoba.example',
  'lead.note': '見積もりをお願いします。',
};

const TEXT = '{ en ja }';
const CONTENT = `id title ${TEXT} intro ${TEXT} button ${TEXT} thanks ${TEXT} redirectUrl allowedSites doubleOptIn
  fields { place customFieldId isRequired label ${TEXT} placeholder ${TEXT} } consents { purpose wording ${TEXT} }
  colours { accent background text }`;

/** An organization with a form that stands open to the world. */
export async function openForm(world: World) {
  const inbox = await openInbox(world, 'WEB_FORM', 'Contact page');
  const key = inbox.path.split('/').at(-1) ?? '';
  const inject = (method: 'GET' | 'POST', url: string, headers: Record<string, string>, payload?: string) =>
    world.app.server.inject({ method, url, headers, ...(payload !== undefined && { payload }) });
  const content = async () => {
    const { id, fields, ...form } = await theForm(inbox, CONTENT);
    const placed = fields.map(
      ({ place, customFieldId, ...field }: { place: string; customFieldId: string }) => ({
        ...field,
        place: customFieldId ? { customFieldId } : { field: place },
      }),
    );
    return { id, ...form, fields: placed, productIds: [], productGroupIds: [], groupIds: [] };
  };
  const edited = async (change: object) => {
    const { id, ...form } = await content();
    return { id, form: { ...form, ...change } };
  };
  return {
    ...inbox,
    key,
    content,
    /** Changes a part of it. */
    edit: async (change: object) => inbox.owner.mutate('editWebForm', await edited(change)),
    /** Why it can't be changed so. */
    tryEdit: async (change: object) => inbox.owner.refused('editWebForm', await edited(change)),
    get: (path: string, headers: Record<string, string> = {}) => inject('GET', path, headers),
    /** Presses a button that has nothing beside it. */
    post: (path: string) => inject('POST', path, { 'content-type': 'application/x-www-form-urlencoded' }, ''),
    show: (headers: Record<string, string> = {}, query = '') => inject('GET', `/f/${key}${query}`, headers),
    /** Sends it as a browser does without scripts. */
    send: (fields: Readonly<Record<string, string>>, headers: Record<string, string> = {}) =>
      inject(
        'POST',
        inbox.path,
        { 'content-type': 'application/x-www-form-urlencoded', ...headers },
        new URLSearchParams(fields).toString(),
      ),
    hiddenOf,
  };
}

/** Where the mail that asks for confirmation leads. */
export async function confirmLinkIn({ owner }: Pick<Awaited<ReturnType<typeof openInbox>>, 'owner'>) {
  const { outbox } = await owner.graphql('{ outbox(first: 5) { nodes { kind text } } }');
  const mail = outbox.nodes.find(({ kind }: { kind: string }) => kind === 'CONSENT_REQUEST');
  return /\/f\/\S+\/confirm\/\S+/.exec(mail.text)?.[0] ?? '';
}

/** What the form of a source tells. */
export async function theForm(
  { owner }: Pick<Awaited<ReturnType<typeof openInbox>>, 'owner'>,
  selection: string,
) {
  const { webForms } = await owner.graphql(`{ webForms { ${selection} } }`);
  return webForms[0];
}

/** The inputs of a page that travel unseen, as if it had been opened a minute ago. */
export function hiddenOf(page: string, ago = 60_000): Readonly<Record<string, string>> {
  const inputs = [...page.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)">/g)];
  const hidden = Object.fromEntries(inputs.map(([, name = '', value = '']) => [name, value]));
  const [time = '', nonce] = (hidden._view ?? '').split('.');
  return { ...hidden, _view: `${(Number.parseInt(time, 36) - ago).toString(36)}.${nonce}` };
}
