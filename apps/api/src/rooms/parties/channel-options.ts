import type { ContactPointKind } from '@mikomi/domain/parties';
import type { Label } from '@mikomi/domain/shared';

const LABELS: Readonly<Record<ContactPointKind, Label>> = {
  PHONE: { en: 'telephone', ja: '電話' },
  EMAIL: { en: 'e-mail', ja: 'メール' },
  WHATSAPP: 'WhatsApp',
  LINE: 'LINE',
  MESSENGER: 'Messenger',
  INSTAGRAM: 'Instagram',
  FAX: { en: 'fax', ja: 'FAX' },
};

/** The channels as rules name them. */
export const channelOptions = Object.entries(LABELS).map(([key, label]) => ({ key, label, inUse: true }));
