// No word boundary in front: in a request's address the token follows «bot» without one.
const TOKEN = /\d{5,}(:|%3A)[\w-]{20,}/gi

/** Takes every bot token out of a line. */
export const withoutTokens = (line: string): string => line.replace(TOKEN, '[bot token]')
