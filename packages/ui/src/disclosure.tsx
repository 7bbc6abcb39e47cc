import type { ReactNode } from 'react';
import { Disclosure as AriaDisclosure, Button, DisclosurePanel, Heading } from 'react-aria-components';
import { IconForward } from './icons.ts';
import './disclosure.css';

export interface DisclosureProps {
  /** Names what is behind it, e.g. "More about the lead". */
  readonly title: string;
  readonly isExpanded: boolean;
  readonly onExpandedChange: (isExpanded: boolean) => void;
  readonly children: ReactNode;
}

/** The rarer part of a form or page, one press away; what is in it stays as it was left. */
export function Disclosure({ title, isExpanded, onExpandedChange, children }: DisclosureProps) {
  return (
    <AriaDisclosure className="ui-disclosure" isExpanded={isExpanded} onExpandedChange={onExpandedChange}>
      <Heading className="ui-disclosure-title">
        <Button slot="trigger" className="ui-disclosure-trigger">
          <IconForward aria-hidden="true" />
          {title}
        </Button>
      </Heading>
      <DisclosurePanel className="ui-disclosure-panel">{children}</DisclosurePanel>
    </AriaDisclosure>
  );
}
