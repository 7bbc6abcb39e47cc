import type { ReactNode } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { classNames } from './class-names.ts';
import './run-off.css';
import './segmented-control.css';

export interface Segment {
  readonly id: string;
  readonly text: string;
  readonly icon?: ReactNode;
}

export interface SegmentedControlProps {
  readonly label: string;
  /** `quiet` where it only narrows what stands below, beside a control that acts. */
  readonly look?: 'quiet' | undefined;
  readonly segments: readonly Segment[];
  readonly value: string;
  readonly onChange: (id: string) => void;
}

/** Switches between a few views of the same thing. */
export function SegmentedControl({ label, look, segments, value, onChange }: SegmentedControlProps) {
  return (
    <ToggleButtonGroup
      aria-label={label}
      className={classNames('ui-segments', 'ui-run-off', look && `ui-segments-${look}`)}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[value]}
      onSelectionChange={(keys) => {
        for (const key of keys) onChange(String(key));
      }}
    >
      {segments.map((segment) => (
        <ToggleButton key={segment.id} id={segment.id} className="ui-segment">
          {segment.icon}
          {segment.text}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
