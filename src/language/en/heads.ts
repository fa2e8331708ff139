/** Words for whoever heads a body. */
export const ENGLISH_HEADS = {
  before: ['head of', 'head of the', 'chief of the'],
  after: ['chief', 'head'],
}
