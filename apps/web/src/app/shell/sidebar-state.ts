const KEY = 'mikomi.sidebar';

export function storedCollapsed(): boolean {
  try {
    return localStorage.getItem(KEY) === 'narrow';
  } catch {
    return false;
  }
}

export function rememberCollapsed(isCollapsed: boolean): void {
  try {
    localStorage.setItem(KEY, isCollapsed ? 'narrow' : 'wide');
  } catch {
    // Without storage the sidebar is wide on the next visit.
  }
}
