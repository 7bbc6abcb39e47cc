import { useEffect, useRef } from 'react';
import { useToday } from '../formats/use-today.ts';
import { openClients } from '../graph/open-clients.ts';

type NewDayProps = {
  readonly slug: string;
  /** The organization's, IANA; the reader's own may be another. */
  readonly zone: string;
};

/** Reads what is shown again when a day begins, the reader's or the organization's: what was of today no longer is. */
export function NewDay({ slug, zone }: NewDayProps): null {
  const days = `${useToday()} ${useToday(zone)}`;
  const readOn = useRef(days);
  useEffect(() => {
    if (readOn.current === days) return;
    readOn.current = days;
    openClients.get(slug)?.readAllAgain();
  }, [slug, days]);
  return null;
}
