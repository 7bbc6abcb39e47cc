import { useLingui } from '@lingui/react/macro';
import { Button, Callout, IconButton, IconClose } from '@mikomi/ui';
import { useEffect, useRef, useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { codeIn, isCardFile } from '#app/cards/card-text.ts';
import { type ContactCard, cardsIn } from '#app/cards/read-card.ts';
import { valuesOfCard } from './card-values.ts';
import type { NewLeadSetting, NewLeadValues } from './new-lead-values.ts';
import styles from './scan-card.module.css';

type ScanCardProps = {
  readonly form: UseFormReturn<NewLeadValues>;
  readonly setting: NewLeadSetting;
};

/** As many cards of one file are offered. */
const MOST_CARDS = 100;

/** A card by the camera or as a file: its picture beside the form, its code read into it. Nothing of it leaves the device before the lead is made. */
export function ScanCard({ form, setting }: ScanCardProps) {
  const { t } = useLingui();
  const input = useRef<HTMLInputElement>(null);
  const [picture, setPicture] = useState<string>();
  const [outcome, setOutcome] = useState<'READ' | 'SEVERAL' | 'NO_CODE' | 'NO_CARD'>();
  const [cards, setCards] = useState<readonly ContactCard[]>([]);
  const [isReading, setReading] = useState(false);
  useEffect(() => () => (picture ? URL.revokeObjectURL(picture) : undefined), [picture]);

  const take = async (file: File) => {
    setReading(true);
    const isText = isCardFile(file);
    setPicture(isText ? undefined : URL.createObjectURL(file));
    const held = isText
      ? new Uint8Array(await file.arrayBuffer())
      : await codeIn(file).catch(() => undefined);
    setReading(false);
    setCards([]);
    if (held === undefined) return setOutcome('NO_CODE');
    const found = cardsIn(held);
    const [card] = found;
    if (!card) return setOutcome('NO_CARD');
    if (found.length === 1) return fill(card);
    setCards(found.slice(0, MOST_CARDS));
    return setOutcome('SEVERAL');
  };
  const fill = (card: ContactCard) => {
    form.setValue('contact', null);
    for (const [name, value] of Object.entries(valuesOfCard(card, setting)))
      form.setValue(name as 'familyName', value as string, { shouldDirty: true });
    setOutcome('READ');
  };
  const outcomes = {
    READ: t`The card is read. Look it over before you create the lead.`,
    SEVERAL: t`The file holds several cards. Choose the one this lead is about.`,
    NO_CODE: t`No code was found in the picture. Type from it; it stays here until you are done.`,
    NO_CARD: t`What was read is no business card. Nothing was filled in.`,
  };

  return (
    <div className={styles.scan}>
      <input
        ref={input}
        type="file"
        accept="image/*,.vcf,text/vcard"
        capture="environment"
        hidden
        aria-label={t`Business card`}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          target.value = '';
          if (file) void take(file);
        }}
      />
      <div>
        <Button isPending={isReading} onPress={() => input.current?.click()}>
          {t`Scan a business card`}
        </Button>
      </div>
      {picture ? (
        <figure className={styles.card}>
          <img src={picture} alt={t`The card`} />
          <IconButton
            label={t`Put the picture away`}
            icon={<IconClose aria-hidden="true" />}
            onPress={() => {
              setPicture(undefined);
              setOutcome(undefined);
            }}
          />
        </figure>
      ) : null}
      <div aria-live="polite">{outcome ? <Callout>{outcomes[outcome]}</Callout> : null}</div>
      {cards.length > 1 ? (
        <ul className={styles.cards}>
          {cards.map((card, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two cards of a file may say the same.
            <li key={place}>
              <Button variant="quiet" onPress={() => fill(card)}>
                {titleOf(card) || t`Card ${place + 1}`}
              </Button>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}

function titleOf({ name, family, given, company, points: [point] }: ContactCard): string {
  const person = name ?? [family, given].filter(Boolean).join(' ');
  return [person, company].filter(Boolean).join(' · ') || (point?.value ?? '');
}
