import { type CSSProperties, useState } from 'react';
import { SegmentedControl, UiProvider } from '../src/index.ts';
import { Actions } from './actions.tsx';
import { Choices } from './choices.tsx';
import { Fields } from './fields.tsx';
import { Figures } from './figures.tsx';
import { Floats } from './floats.tsx';
import { Marks } from './marks.tsx';
import { Records } from './records.tsx';
import { type Language, LanguageShown } from './say.tsx';
import { Section } from './section.tsx';
import { ShellSample } from './shell-sample.tsx';
import { States } from './states.tsx';
import { TableSample } from './table-sample.tsx';
import './catalogue.css';

const asked = new URLSearchParams(window.location.search);

function show(language: Language, theme: string): void {
  document.documentElement.lang = language;
  document.documentElement.dataset.theme = theme;
}

/** Every component in every state; `?view=shell` shows a whole page, `?theme=` and `?lang=` choose how. */
export function Catalogue() {
  const [language, setLanguage] = useState<Language>(asked.get('lang') === 'ja' ? 'ja' : 'en');
  const [theme, setTheme] = useState(asked.get('theme') ?? 'light');
  show(language, theme);
  const page =
    asked.get('view') === 'shell' ? (
      <ShellSample />
    ) : (
      <main className="catalogue">
        <header className="catalogue-head">
          <h1>{language === 'ja' ? '部品の一覧' : 'Catalogue'}</h1>
          <SegmentedControl
            label="Language"
            value={language}
            onChange={(id) => setLanguage(id as Language)}
            segments={[
              { id: 'en', text: 'English' },
              { id: 'ja', text: '日本語' },
            ]}
          />
          <SegmentedControl
            label="Theme"
            value={theme}
            onChange={setTheme}
            segments={[
              { id: 'light', text: 'Light' },
              { id: 'dark', text: 'Dark' },
            ]}
          />
        </header>
        <Colours />
        <Actions />
        <Fields />
        <Choices />
        <Floats />
        <Marks />
        <Section title="Table">
          <div className="catalogue-frame">
            <TableSample />
          </div>
        </Section>
        <Records />
        <Figures />
        <States />
      </main>
    );
  return (
    <LanguageShown.Provider value={language}>
      <UiProvider locale={language === 'ja' ? 'ja-JP' : 'en-GB'} navigate={() => undefined}>
        {page}
      </UiProvider>
    </LanguageShown.Provider>
  );
}

const colours = [
  'paper',
  'paper-raised',
  'paper-sunken',
  'paper-hover',
  'ink',
  'ink-soft',
  'ink-faint',
  'line',
  'edge',
  'ai',
  'ai-ink',
  'ai-wash',
  'shu',
  'shu-ink',
  'shu-wash',
  'akane',
  'akane-wash',
  'inverse',
];

function Colours() {
  return (
    <Section title="Colours">
      <div className="catalogue-swatches">
        {colours.map((name) => (
          <div key={name} className="catalogue-swatch">
            <i style={{ background: `var(--${name})` } as CSSProperties} />
            {name}
          </div>
        ))}
      </div>
    </Section>
  );
}
