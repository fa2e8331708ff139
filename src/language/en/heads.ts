/** Words for whoever heads a body. */
export const ENGLISH_HEADS = [
  '{body} chief',
  '{body} head',
  'head of {body}',
  'head of the {body}',
  'chief of the {body}',
]
