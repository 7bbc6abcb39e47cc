import type { ReactNode } from 'react';
import { Tabs as AriaTabs, Tab, TabList, TabPanel } from 'react-aria-components';
import './run-off.css';
import './tabs.css';

export interface TabDescription {
  readonly id: string;
  readonly text: string;
  /** How many are behind it, already written in the locale's form. */
  readonly count?: string | undefined;
  /** Where it leads, when each tab is an address of its own; then give no `content`. */
  readonly href?: string;
  readonly content?: ReactNode;
}

export interface TabsProps {
  readonly label: string;
  readonly tabs: readonly TabDescription[];
  readonly value: string;
  readonly onChange: (id: string) => void;
  /** At the end of the line: add a view, settings of the view. */
  readonly trailing?: ReactNode;
  /** One panel for all tabs, when the page below changes by itself. */
  readonly children?: ReactNode;
}

/** Views side by side, one of them open. */
export function Tabs({ label, tabs, value, onChange, trailing, children }: TabsProps) {
  return (
    <AriaTabs className="ui-tabs" selectedKey={value} onSelectionChange={(key) => onChange(String(key))}>
      <div className="ui-tabs-line">
        <TabList aria-label={label} className="ui-tabs-list ui-run-off">
          {tabs.map(({ id, text, count, href }) => (
            <Tab key={id} id={id} className="ui-tab" {...(href ? { href } : {})}>
              {text}
              {count ? <span className="ui-tab-count">{count}</span> : null}
            </Tab>
          ))}
        </TabList>
        {trailing}
      </div>
      {tabs.map(({ id, content }) => (
        <TabPanel key={id} id={id} className="ui-tab-panel">
          {content ?? children}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}
