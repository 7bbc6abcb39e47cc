type Listener = () => void;

const listeners = new Set<Listener>();

/** Tells whoever shows the product that the server no longer knows this session. */
export const announceSessionEnded = () => {
  for (const listener of listeners) listener();
};

export function onSessionEnded(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
