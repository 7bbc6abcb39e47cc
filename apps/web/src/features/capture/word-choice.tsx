import { Button, IconExpand, Menu, MenuItem, type OptionProps } from '@mikomi/ui';

type WordChoiceProps = {
  /** Names the choice for screen readers. */
  readonly label: string;
  /** What holds now, in words. */
  readonly current: string;
  readonly options: readonly OptionProps[];
  readonly onChoose: (id: string) => void;
};

/** A choice in a row. Its list exists only while it is open, for there may be hundreds of rows. */
export function WordChoice({ label, current, options, onChoose }: WordChoiceProps) {
  return (
    <Menu
      label={label}
      trigger={
        <Button size="small" aria-label={`${label}: ${current}`} trailing={<IconExpand aria-hidden="true" />}>
          {current}
        </Button>
      }
    >
      {options.map(({ id, text, detail }) => (
        <MenuItem key={id} id={id} text={text} detail={detail} onAction={() => onChoose(id)} />
      ))}
    </Menu>
  );
}
