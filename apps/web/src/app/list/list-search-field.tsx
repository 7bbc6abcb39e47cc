import { SearchField } from '@mikomi/ui';
import { useRouter } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';

/** Long enough to type a syllable, short enough to feel immediate. */
const PAUSE = 180;

type ListSearchProps = {
  readonly label: string;
  readonly placeholder: string;
  /** What the address says. */
  readonly text: string;
  readonly onText: (text: string | undefined) => void;
};

/** Searches a list as one types; the address follows a breath later, so that going back finds the same list. */
export function ListSearch({ label, placeholder, text, onText }: ListSearchProps) {
  const [typed, setTyped] = useState(text);
  const sent = useRef(text);
  const router = useRouter();
  const [page] = useState(() => router.latestLocation.pathname);
  const latest = useRef(onText);
  useEffect(() => {
    latest.current = onText;
  });
  useEffect(() => {
    if (text !== sent.current) setTyped(text);
    sent.current = text;
  }, [text]);
  useEffect(() => {
    if (typed.trim() === sent.current) return undefined;
    const timer = setTimeout(() => {
      // Whoever is on the way to another page is not called back.
      if (router.latestLocation.pathname !== page) return;
      sent.current = typed.trim();
      latest.current(typed.trim() || undefined);
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [typed, router, page]);
  return <SearchField label={label} placeholder={placeholder} value={typed} onChange={setTyped} />;
}
