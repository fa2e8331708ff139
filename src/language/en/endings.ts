/** What a stem may end in, over all cases and kinds of words. */
export const ENGLISH_ENDINGS = "s es 's".split(' ')
