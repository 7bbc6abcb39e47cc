import { useLingui } from '@lingui/react/macro';
import { useFormats } from '#app/formats/formats-context.tsx';
import type { OptionChange } from './option-lines.ts';

/** What saving the choices as they are written does to what is stored, in sentences; none where nothing of it changes. */
export function useOptionChangeWords(): (change: OptionChange) => readonly string[] {
  const { t } = useLingui();
  const formats = useFormats();
  return ({ renamed, gone }) => {
    const names = formats.list(renamed.map(({ from, to }) => `${from} → ${to}`));
    const dropped = formats.list(gone);
    return [
      ...(renamed.length > 0 ? [t`Renamed, also where it was chosen: ${names}.`] : []),
      ...(gone.length > 0 ? [t`Offered no more, but kept where it was chosen: ${dropped}.`] : []),
    ];
  };
}
