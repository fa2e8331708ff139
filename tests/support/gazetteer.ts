import type { Actor, Person, Place } from '../../src/domain/actor.ts'
import type { Language, Localized } from '../../src/domain/language.ts'
import type { Format, Gazetteer, Office, Topic } from '../../src/gazetteer/gazetteer.ts'
import { CASES, type Case } from '../../src/language/grammar.ts'

/** Nominative, genitive, dative, accusative, instrumental, locative; one form stands for all six. */
type Forms = readonly string[]

interface Entry {
  readonly full: Readonly<Record<Language, Forms>>
  readonly short: Readonly<Record<Language, Forms>>
}

const forms = (text: string): Forms => text.split('|')
const entries = new Map<string, Entry>()

const named = (
  id: string,
  uk: string,
  ru: string,
  en: string,
  short?: readonly [string, string, string],
): Localized => {
  const full = { uk: forms(uk), ru: forms(ru), en: forms(en) }
  entries.set(id, {
    full,
    short: short ? { uk: forms(short[0]), ru: forms(short[1]), en: forms(short[2]) } : full,
  })
  return { uk: full.uk[0] ?? id, ru: full.ru[0] ?? id, en: full.en[0] ?? id }
}

/** The forms of a surname with those of the given name in front, or with its one form. */
const surname = (given: string, all: string): string =>
  forms(all)
    .map((form, index) => `${forms(given)[index] ?? given} ${form}`)
    .join('|')

const person = (
  id: string,
  represents: string | null,
  [ukGiven, ukNames]: readonly [string, string],
  [ruGiven, ruNames]: readonly [string, string],
  [enGiven, enName]: readonly [string, string],
  terms: Person['terms'] = [],
): Person => ({
  kind: 'person',
  id,
  gender: 'm',
  represents,
  terms,
  names: named(id, surname(ukGiven, ukNames), surname(ruGiven, ruNames), `${enGiven} ${enName}`, [
    ukNames,
    ruNames,
    enName,
  ]),
})

const country = (id: string, uk: string, ru: string, en: string): Actor => ({
  kind: 'country',
  id,
  names: named(id, uk, ru, en),
})

const organisation = (id: string, uk: string, ru: string, en: string): Actor => ({
  kind: 'organisation',
  id,
  names: named(id, uk, ru, en),
})

const term = (office: string, of: string, from: string | null = null, to: string | null = null) => ({
  office,
  of,
  from,
  to,
})

