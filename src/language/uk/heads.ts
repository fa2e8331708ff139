/** Words for whoever heads a body. */
export const UKRAINIAN_HEADS = {
  before: 'глава голова очільник очільниця керівник керівниця начальник шеф'.split(' '),
  after: [],
}
