import { type RefObject, useEffect, useRef } from 'react';

/** Gives the focus back to what opened an editor when that closes and leaves it nowhere; where it went on, it stays. */
export function useReturnFocus(isOpen: boolean, opener: RefObject<HTMLElement | null>): void {
  const wasOpen = useRef(isOpen);
  useEffect(() => {
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if (wasOpen.current && !isOpen && isLost) opener.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen, opener]);
}
