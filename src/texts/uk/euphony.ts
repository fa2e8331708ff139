import type { Euphony } from '../euphony-table.ts'

const VOWEL = /^[аеєиіїоуюя]/iu
const ENDS_IN_CONSONANT = /[бвгґджзйклмнпрстфхцчшщь]$/iu
const STARTS_WITH_CONSONANT = /^[бвгґджзклмнпрстфхцчшщ]/iu

/** Islands, and the like, that one is on and not in. */
const ON =
  /^(?:кубі|кубу|кіпр|мальт|філіппін|тайван|балі$|аляс|гава|мальдів|барбадос|шрі-ланк|мадагаскар|ямай|сейшел|багам|фіджі|маврик[іи]|комор|гаїті|сардин|сицилі|крит[іу]?$|корси|гібралтар)/iu

/** Ukrainian. */
export const UKRAINIAN_EUPHONY: Euphony = {
  with: [
    { form: 'з', before: VOWEL },
    { form: 'зі', before: /^(?:[жзсшщ][бвгґджзклмнпрстфхцчшщ]|льв|мст)/iu },
    { form: 'із', before: /^[жзсцчшщ]/iu },
    { form: 'із', after: ENDS_IN_CONSONANT, before: STARTS_WITH_CONSONANT },
    { form: 'з' },
  ],
  in: [
    { form: 'на', before: ON },
    { form: 'у', before: /^(?:[вф]|[стдх]в|льв)/iu },
    { form: 'в', before: VOWEL },
    { form: 'в', after: /[аеєиіїоуюя]$/iu, before: STARTS_WITH_CONSONANT },
    { form: 'у' },
  ],
  and: [{ form: 'і', after: ENDS_IN_CONSONANT, before: STARTS_WITH_CONSONANT }, { form: 'та' }],
}
