/** A key as pressed: what `KeyboardEvent` says of it. */
export type Pressed = {
  readonly key: string;
  readonly metaKey: boolean;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
};

/** How long the second key of a sequence may wait for, in milliseconds. */
export const PATIENCE = 1_200;

/**
 * The name of a pressed key as shortcuts write it: `mod+k` (⌘ on a Mac, Ctrl elsewhere), `?`, `g`. A bare modifier has none,
 * and combinations with Alt belong to the keyboard layout.
 */
export function keyName(pressed: Pressed): string | undefined {
  if (pressed.altKey || ['Shift', 'Control', 'Meta', 'Alt', 'Process', 'Dead'].includes(pressed.key))
    return undefined;
  const key = pressed.key.length === 1 ? pressed.key.toLowerCase() : pressed.key;
  return pressed.metaKey || pressed.ctrlKey ? `mod+${key}` : key;
}

/** Whether the keys pressed so far complete a shortcut, begin one, or neither. */
export function matchKeys(
  pressed: readonly string[],
  shortcuts: readonly string[],
):
  | { readonly kind: 'complete'; readonly keys: string }
  | { readonly kind: 'begun' }
  | { readonly kind: 'none' } {
  const typed = pressed.join(' ');
  if (shortcuts.includes(typed)) return { kind: 'complete', keys: typed };
  return shortcuts.some((keys) => keys.startsWith(`${typed} `)) ? { kind: 'begun' } : { kind: 'none' };
}

/** The keys as printed on the reader's keyboard: `mod+k` is ⌘K on a Mac and Ctrl K elsewhere. */
export function printedKeys(keys: string, isMac: boolean): readonly string[] {
  return keys.split(' ').map((part) => {
    const key = part.replace('mod+', '');
    const shown = NAMES[key] ?? key.toUpperCase();
    if (!part.startsWith('mod+')) return shown;
    return isMac ? `⌘${shown}` : `Ctrl ${shown}`;
  });
}

const NAMES: Readonly<Record<string, string>> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  Enter: '↵',
  Escape: 'Esc',
  Space: 'Space',
  'shift+Enter': '⇧↵',
};
