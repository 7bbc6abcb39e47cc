import { useLingui } from '@lingui/react/macro';
import { Checkbox, Switch, TextArea } from '@mikomi/ui';
import { SettingSection } from '#app/settings/setting-section.tsx';
import type { ConsentPurpose } from '#generated/graphql.ts';
import styles from './form-builder.module.css';
import type { FormPartProps } from './form-texts.tsx';

const PURPOSES: readonly ConsentPurpose[] = ['NEWS', 'SALES', 'SURVEY'];

/** What a form asks leave for, in which words. */
export function FormConsents({ values, language, onChange }: FormPartProps) {
  const { t } = useLingui();
  const { consents } = values;
  const names: Readonly<Record<ConsentPurpose, string>> = {
    NEWS: t`News by e-mail`,
    SALES: t`Offers by e-mail`,
    SURVEY: t`Surveys by e-mail`,
  };
  const beginnings: Readonly<Record<ConsentPurpose, { readonly en: string; readonly ja: string }>> = {
    NEWS: {
      en: 'I would like to receive news by e-mail. I can withdraw this at any time.',
      ja: 'メールでのお知らせを希望します。この同意はいつでも取り消せます。',
    },
    SALES: {
      en: 'You may send me offers by e-mail. I can withdraw this at any time.',
      ja: 'メールでのご提案を希望します。この同意はいつでも取り消せます。',
    },
    SURVEY: {
      en: 'You may ask me by e-mail how satisfied I am. I can withdraw this at any time.',
      ja: 'メールでのアンケートに協力します。この同意はいつでも取り消せます。',
    },
  };
  return (
    <SettingSection
      title={t`Consent`}
      about={t`Each is a box that nobody has to tick. Other words count as another version; who agreed keeps the words they read.`}
    >
      <div className={styles.part}>
        {PURPOSES.map((purpose) => {
          const asked = consents.find((consent) => consent.purpose === purpose);
          return (
            <div key={purpose} className={styles.part}>
              <Checkbox
                isSelected={asked !== undefined}
                onChange={(isAsked) =>
                  onChange({
                    consents: isAsked
                      ? [...consents, { purpose, wording: beginnings[purpose] }]
                      : consents.filter((consent) => consent.purpose !== purpose),
                  })
                }
              >
                {names[purpose]}
              </Checkbox>
              {asked ? (
                <TextArea
                  label={t`Words for ${names[purpose]}`}
                  rows={2}
                  value={asked.wording[language]}
                  onChange={(typed) =>
                    onChange({
                      consents: consents.map((consent) =>
                        consent === asked
                          ? { purpose, wording: { ...asked.wording, [language]: typed } }
                          : consent,
                      ),
                    })
                  }
                />
              ) : null}
            </div>
          );
        })}
        <Switch isSelected={values.doubleOptIn} onChange={(doubleOptIn) => onChange({ doubleOptIn })}>
          {t`Consent counts only after a link in a mail was confirmed`}
        </Switch>
      </div>
    </SettingSection>
  );
}
