import { useLingui } from '@lingui/react/macro';
import { Badge, IconWarning } from '@mikomi/ui';

/** Beside a number or address whose owner does not want to be approached there. */
export function DoNotBadge({ kind }: { readonly kind: string }) {
  const { t } = useLingui();
  const words: Readonly<Record<string, string>> = {
    PHONE: t`Do not call`,
    EMAIL: t`Do not e-mail`,
    FAX: t`Do not fax`,
  };
  return (
    <Badge tone="fault" icon={<IconWarning aria-hidden="true" />}>
      {words[kind] ?? t`Do not write`}
    </Badge>
  );
}
