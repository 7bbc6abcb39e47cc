import { useLingui } from '@lingui/react/macro';
import { TabBar, TabBarLink } from '@mikomi/ui';
import { useLocation } from '@tanstack/react-router';
import { currentPlace, PLACES, type Place, placeHref } from './places.tsx';

type PhoneTabsProps = { readonly slug: string; readonly onAdd: (() => void) | undefined };

/** The four places of a phone, and the plus between them for who may add. */
export function PhoneTabs({ slug, onAdd }: PhoneTabsProps) {
  const { t, i18n } = useLingui();
  const here = currentPlace(useLocation({ select: ({ pathname }) => pathname }));
  const [first, second, third, fourth] = PLACES.filter(({ atThumb }) => atThumb);
  const tab = (place: Place | undefined) =>
    place ? (
      <TabBarLink
        href={placeHref(slug, place)}
        text={i18n._(place.name)}
        icon={place.icon}
        isCurrent={place === here}
      />
    ) : null;
  return (
    <TabBar
      label={t`Places`}
      before={
        <>
          {tab(first)}
          {tab(second)}
        </>
      }
      after={
        <>
          {tab(third)}
          {tab(fourth)}
        </>
      }
      addLabel={t`New lead`}
      onAdd={onAdd}
    />
  );
}
