import type { Euphony } from '../euphony-table.ts'

const ACRONYM = /^[А-ЯЁ]{2}/u

/** Islands, and the like, that one is on and not in. */
const ON =
  /^(?:кубе|кубу|кипр|мальт|филиппин|тайван|бали$|аляс|гава|мальдив|барбадос|шри-ланк|мадагаскар|ямай|сейшел|багам|фиджи|маврики|комор|гаити|сардин|сицили|крит[еу]?$|корси|гибралтар)/iu

/** Russian. */
export const RUSSIAN_EUPHONY: Euphony = {
  with: [
    { form: 'с', before: ACRONYM },
    { form: 'со', before: /^(?:[жзсш][бвгджзклмнпрстфхцчшщ]|щ|вс|льв)/iu },
    { form: 'с' },
  ],
  in: [
    { form: 'на', before: ON },
    { form: 'в', before: ACRONYM },
    { form: 'во', before: /^(?:[вф][бвгджзклмнпрстфхцчшщ]|льв)/iu },
    { form: 'в' },
  ],
  and: [{ form: 'и' }],
}