const ACTORS: readonly Actor[] = [
  person(
    'rustem-umerov',
    'UA',
    ['Рустем', 'Умєров|Умєрова|Умєрову|Умєрова|Умєровим|Умєрові'],
    ['Рустем', 'Умеров|Умерова|Умерову|Умерова|Умеровым|Умерове'],
    ['Rustem', 'Umerov'],
    [term('nsdc-secretary', 'UA', '2025-07'), term('minister-of-defence', 'UA', '2023-09', '2025-07')],
  ),
  person(
    'volodymyr-zelensky',
    'UA',
    ['Володимир', 'Зеленський|Зеленського|Зеленському|Зеленського|Зеленським|Зеленському'],
    ['Владимир', 'Зеленский|Зеленского|Зеленскому|Зеленского|Зеленским|Зеленском'],
    ['Volodymyr', 'Zelensky'],
    [term('president', 'UA', '2019-05')],
  ),
  person(
    'kyrylo-budanov',
    'UA',
    ['Кирило|Кирила|Кирилові|Кирила|Кирилом|Кирилові', 'Буданов|Буданова|Буданову|Буданова|Будановим|Буданові'],
    ['Кирилл', 'Буданов|Буданова|Буданову|Буданова|Будановым|Буданове'],
    ['Kyrylo', 'Budanov'],
  ),
  person(
    'andrii-hnatov',
    'UA',
    ['Андрій', 'Гнатов|Гнатова|Гнатову|Гнатова|Гнатовим|Гнатові'],
    ['Андрей', 'Гнатов|Гнатова|Гнатову|Гнатова|Гнатовым|Гнатове'],
    ['Andrii', 'Hnatov'],
  ),
  person(
    'steve-witkoff',
    'US',
    ['Стів', 'Віткофф|Віткоффа|Віткоффу|Віткоффа|Віткоффом|Віткоффі'],
    ['Стив', 'Уиткофф|Уиткоффа|Уиткоффу|Уиткоффа|Уиткоффом|Уиткоффе'],
    ['Steve', 'Witkoff'],
    [term('special-envoy', 'US', '2025')],
  ),
  person(
    'jared-kushner',
    'US',
    ['Джаред', 'Кушнер|Кушнера|Кушнеру|Кушнера|Кушнером|Кушнері'],
    ['Джаред', 'Кушнер|Кушнера|Кушнеру|Кушнера|Кушнером|Кушнере'],
    ['Jared', 'Kushner'],
  ),
  person(
    'donald-trump',
    'US',
    ['Дональд', 'Трамп|Трампа|Трампу|Трампа|Трампом|Трампі'],
    ['Дональд', 'Трамп|Трампа|Трампу|Трампа|Трампом|Трампе'],
    ['Donald', 'Trump'],
    [term('president', 'US', '2025-01')],
  ),
  person(
    'vladimir-putin',
    'RU',
    ['Володимир', 'Путін|Путіна|Путіну|Путіна|Путіним|Путіні'],
    ['Владимир', 'Путин|Путина|Путину|Путина|Путиным|Путине'],
    ['Vladimir', 'Putin'],
    [term('president', 'RU', '2012-05')],
  ),
  person(
    'friedrich-merz',
    'DE',
    ['Фрідріх', 'Мерц|Мерца|Мерцу|Мерца|Мерцом|Мерці'],
    ['Фридрих', 'Мерц|Мерца|Мерцу|Мерца|Мерцем|Мерце'],
    ['Friedrich', 'Merz'],
  ),
  country(
    'UA',
    'Україна|України|Україні|Україну|Україною|Україні',
    'Украина|Украины|Украине|Украину|Украиной|Украине',
    'Ukraine',
  ),
  country('US', 'США', 'США', 'United States'),
  country(
    'GB',
    'Велика Британія|Великої Британії|Великій Британії|Велику Британію|Великою Британією|Великій Британії',
    'Великобритания|Великобритании|Великобритании|Великобританию|Великобританией|Великобритании',
    'United Kingdom',
  ),
  country(
    'DE',
    'Німеччина|Німеччини|Німеччині|Німеччину|Німеччиною|Німеччині',
    'Германия|Германии|Германии|Германию|Германией|Германии',
    'Germany',
  ),
  country(
    'FR',
    'Франція|Франції|Франції|Францію|Францією|Франції',
    'Франция|Франции|Франции|Францию|Францией|Франции',
    'France',
  ),
  country('RU', 'Росія|Росії|Росії|Росію|Росією|Росії', 'Россия|России|России|Россию|Россией|России', 'Russia'),
  country('IN', 'Індія|Індії|Індії|Індію|Індією|Індії', 'Индия|Индии|Индии|Индию|Индией|Индии', 'India'),
  organisation('nato', 'НАТО', 'НАТО', 'NATO'),
  organisation('european-commission', 'Європейська комісія', 'Европейская комиссия', 'European Commission'),
]

const place = (
  id: string,
  kind: Place['kind'],
  at: string,
  city: string | null,
  zone: string,
  names: Localized,
): Place => ({
  id,
  kind,
  country: at,
  city,
  zone,
  names,
})

