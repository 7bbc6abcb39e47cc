export const ja = {
  'given.subject': '見込みの割り当て：{about}',
  'given.lead': '「{about}」の担当になりました。',
  'given.source': '流入元は「{source}」です。',
  'given.interest': 'お問い合わせの商品：{products}',
  'given.people': 'お客様：{people}',
  'given.note-of-them': 'お問い合わせ内容：\n{note}',
  'given.call': '電話をかける（{phone}）',
  'given.action': 'Mikomiで開く',
  'given.note':
    '{organization}であなたが担当する見込みのお知らせです。Mikomiで引き受けるか辞退してください。辞退すると、次のメンバーに割り当てます。',
  'given.several.subject': '見込み{count}件の割り当て',
  'given.several.lead': '見込み{count}件の担当になりました。',
  'given.several.action': 'Mikomiで見込みを開く',
  'given.several.note': '{organization}であなたが担当する見込みのお知らせです。',
} as const;
