import type { Language } from '../domain/language.ts'

/** The text with a capital at its start, as a heading or a line of its own has it. */
export const capitalised = (text: string, language: Language): string => {
  const first = String.fromCodePoint(text.codePointAt(0) ?? 32)
  return text === '' ? '' : first.toLocaleUpperCase(language) + text.slice(first.length)
}