const PLACES: readonly Place[] = [
  place(
    'kyiv',
    'city',
    'UA',
    null,
    'Europe/Kyiv',
    named('kyiv', 'Київ|Києва|Києву|Київ|Києвом|Києві', 'Киев|Киева|Киеву|Киев|Киевом|Киеве', 'Kyiv'),
  ),
  place(
    'moscow',
    'city',
    'RU',
    null,
    'Europe/Moscow',
    named(
      'moscow',
      'Москва|Москви|Москві|Москву|Москвою|Москві',
      'Москва|Москвы|Москве|Москву|Москвой|Москве',
      'Moscow',
    ),
  ),
  place(
    'paris',
    'city',
    'FR',
    null,
    'Europe/Paris',
    named('paris', 'Париж|Парижа|Парижу|Париж|Парижем|Парижі', 'Париж|Парижа|Парижу|Париж|Парижем|Париже', 'Paris'),
  ),
  place(
    'palm-beach',
    'city',
    'US',
    null,
    'America/New_York',
    named('palm-beach', 'Палм-Біч', 'Палм-Бич', 'Palm Beach'),
  ),
  place(
    'mar-a-lago',
    'venue',
    'US',
    'palm-beach',
    'America/New_York',
    named('mar-a-lago', 'Мар-а-Лаго', 'Мар-а-Лаго', 'Mar-a-Lago'),
  ),
  place(
    'ahmedabad',
    'city',
    'IN',
    null,
    'Asia/Kolkata',
    named('ahmedabad', 'Ахмадабад|Ахмадабада', 'Ахмадабад|Ахмадабада', 'Ahmedabad'),
  ),
]

const OFFICES: readonly Office[] = [
  { id: 'president', part: 'leads', names: { uk: 'президент {of}', ru: 'президент {of}', en: 'President of {of}' } },
  {
    id: 'nsdc-secretary',
    names: { uk: 'секретар РНБО {of}', ru: 'секретарь СНБО {of}', en: 'NSDC Secretary of {of}' },
  },
  {
    id: 'minister-of-defence',
    names: { uk: 'міністр оборони {of}', ru: 'министр обороны {of}', en: 'Minister of Defence of {of}' },
  },
  {
    id: 'special-envoy',
    names: { uk: 'спецпосланець президента {of}', ru: 'спецпосланник президента {of}', en: 'US special envoy' },
  },
]

const FORMATS: readonly Format[] = [
  {
    id: 'security-advisers',
    names: { uk: 'радники з нацбезпеки', ru: 'советники по нацбезопасности', en: 'national security advisers' },
    genitive: { uk: 'радників з нацбезпеки', ru: 'советников по нацбезопасности', en: 'national security advisers' },
  },
  {
    id: 'leaders',
    names: { uk: 'лідери', ru: 'лидеры', en: 'leaders' },
    genitive: { uk: 'лідерів', ru: 'лидеров', en: 'leaders' },
  },
  {
    id: 'chiefs-of-general-staff',
    names: { uk: 'начальники генштабів', ru: 'начальники генштабов', en: 'chiefs of general staff' },
    genitive: { uk: 'начальників генштабів', ru: 'начальников генштабов', en: 'chiefs of general staff' },
  },
]

const TOPICS: readonly Topic[] = [
  {
    id: 'security-guarantees',
    names: { uk: 'гарантії безпеки', ru: 'гарантии безопасности', en: 'security guarantees' },
  },
  { id: 'peace-plan', names: { uk: 'мирний план', ru: 'мирный план', en: 'peace plan' } },
]

const byId = <T extends { readonly id: string }>(items: readonly T[]): ((id: string) => T | undefined) => {
  const index = new Map(items.map((item) => [item.id, item]))
  return (id) => index.get(id)
}

const inCase = (all: Forms, grammaticalCase: Case): string | undefined => all[CASES.indexOf(grammaticalCase)] ?? all[0]

/** A few actors, places, formats and topics by hand; an unknown id is its own name. It finds nothing in texts. */
export const smallGazetteer: Gazetteer = {
  actor: byId(ACTORS),
  place: byId(PLACES),
  office: byId(OFFICES),
  format: byId(FORMATS),
  topic: byId(TOPICS),
  actors: ACTORS,
  places: PLACES,
  mentions: () => [],
  lookUp: () => [],
  surnamed: () => [],
  isGivenName: () => false,
  givenName: () => undefined,
  name: (id, language, { case: grammaticalCase = 'nominative', short = false } = {}) => {
    const entry = entries.get(id)
    return entry ? (inCase((short ? entry.short : entry.full)[language], grammaticalCase) ?? id) : id
  },
}
