import { useLingui } from '@lingui/react/macro';
import { Status } from '@mikomi/ui';
import { useFormats } from '#app/formats/formats-context.tsx';
import { useNow } from '#app/formats/use-now.ts';

/** When the next promise is due; one that is past is marked by shape and word as well as colour. */
export function DueTime({ at }: { readonly at: string | null | undefined }) {
  const { t } = useLingui();
  const formats = useFormats();
  const now = useNow();
  if (!at) return null;
  const due = Date.parse(at);
  const length = formats.elapsed(due, now);
  return (
    <time dateTime={at} title={formats.instant(due)}>
      {due < now ? <Status shape="due" text={t`${length} late`} /> : formats.relative(due, now)}
    </time>
  );
}
