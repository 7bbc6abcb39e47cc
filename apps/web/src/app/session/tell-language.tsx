import type { Locale } from '@mikomi/domain/shared';
import { useEffect, useRef } from 'react';
import { useKeepLanguage } from './keep-language.ts';

/** Tells the server the language, once. */
export function TellLanguage({ language }: { readonly language: Locale }) {
  const keep = useKeepLanguage();
  const isTold = useRef(false);
  useEffect(() => {
    if (isTold.current) return;
    isTold.current = true;
    keep(language);
  }, [keep, language]);
  return null;
}
