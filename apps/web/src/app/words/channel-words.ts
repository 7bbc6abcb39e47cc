import { useLingui } from '@lingui/react/macro';
import type { ContactPointKind } from '@mikomi/domain/parties';

/** What the channels are called, in the order in which a form offers them. */
export function useChannelWords(): Readonly<Record<ContactPointKind, string>> {
  const { t } = useLingui();
  return {
    PHONE: t`Phone`,
    EMAIL: t`E-mail`,
    WHATSAPP: 'WhatsApp',
    LINE: 'LINE',
    MESSENGER: 'Messenger',
    INSTAGRAM: 'Instagram',
    FAX: t`Fax`,
  };
}
