/** Words for whoever heads a body. */
export const RUSSIAN_HEADS = [
  'глава {body}',
  'руководитель {body}',
  'руководительница {body}',
  'начальник {body}',
  'шеф {body}',
]
