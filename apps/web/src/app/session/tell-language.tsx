import { useEffect, useRef } from 'react';
import { usePreferences } from '../preferences.tsx';
import { useKeepLanguage } from './keep-language.ts';

/** Tells the server the language that is read here, once. */
export function TellLanguage() {
  const { language } = usePreferences();
  const keep = useKeepLanguage();
  const isTold = useRef(false);
  useEffect(() => {
    if (isTold.current) return;
    isTold.current = true;
    keep(language);
  }, [keep, language]);
  return null;
}
