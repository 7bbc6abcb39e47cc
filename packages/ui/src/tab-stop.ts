import { createContext } from 'react';

/** Whether Tab stops at what stands inside: in a grid it stops inside the current row only. */
export const TabStopContext = createContext(true);
