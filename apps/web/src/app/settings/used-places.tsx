import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { Button, Dialog } from '@mikomi/ui';
import { useState } from 'react';
import { MOST_USES, SettingUses, type Uses } from './setting-uses.tsx';

type UsedPlacesProps = { readonly slug: string; readonly name: string; readonly uses: Uses };

/** In how many places a setting is named, and which; nothing where nothing names it. */
export function UsedPlaces({ slug, name, uses }: UsedPlacesProps) {
  const { t } = useLingui();
  const [isOpen, setOpen] = useState(false);
  const count = uses?.length ?? 0;
  if (count === 0) return null;
  return (
    <>
      <Button variant="quiet" size="small" onPress={() => setOpen(true)}>
        {count >= MOST_USES
          ? t`Used in ${MOST_USES} places or more`
          : plural(count, { one: 'Used in # place', other: 'Used in # places' })}
      </Button>
      {isOpen ? (
        <Dialog
          isOpen
          size="small"
          title={t`Where ${name} is used`}
          closeLabel={t`Close`}
          onClose={() => setOpen(false)}
        >
          <SettingUses slug={slug} uses={uses} />
        </Dialog>
      ) : null}
    </>
  );
}
