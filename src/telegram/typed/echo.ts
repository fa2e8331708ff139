const LONGEST = 80

/** What somebody has typed, for an answer that repeats it: cut where it would fill the answer. */
export const echoOf = (typed: string): string => {
  const characters = Array.from(typed)
  return characters.length <= LONGEST ? typed : `${characters.slice(0, LONGEST).join('')}…`
}
