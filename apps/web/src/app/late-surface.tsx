import {
  type ComponentType,
  type RefObject,
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { announceMissingPart } from './errors/missing-part.ts';
import { fetchPart } from './fetch-part.ts';
import { useResting } from './use-resting.ts';

/** What the button of a surface takes while the surface is not there yet. */
export type WaitingButton = { readonly onPress?: () => void };

/**
 * A menu or popover that comes once the page rests, or when its button is pressed; until then the button stands there alone.
 * Whoever pressed it meanwhile and stands nowhere else finds the surface open, and whoever stands on it goes on standing
 * there. Whoever pressed it in vain is told; what is `needed` also unasked is missed at once.
 */
export function lateSurface<Props extends object>(
  Waiting: ComponentType<Props & WaitingButton>,
  load: () => Promise<ComponentType<Props>>,
  { isNeeded = false }: { readonly isNeeded?: boolean } = {},
): ComponentType<Props> {
  let loaded: ComponentType<Props> | undefined;

  return function LateSurface(props: Props) {
    const place = useRef<HTMLSpanElement>(null);
    const isAwaited = useRef(false);
    const isDown = useRef(false);
    const [Surface, setSurface] = useState(() => loaded);
    const [hadFocus, setHadFocus] = useState(false);
    const isResting = useResting();

    const take = (surface: ComponentType<Props>) => {
      loaded = surface;
      // The button that is held down goes before it is let go, and would never be pressed.
      if (isDown.current) isAwaited.current = true;
      const focused = document.activeElement;
      const isHere = place.current?.contains(focused) ?? false;
      // The keys of whoever went on elsewhere are not taken. Not every browser puts the focus on a button that is pressed.
      if (!isHere && focused !== document.body) isAwaited.current = false;
      setHadFocus(isHere);
      setSurface(() => surface);
    };
    const takeLatest = useEffectEvent(take);
    useEffect(() => {
      if (!isResting || loaded !== undefined) return;
      // Nobody asked for it yet; whoever does is told, unless it does something by itself.
      fetchPart(load).then(
        (surface) => takeLatest(surface),
        isNeeded ? announceMissingPart : () => undefined,
      );
    }, [isResting]);

    const press = () => {
      isAwaited.current = true;
      fetchPart(load).then(take, (fault: unknown) => {
        isAwaited.current = false;
        announceMissingPart(fault);
      });
    };

    useLayoutEffect(() => {
      if (Surface === undefined) return;
      const button = place.current?.querySelector('button');
      if (hadFocus) button?.focus();
      if (isAwaited.current) button?.click();
      isAwaited.current = false;
    }, [Surface, hadFocus]);

    return (
      <span ref={place} style={{ display: 'contents' }} {...holding(isDown)}>
        {Surface ? <Surface {...props} /> : <Waiting {...props} onPress={press} />}
      </span>
    );
  };
}

/** Knows whether something is held down. */
function holding(isDown: RefObject<boolean>) {
  const say = (isHeld: boolean) => () => {
    isDown.current = isHeld;
  };
  return { onPointerDown: say(true), onPointerUp: say(false), onPointerCancel: say(false) };
}
