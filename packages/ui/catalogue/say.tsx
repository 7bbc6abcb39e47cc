import { createContext, useContext } from 'react';

export type Language = 'en' | 'ja';

export const LanguageShown = createContext<Language>('en');

/** Gives the sample text in the language shown. */
export function useSay(): (english: string, japanese: string) => string {
  const language = useContext(LanguageShown);
  return (english, japanese) => (language === 'ja' ? japanese : english);
}
