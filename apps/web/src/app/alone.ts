type Raw = Readonly<Record<string, unknown>>;

/**
 * Lets a page see of its address what its reader understood and nothing else. The router lays what was read over what was
 * typed, so a value that was passed over would shine through: it is taken out by name.
 */
export function alone<Search extends object>(read: (raw: Raw) => Search): (raw: Raw) => Search {
  return (raw) => {
    const nothing = Object.fromEntries(Object.keys(raw).map((name) => [name, undefined]));
    return { ...nothing, ...read(raw) };
  };
}
