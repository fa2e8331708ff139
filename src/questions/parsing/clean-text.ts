/** Longer texts are not questions; reading them would only cost time. */
const LONGEST = 600

/** Orders to a database are no questions, whatever words of questions stand in them. */
const ORDERS =
  /\b(?:select\b.+\bfrom|(?:drop|alter|create|truncate) table|insert into|delete from|union (?:all )?select)\b/iu

/**
 * The question as a person meant it: without markup and invisible characters, one kind of apostrophe and dash. Undefined
 * where nothing is left of it, or far too much, or it is written to a machine.
 */
export const cleanText = (question: string): string | undefined => {
  if (question.length > 4 * LONGEST || ORDERS.test(question)) return undefined
  const text = question
    .normalize('NFC')
    .replaceAll(/<(script|style)\b[^>]*>.*?(?:<\/\1\s*>|$)/gis, ' ')
    .replaceAll(/<\/?[a-z!][^>]*>/gi, ' ')
    .replaceAll(/[\p{Cc}\p{Cf}]/gu, ' ')
    .replaceAll(/[ʼ’‘`´]/g, "'")
    .replaceAll(/[–—‒]/g, '–')
    .replaceAll(/\s+/g, ' ')
    .trim()
  return text.length > 0 && text.length <= LONGEST && /\p{L}|\p{N}/u.test(text) ? text : undefined
}
