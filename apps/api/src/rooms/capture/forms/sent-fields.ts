import type { InboundField } from '@mikomi/domain/capture';
import { type Refusal, refuse } from '@mikomi/domain/shared';

/** More inputs than these no form has. */
const MOST = 300;

/** What a form sent, url-encoded or in parts; files are left out. Refused where the bytes are no form. */
export async function sentFields(
  contentType: string,
  body: Buffer,
): Promise<readonly InboundField[] | Refusal<'inbound-unreadable'>> {
  try {
    const headers = { 'content-type': contentType };
    const parts = [...(await new Response(new Uint8Array(body), { headers }).formData())];
    return parts
      .slice(0, MOST)
      .flatMap(([name, value]) => (typeof value === 'string' ? [{ name, value: storable(value) }] : []));
  } catch {
    return refuse('inbound-unreadable', { parameters: { format: 'form' } });
  }
}

/** The database takes every sign but this one. */
const storable = (text: string) => text.replaceAll('\0', '').replaceAll('\r\n', '\n');
