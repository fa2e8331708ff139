import { expect, test } from 'vitest'
import { facts } from './facts.ts'

/** A sentence, and where its meeting was; '-' where it does not say. */
const PLACES = [
  ['en', 'Narendra Modi met Emmanuel Macron on Saturday in the Japanese city of Hiroshima.', 'hiroshima'],
  ['en', 'Putin met Erdogan on Saturday in the Black Sea resort of Sochi.', 'sochi'],
  ['en', 'Rubio held talks with Mohammed bin Salman on Saturday in the Saudi Red Sea port city of Jeddah.', 'jeddah'],
  ['en', 'Putin met Erdogan on Saturday, the mayor of the Russian city of Kazan said.', '-'],
  ['en', 'Putin and Erdogan discussed the city of Odesa at a meeting on Saturday.', '-'],
  ['uk', 'Зеленський зустрівся з Моді в суботу в сонячному японському місті Хіросіма.', 'hiroshima'],
  ['uk', 'Зеленський зустрівся з Моді в суботу, повідомив мер міста Харків.', '-'],
  ['ru', 'Путин встретился с Эрдоганом в субботу в черноморском курортном городе Сочи.', 'sochi'],
  ['ru', 'Путин встретился с Эрдоганом в субботу, сообщил мэр города Казань.', '-'],
] as const

test.each(PLACES)('%s: %s', (language, text, place) => {
  expect(facts(text, language)).toEqual([expect.stringMatching(new RegExp(`^meeting held 2026-02-07 ${place}:`))])
})
