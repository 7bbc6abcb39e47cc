/** Within this many milliseconds what arrives together is handed on together. */
const TOGETHER = 100;
/** Between two hand-overs at least this many milliseconds pass. */
const PAUSE = 2_000;

/** Collects what arrives and hands it on at once: soon when it was quiet, now and then in a stream, later while nobody looks. */
export function gather<Item>(handOn: (items: readonly Item[]) => void): (item: Item) => void {
  let items: Item[] = [];
  let last = Number.NEGATIVE_INFINITY;
  let isDue = false;
  const flush = () => {
    if (document.hidden) {
      document.addEventListener('visibilitychange', flush, { once: true });
      return;
    }
    const gathered = items;
    items = [];
    isDue = false;
    last = Date.now();
    handOn(gathered);
  };
  return (item) => {
    items.push(item);
    if (isDue) return;
    isDue = true;
    setTimeout(flush, Math.max(TOGETHER, last + PAUSE - Date.now()));
  };
}
