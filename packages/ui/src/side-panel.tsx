import { type ReactNode, useEffect, useEffectEvent, useRef } from 'react';
import { IconButton } from './icon-button.tsx';
import { IconClose } from './icons.ts';
import './side-panel.css';

export interface SidePanelProps {
  readonly title: string;
  readonly closeLabel: string;
  /** Told whether the focus was inside, so that it can be given back to where the panel came from. */
  readonly onClose: (hadFocus: boolean) => void;
  /** Beside the title: open the page, the next one, the one before. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/**
 * A surface beside the list it came from. It takes no focus and blocks nothing: J and K keep moving the list.
 * Esc closes it wherever the focus is, unless something on top or an input method used that key.
 */
export function SidePanel({ title, closeLabel, onClose, actions, children }: SidePanelProps) {
  const panel = useRef<HTMLElement>(null);
  const close = () => {
    const focused = document.activeElement;
    onClose(focused === document.body || panel.current?.contains(focused) === true);
  };
  const closeOnEscape = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.isComposing || event.keyCode === 229 || event.defaultPrevented)
      return;
    const target = event.target instanceof Element ? event.target : null;
    const floats = target?.closest('[role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"]');
    if (floats && !panel.current?.contains(floats)) return;
    close();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => closeOnEscape(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
  return (
    <aside ref={panel} aria-label={title} className="ui-side-panel">
      <header className="ui-side-panel-head">
        <h2 className="ui-side-panel-title">{title}</h2>
        {actions}
        <IconButton
          label={closeLabel}
          icon={<IconClose aria-hidden="true" />}
          size="small"
          shortcut="Esc"
          tooltipPlacement="bottom"
          onPress={close}
        />
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard. */}
      <section className="ui-side-panel-body" aria-label={title} tabIndex={0}>
        {children}
      </section>
    </aside>
  );
}
