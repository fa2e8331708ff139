import type { Quote } from '../domain/claim.ts'

const codePoints = (text: string): number => Array.from(text).length

/** Every place where the words stand in the text to the letter, in the order of the text. */
export const quotesOf = (exact: string, text: string): readonly Quote[] => {
  const quotes: Quote[] = []
  if (exact === '') return quotes
  const length = codePoints(exact)
  for (let at = text.indexOf(exact); at !== -1; at = text.indexOf(exact, at + 1)) {
    const start = codePoints(text.slice(0, at))
    quotes.push({ exact, start, end: start + length })
  }
  return quotes
}
