export const ja = {
  'never-open': '{years}年先まで見ても営業時間が足りません。営業日と営業時間を確かめてください。',
} as const;
