export const ja = {
  'never-open': '{years}年先まで見ても営業時間が足りません。営業日と営業時間を確かめてください。',
  'weekday-unknown':
    '「{text}」という曜日はありません。1（月曜日）から7（日曜日）までの数字で指定してください。',
  'working-span-unreadable':
    '「{from}〜{to}」は営業時間として読み取れません。どちらもHH:MMの形で入力してください。',
  'working-spans-overlap': '営業時間{from}〜{to}が、同じ日のほかの時間帯と重なっています。',
} as const;
