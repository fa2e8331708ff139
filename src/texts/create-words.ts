import { officesOn } from '../domain/actor.ts'
import type { Language } from '../domain/language.ts'
import type { Gazetteer } from '../gazetteer/gazetteer.ts'
import { officeName } from '../gazetteer/office-name.ts'
import { clockWords, createCalendarWords, yearOf } from './dates/calendar-words.ts'
import { createWhenWords } from './dates/when-words.ts'
import { zoneWords } from './dates/zone-words.ts'
import { listOf } from './euphony.ts'
import { loadTexts } from './load-texts.ts'
import { createMessages } from './messages.ts'
import { createPlaceWords } from './place-words.ts'
import { createTitleWords } from './title/title.ts'
import type { Words } from './words.ts'

/** The words of one language; reads its Fluent files, so keep the value. */
export const createWords = (gazetteer: Gazetteer, language: Language): Words => {
  const messages = createMessages(loadTexts(language))
  const calendar = createCalendarWords(language)
  const place = createPlaceWords(gazetteer, language, messages)
  const name: Words['name'] = (id, options) => gazetteer.name(id, language, options)
  return {
    language,
    ...messages,
    day: (day, options = {}) => {
      const date = options.year ? `${calendar.dayAndMonth(day)} ${yearOf(day)}` : calendar.dayAndMonth(day)
      return options.weekday ? `${calendar.weekday(day)}, ${date}` : date
    },
    days: (first, last) =>
      first === last ? `${calendar.dayAndMonth(first)} ${yearOf(first)}` : calendar.span(first, last, true),
    ...createWhenWords(language, messages, calendar),
    clock: clockWords,
    list: (items) => listOf(language, items),
    name,
    place,
    office: (person, on) => {
      const term = officesOn(person, on)[0]
      return term && officeName(gazetteer, term, language, person.gender)
    },
    ...createTitleWords(gazetteer, language, messages, { name, place }),
    zone: (timeZone) => zoneWords(timeZone, language, messages),
  }
}
