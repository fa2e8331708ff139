import type { Language, Localized } from '../../domain/language.ts'

type Table = Readonly<Record<string, string>>

const table = (pairs: string): Table => Object.fromEntries(pairs.split(' ').map((pair) => pair.split('=')))

const CYRILLIC_TO_LATIN: Readonly<Record<'uk' | 'ru', Table>> = {
  uk: table(
    "а=a б=b в=v г=h ґ=g д=d е=e є=ie ж=zh з=z и=y і=i ї=i й=i к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=kh ц=ts ч=ch ш=sh щ=shch ь= ю=iu я=ia '= ’=",
  ),
  ru: table(
    'а=a б=b в=v г=g д=d е=e ё=yo ж=zh з=z и=i й=y к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=kh ц=ts ч=ch ш=sh щ=shch ъ= ы=y ь= э=e ю=yu я=ya',
  ),
}

const UKRAINIAN_TO_RUSSIAN = table("і=и ї=и и=и є=е ґ=г '= ’=")
const RUSSIAN_TO_UKRAINIAN = table("ы=и и=і э=е ё=о ъ='")

// Longer groups first, so that «shch» is not read as four letters.
const LATIN_TO_CYRILLIC = Object.entries(
  table(
    'shch=щ tsch=ч sch=ш sh=ш ch=ч zh=ж kh=х ph=ф th=т ts=ц ya=я yu=ю ye=є ck=к qu=кв oo=у ee=і a=а b=б c=к d=д e=е f=ф g=г h=г i=і j=дж k=к l=л m=м n=н o=о p=п q=к r=р s=с t=т u=у v=в w=в x=кс y=і z=з',
  ),
)

const isUpper = (letter: string): boolean => letter !== letter.toLowerCase()

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

const byLetters = (text: string, letters: Table): string =>
  Array.from(text, (letter) => {
    const written = letters[letter.toLowerCase()]
    if (written === undefined) return letter
    return isUpper(letter) ? capitalised(written) : written
  }).join('')

const fromLatin = (text: string): string => {
  let rest = text.normalize('NFD').replace(/\p{M}/gu, '')
  let written = ''
  while (rest !== '') {
    const lower = rest.toLowerCase()
    const [latin, cyrillic] = LATIN_TO_CYRILLIC.find(([letters]) => lower.startsWith(letters)) ?? [
      rest.charAt(0),
      rest.charAt(0),
    ]
    written += isUpper(rest.charAt(0)) ? capitalised(cyrillic) : cyrillic
    rest = rest.slice(latin.length)
  }
  return written
}

/** A name in all three languages, written by the letters of the one in which it was read. */
export const transliterated = (name: string, language: Language): Localized => {
  switch (language) {
    case 'uk':
      return { uk: name, ru: byLetters(name, UKRAINIAN_TO_RUSSIAN), en: byLetters(name, CYRILLIC_TO_LATIN.uk) }
    case 'ru':
      return { ru: name, uk: byLetters(name, RUSSIAN_TO_UKRAINIAN), en: byLetters(name, CYRILLIC_TO_LATIN.ru) }
    case 'en': {
      const uk = fromLatin(name)
      return { en: name, uk, ru: byLetters(uk, UKRAINIAN_TO_RUSSIAN) }
    }
  }
}

/** A name as an id: Latin letters, digits and hyphens, at most 40 characters. */
export const slugOf = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ł/gu, 'l')
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+|-+$/gu, '')
    .slice(0, 40)
    .replace(/-+$/u, '')
