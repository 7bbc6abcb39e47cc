export const ja = {
  'escalation-after-WORKING_HOURS': '営業時間で{count}時間',
  'escalation-after-WORKING_DAYS': '{count}営業日',
  'escalation-TELL_ASSIGNEE': '期限を{after}過ぎたため、社内担当に改めて知らせます。',
  'escalation-TELL_MANAGER': '期限を{after}過ぎたため、マネージャーに知らせます。',
  'escalation-MAKE_CLAIMABLE': '期限を{after}過ぎたため、ほかのメンバーが引き継げるようにします。',
  'escalation-covered': '{because}現在は{member}さんが代理を務めています。',
  'escalation-paused': '社内担当は{day}まで休暇中で代理もいないため、その間は誰にも知らせません。',
  'escalation-step-twice': '同じIDの手順が2つあります。',
  'escalation-count-unfit': '1から{atMost}までの整数で指定してください。',
} as const;
