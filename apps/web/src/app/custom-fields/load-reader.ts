/** The rules that entries are read by; loaded when there is something to read, for they know the world's phone numbers. */
export const loadReader = () => import('./read-entry.ts');
