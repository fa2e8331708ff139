import { en } from './words-en.js'
import { ru } from './words-ru.js'
import { uk } from './words-uk.js'

/** The page's own words; what the bot says comes from the bot. */
const WORDS = { uk, ru, en }

const KEPT = 'attache-rehearsal-language'

const LOCALES = { uk: 'uk-UA', ru: 'ru-RU', en: 'en-GB' }

const preferred = () => {
  const kept = localStorage.getItem(KEPT)
  const wished = [kept, ...navigator.languages].map((code) => code?.slice(0, 2))
  return wished.find((code) => code in WORDS) ?? 'uk'
}

let current = preferred()

/** The language of the simulated client: uk, ru or en. */
export const language = () => current

/** The locale for dates and times. */
export const locale = () => LOCALES[current]

/** One of the page's words, with its {places} filled. */
export const word = (name, values = {}) =>
  WORDS[current][name].replace(/\{(\w+)\}/g, (_, place) => String(values[place] ?? ''))

/** Takes another language and remembers it. */
export const setLanguage = (code) => {
  current = code in WORDS ? code : 'en'
  localStorage.setItem(KEPT, current)
}

/** Writes the words into every element that names one. */
export const writeWords = (root = document) => {
  document.documentElement.lang = current
  for (const element of root.querySelectorAll('[data-word]')) element.textContent = word(element.dataset.word)
  for (const element of root.querySelectorAll('[data-label]')) {
    element.setAttribute('aria-label', word(element.dataset.label))
    if (element instanceof HTMLButtonElement) element.title = word(element.dataset.label)
  }
  for (const element of root.querySelectorAll('[data-placeholder]')) {
    element.placeholder = word(element.dataset.placeholder)
  }
}
