export const ja = {
  'screen-blocked': '{sender}はブロックされています。',
  'screen-trap': '画面に表示されない項目が入力されています。',
  'screen-too-fast': '人が入力できる速さを超えてフォームが送信されました。',
  'screen-links': 'リンクが{links}件含まれています。',
} as const;
