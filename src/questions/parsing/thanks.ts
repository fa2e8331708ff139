import { isOrdinary } from '../grammar/all.ts'
import { isWord } from './match.ts'

/** More words are more than thanks. */
const LONGEST = 5

/** True where a text thanks and says nothing else. */
export const isThanks = (text: string): boolean => {
  const words = text.toLowerCase().match(/[\p{L}']+/gu) ?? []
  return (
    words.length > 0 &&
    words.length <= LONGEST &&
    words.every(isOrdinary) &&
    words.some((word) => isWord(word, ({ thanks }) => thanks))
  )
}
