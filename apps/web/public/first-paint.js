// The keys and the rule are those of src/app/theme/theme.ts and src/app/language/language.ts.
(() => {
  const root = document.documentElement;
  try {
    const theme = localStorage.getItem('mikomi.theme');
    if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
    const language = localStorage.getItem('mikomi.language') ?? navigator.language;
    root.lang = language.startsWith('ja') ? 'ja' : 'en';
  } catch {
    // Storage may be refused; the page then follows the system.
  }
})();
