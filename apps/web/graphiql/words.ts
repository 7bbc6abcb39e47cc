const en = {
  title: 'Mikomi API',
  label: 'API token',
  about: 'Paste a personal API token; you make one in Settings → API tokens. It stays on this page alone.',
  open: 'Open',
};

const ja: typeof en = {
  title: 'Mikomi API',
  label: 'APIトークン',
  about:
    '個人のAPIトークンを貼り付けてください。トークンは「設定」→「APIトークン」で作れます。このページの外には保存しません。',
  open: '開く',
};

/** What the page says, in the browser's language. */
export const words = navigator.language.startsWith('ja') ? ja : en;
