import type { Actor, Place } from '../../../src/domain/actor.ts'
import type { Candidate, Gazetteer, Mention } from '../../../src/gazetteer/gazetteer.ts'

const ACTORS: readonly Actor[] = [
  {
    kind: 'person',
    id: 'rustem-umerov',
    names: { uk: 'Рустем Умєров', ru: 'Рустем Умеров', en: 'Rustem Umerov' },
    gender: 'm',
    represents: 'UA',
    terms: [],
  },
  {
    kind: 'person',
    id: 'olha-umerova',
    names: { uk: 'Ольга Умєрова', ru: 'Ольга Умерова', en: 'Olha Umerova' },
    gender: 'f',
    represents: 'UA',
    terms: [],
  },
  {
    kind: 'person',
    id: 'steve-witkoff',
    names: { uk: 'Стів Віткофф', ru: 'Стив Уиткофф', en: 'Steve Witkoff' },
    gender: 'm',
    represents: 'US',
    terms: [],
  },
  { kind: 'country', id: 'UA', names: { uk: 'Україна', ru: 'Украина', en: 'Ukraine' } },
]

const PLACES: readonly Place[] = [
  {
    id: 'kyiv',
    kind: 'city',
    names: { uk: 'Київ', ru: 'Киев', en: 'Kyiv' },
    country: 'UA',
    city: null,
    zone: 'Europe/Kyiv',
  },
  {
    id: 'lviv',
    kind: 'city',
    names: { uk: 'Львів', ru: 'Львов', en: 'Lviv' },
    country: 'UA',
    city: null,
    zone: 'Europe/Kyiv',
  },
  { id: 'US', kind: 'country', names: { uk: 'США', ru: 'США', en: 'USA' }, country: 'US', city: null, zone: null },
]

/** Written forms and what they mean: enough for a name, a shared surname and a city. */
const FORMS: Readonly<Record<string, readonly string[]>> = {
  віткофф: ['steve-witkoff'],
  уиткофф: ['steve-witkoff'],
  witkoff: ['steve-witkoff'],
  умєров: ['rustem-umerov', 'olha-umerova'],
  'рустем умєров': ['rustem-umerov'],
  україна: ['UA'],
  київ: ['kyiv'],
  львів: ['lviv'],
  lviv: ['lviv'],
}

const isPlace = (id: string): boolean => PLACES.some((place) => place.id === id)

const mentions = (text: string): readonly Mention[] => {
  const ids = FORMS[text.trim().toLowerCase()]
  const kind = ids?.every(isPlace) ? 'place' : 'actor'
  return ids ? [{ start: 0, end: text.length, text, kind, ids, partial: false }] : []
}

const lookUp = (name: string): readonly Candidate[] =>
  name.toLowerCase().startsWith('вітк') ? [{ kind: 'actor', id: 'steve-witkoff', score: 0.8 }] : []

const nameOf: Gazetteer['name'] = (id, language) =>
  [...ACTORS, ...PLACES].find((entry) => entry.id === id)?.names[language] ?? id

export const gazetteer: Gazetteer = {
  actor: (id) => ACTORS.find((actor) => actor.id === id),
  place: (id) => PLACES.find((place) => place.id === id),
  office: () => undefined,
  format: () => undefined,
  topic: () => undefined,
  actors: ACTORS,
  places: PLACES,
  mentions,
  lookUp,
  surnamed: () => [],
  isGivenName: () => false,
  givenName: () => undefined,
  name: nameOf,
}
