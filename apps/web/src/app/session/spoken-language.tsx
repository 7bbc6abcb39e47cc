import { chooseLocale, type Locale } from '@mikomi/domain/shared';
import { lazy, Suspense, useState } from 'react';
import { usePreferences } from '../preferences.tsx';

const TellLanguage = lazy(() =>
  import('./tell-language.tsx').then((module) => ({ default: module.TellLanguage })),
);

type SpokenLanguageProps = {
  /** The language the server writes in; undefined until it is known. */
  readonly told: string | null | undefined;
};

/** Tells the server once which language is read here, where it writes in another: a colleague who has just joined chose none. */
export function SpokenLanguage({ told }: SpokenLanguageProps) {
  const { language } = usePreferences();
  const [telling, setTelling] = useState<Locale>();
  if (told != null && telling === undefined && chooseLocale([told]) !== language) setTelling(language);
  return telling ? (
    <Suspense fallback={null}>
      <TellLanguage language={telling} />
    </Suspense>
  ) : null;
}
