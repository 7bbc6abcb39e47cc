export { Focusable } from 'react-aria-components';
export { Anchor, type AnchorProps } from './anchor.tsx';
export { Avatar, type AvatarProps } from './avatar.tsx';
export { Badge, type BadgeProps, type Tone } from './badge.tsx';
export { Breadcrumb, type BreadcrumbProps, type BreadcrumbStep } from './breadcrumb.tsx';
export { Button, type ButtonProps, type ButtonVariant } from './button.tsx';
export { Callout, type CalloutProps } from './callout.tsx';
export { Checkbox, type CheckboxProps } from './checkbox.tsx';
export { classNames } from './class-names.ts';
export { ComboBox, type ComboBoxProps } from './combo-box.tsx';
export {
  type Command,
  type CommandGroup,
  CommandPalette,
  type CommandPaletteProps,
} from './command-palette.tsx';
export { isComposing } from './composing.ts';
export { type CivilDayFieldProps, DateField } from './date-field.tsx';
export { DatePicker } from './date-picker.tsx';
export { DescriptionItem, type DescriptionItemProps, DescriptionList } from './description-list.tsx';
export { Dialog, type DialogProps } from './dialog.tsx';
export { Disclosure, type DisclosureProps } from './disclosure.tsx';
export { Drawer, type DrawerProps } from './drawer.tsx';
export { EmptyState, type EmptyStateProps } from './empty-state.tsx';
export { ErrorState, type ErrorStateProps } from './error-state.tsx';
export type { FieldWords } from './field.tsx';
export { FileDrop, type FileDropProps } from './file-drop.tsx';
export { type FilterChip, FilterChips, type FilterChipsProps } from './filter-chips.tsx';
export { FormErrorSummary, type FormErrorSummaryProps } from './form-error-summary.tsx';
export { IconButton, type IconButtonProps } from './icon-button.tsx';
export * from './icons.ts';
export { initials } from './initials.ts';
export { Kbd, type KbdProps } from './kbd.tsx';
export {
  Menu,
  MenuItem,
  type MenuItemProps,
  type MenuProps,
  MenuSection,
  type MenuSectionProps,
} from './menu.tsx';
export { MultiSelect, type MultiSelectProps } from './multi-select.tsx';
export { NumberField, type NumberFieldProps } from './number-field.tsx';
export type { OptionProps } from './option.tsx';
export { Popover, type PopoverProps } from './popover.tsx';
export { ProgressBar, type ProgressBarProps } from './progress-bar.tsx';
export { type RadioChoice, RadioGroup, type RadioGroupProps } from './radio-group.tsx';
export { RowCount, type RowCountProps } from './row-count.tsx';
export { SearchField, type SearchFieldProps } from './search-field.tsx';
export { type Segment, SegmentedControl, type SegmentedControlProps } from './segmented-control.tsx';
export { Select, type SelectProps } from './select.tsx';
export { Shell, type ShellProps, TopLine, type TopLineProps } from './shell.tsx';
export { SidePanel, type SidePanelProps } from './side-panel.tsx';
export {
  Sidebar,
  SidebarLink,
  type SidebarLinkProps,
  type SidebarProps,
  SidebarSection,
  type SidebarSectionProps,
} from './sidebar.tsx';
export { Skeleton, type SkeletonProps } from './skeleton.tsx';
export { Sparkline, type SparklineProps } from './sparkline.tsx';
export { type Direction, StatRow, StatTile, type StatTileProps } from './stat-tile.tsx';
export { Status, type StatusProps, type StatusShape } from './status.tsx';
export { Stepper, type StepperProps } from './stepper.tsx';
export { Switch, type SwitchProps } from './switch.tsx';
export { TabBar, TabBarLink, type TabBarLinkProps, type TabBarProps } from './tab-bar.tsx';
export {
  Table,
  TableBody,
  type TableBodyProps,
  TableNote,
  type TableNoteProps,
  type TableProps,
  TableRow,
  type TableRowProps,
} from './table.tsx';
export { TableCell, type TableCellProps, TableCheckCell, type TableCheckCellProps } from './table-cell.tsx';
export {
  type SortDirection,
  TableFooter,
  type TableFooterProps,
  TableHeader,
  TableHeaderCell,
  type TableHeaderCellProps,
} from './table-header.tsx';
export { TableSkeletonRow, type TableSkeletonRowProps } from './table-skeleton-row.tsx';
export { type TabDescription, Tabs, type TabsProps } from './tabs.tsx';
export { TagList, type TagListProps } from './tag-list.tsx';
export { TextArea, type TextAreaProps } from './text-area.tsx';
export { TextField, type TextFieldProps } from './text-field.tsx';
export { TimeField, type TimeFieldProps } from './time-field.tsx';
export {
  Timeline,
  TimelineDay,
  TimelineItem,
  type TimelineItemProps,
  type TimelineProps,
} from './timeline.tsx';
export {
  createToasts,
  type ToastMessage,
  ToastRegion,
  type ToastRegionProps,
  type Toasts,
  type ToastWay,
} from './toast.tsx';
export { Tooltip, type TooltipProps } from './tooltip.tsx';
export { UiProvider, type UiProviderProps } from './ui-provider.tsx';
export { useReturnFocus } from './use-return-focus.ts';
export { VisuallyHidden } from './visually-hidden.tsx';
