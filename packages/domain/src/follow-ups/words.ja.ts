export const ja = {
  'time-of-day-unreadable': '「{text}」は時刻として読み取れません。HH:MMの形で入力してください。',
  'follow-up-in-past': '予定日には今日以降の日付を指定してください。',
  'follow-up-too-far': '予定日は10年先までです。',
  'label-missing': '予定の内容を入力してください。',
  'follow-up-closed': 'この予定はすでに完了または取り消されています。',
  'outcome-missing': '電話の結果を選んでください。',
  'follow-up-not-found': 'その予定は存在しないか、閲覧権限がありません。',
  'call-back-not-offered': 'この折り返しはほかのメンバーが引き受けたか、まだ社内担当だけのものです。',
} as const;
