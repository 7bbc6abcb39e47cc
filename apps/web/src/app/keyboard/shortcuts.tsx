import { createContext, type ReactNode, use, useEffect, useMemo, useRef, useState } from 'react';
import { keyName, matchKeys, PATIENCE } from './key-sequence.ts';
import { singleKeysAct } from './single-keys.ts';

export type Shortcut = {
  /** `g l`, `mod+k`, `?`. */
  readonly keys: string;
  /** What it does, as listed under `?`. */
  readonly label: string;
  readonly group: string;
  /** Other words that it is looked for by. */
  readonly keywords?: string | undefined;
  /** None where what has the focus hears the key itself; it is listed all the same. */
  readonly run?: () => unknown;
};

type Registry = {
  readonly register: (shortcut: Shortcut) => () => void;
  readonly list: () => readonly Shortcut[];
};

const ShortcutsContext = createContext<Registry | undefined>(undefined);

/** Listens for the keys of whatever is on the page; what mounts later wins over what it lies on. */
export function ShortcutsProvider({ children }: { readonly children: ReactNode }) {
  const [shortcuts] = useState(() => new Set<Shortcut>());
  const registry = useMemo<Registry>(
    () => ({
      register: (shortcut) => {
        shortcuts.add(shortcut);
        return () => shortcuts.delete(shortcut);
      },
      list: () => [...shortcuts],
    }),
    [shortcuts],
  );

  useEffect(() => listen(() => [...shortcuts]), [shortcuts]);
  return <ShortcutsContext value={registry}>{children}</ShortcutsContext>;
}

/** Offers a key while the component is on the page and there is something to do; `undefined` offers nothing. */
export function useShortcut(
  keys: string,
  label: string,
  group: string,
  run: (() => unknown) | undefined,
  keywords?: string,
): void {
  const registry = useShortcuts();
  const latest = useRef(run);
  useEffect(() => {
    latest.current = run;
  });
  const isOffered = run !== undefined;
  useEffect(() => {
    if (!isOffered) return undefined;
    return registry.register({ keys, label, group, keywords, run: () => latest.current?.() });
  }, [registry, keys, label, group, keywords, isOffered]);
}

/** Lists a key that what has the focus hears itself: a row, a panel. */
export function useListedKey(keys: string, label: string, group: string, isOffered = true): void {
  const registry = useShortcuts();
  useEffect(
    () => (isOffered ? registry.register({ keys, label, group }) : undefined),
    [registry, keys, label, group, isOffered],
  );
}

export function useShortcuts(): Registry {
  const registry = use(ShortcutsContext);
  if (registry === undefined) throw new Error('Shortcuts need ShortcutsProvider.');
  return registry;
}

function listen(shortcuts: () => readonly Shortcut[]): () => void {
  let pressed: readonly string[] = [];
  let lastPress = 0;
  const hear = (event: KeyboardEvent) => {
    const name = event.isComposing || event.defaultPrevented ? undefined : keyName(event);
    if (name === undefined || !isFree(event.target, name)) return;
    pressed = event.timeStamp - lastPress > PATIENCE ? [name] : [...pressed, name];
    lastPress = event.timeStamp;
    const offered = shortcuts().filter(({ run }) => run !== undefined);
    const keys = offered.map((shortcut) => shortcut.keys);
    const match = matchKeys(pressed, keys);
    const again = match.kind === 'none' ? matchKeys([name], keys) : match;
    if (match.kind === 'none') pressed = again.kind === 'begun' ? [name] : [];
    if (again.kind !== 'complete') return;
    pressed = [];
    event.preventDefault();
    offered.findLast((shortcut) => shortcut.keys === again.keys)?.run?.();
  };
  addEventListener('keydown', hear);
  return () => removeEventListener('keydown', hear);
}

/** Single keys belong to whoever writes or to an open dialog, and act only where they are let; chords with ⌘ or Ctrl don't. */
function isFree(target: EventTarget | null, name: string): boolean {
  if (name.startsWith('mod+')) return true;
  if (!singleKeysAct()) return false;
  if (!(target instanceof HTMLElement)) return true;
  return (
    !target.isContentEditable &&
    target.closest(
      'input, textarea, select, [role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"]',
    ) === null
  );
}
