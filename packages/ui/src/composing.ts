import type { KeyboardEvent } from 'react';

/**
 * Tells whether a key still belongs to an input method: Enter then confirms a conversion and Escape withdraws it,
 * neither acts. Safari ends the composition before its last keydown, which only key code 229 betrays.
 */
export function isComposing(event: KeyboardEvent): boolean {
  return event.nativeEvent.isComposing || event.keyCode === 229;
}
