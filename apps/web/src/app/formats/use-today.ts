import { dayOf } from './formats.ts';
import { useFormats } from './formats-context.tsx';
import { useNow } from './use-now.ts';

/** The civil day it is, `YYYY-MM-DD`, moving on at midnight: the reader's, or that of a zone (IANA) that is not theirs. */
export function useToday(zone?: string): string {
  const { settings } = useFormats();
  return dayOf(useNow(), zone ?? settings.zone);
}
