/** Words for whoever heads a body. */
export const RUSSIAN_HEADS = {
  before: 'глава руководитель руководительница начальник шеф'.split(' '),
  after: [],
}
