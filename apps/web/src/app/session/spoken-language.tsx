import { chooseLocale } from '@mikomi/domain/shared';
import { useState } from 'react';
import { LatePart } from '../late-part.tsx';
import { usePreferences } from '../preferences.tsx';

const tellLanguage = () => import('./tell-language.tsx').then((module) => module.TellLanguage);

type SpokenLanguageProps = {
  /** The language the server writes in; undefined until it is known. */
  readonly told: string | null | undefined;
};

/** Tells the server once which language is read here, where it writes in another: a colleague who has just joined chose none. */
export function SpokenLanguage({ told }: SpokenLanguageProps) {
  const { language } = usePreferences();
  const [isTelling, setTelling] = useState(false);
  if (told != null && !isTelling && chooseLocale([told]) !== language) setTelling(true);
  return isTelling ? <LatePart load={tellLanguage} /> : null;
}
