/** More names at once are no list any more. */
const MOST_NAMES = 10
/** What takes no place on a screen: no part of a name. */
const UNSEEN = /\p{Cf}/gu

/** The names that a command was given, parted by commas or lines; none where nothing can be read. */
export const namesIn = (text: string): readonly string[] =>
  text
    .replaceAll(UNSEEN, '')
    .split(/[,;\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== '')
    .slice(0, MOST_NAMES)
