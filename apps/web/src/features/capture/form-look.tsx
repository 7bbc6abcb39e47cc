import { useLingui } from '@lingui/react/macro';
import { contrast, isColour } from '@mikomi/domain/capture';
import { TextField } from '@mikomi/ui';
import { SettingSection } from '#app/settings/setting-section.tsx';
import styles from './form-builder.module.css';
import type { FormPartProps } from './form-texts.tsx';

const READABLE = 4.5;
const VISIBLE = 3;

/** The colours of a form; what could not be read or seen says so at once. */
export function FormLook({ values, onChange }: FormPartProps) {
  const { t, i18n } = useLingui();
  const { colours } = values;
  const parts = [
    { name: 'accent', label: t`Button and marks`, atLeast: VISIBLE },
    { name: 'text', label: t`Text`, atLeast: READABLE },
    { name: 'background', label: t`Background`, atLeast: undefined },
  ] as const;
  const faultOf = (name: keyof typeof colours, atLeast: number | undefined) => {
    const colour = colours[name].toLowerCase();
    const ground = colours.background.toLowerCase();
    if (!isColour(colour)) return t`Write the colour as # and six digits.`;
    if (atLeast === undefined || !isColour(ground)) return undefined;
    const ratio = Math.floor(contrast(colour, ground) * 10) / 10;
    if (ratio >= atLeast) return undefined;
    const shown = new Intl.NumberFormat(i18n.locale).format(ratio);
    return t`Too faint on this background: the contrast is ${shown}, at least ${atLeast} is needed.`;
  };
  return (
    <SettingSection title={t`Colours`}>
      <div className={styles.part}>
        {parts.map(({ name, label, atLeast }) => (
          <div key={name} className={styles.colour}>
            <input
              type="color"
              className={styles.swatch}
              aria-label={t`Choose: ${label}`}
              value={isColour(colours[name].toLowerCase()) ? colours[name].toLowerCase() : '#000000'}
              onChange={(event) => onChange({ colours: { ...colours, [name]: event.currentTarget.value } })}
            />
            <TextField
              label={label}
              value={colours[name]}
              error={faultOf(name, atLeast)}
              onChange={(typed) => onChange({ colours: { ...colours, [name]: typed } })}
            />
          </div>
        ))}
      </div>
    </SettingSection>
  );
}
