/**
 * What a contact without a name is sorted by: no name is behind it in any collation of Unicode's root, so that lists by name
 * begin with the names. All of them share it; a list settles them by their ids.
 */
export const SORTED_LAST = '\uFFFF';
