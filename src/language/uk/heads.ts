/** Words for whoever heads a body. */
export const UKRAINIAN_HEADS = [
  'глава {body}',
  'голова {body}',
  'очільник {body}',
  'очільниця {body}',
  'керівник {body}',
  'керівниця {body}',
  'начальник {body}',
  'шеф {body}',
]
