import type { Gazetteer } from '../../gazetteer/gazetteer.ts'
import { GRAMMARS } from '../grammar/all.ts'
import { findCue, isWord } from './match.ts'

/** «3 pm» is an hour. */
const AFTER_NUMBER = /\d\s?$/u

const LAST_WORD = /(\p{L}+)\P{L}*$/u

/** "Us" in "tell us" is no country. */
const isEveryday = (word: string, before: string): boolean => {
  const last = LAST_WORD.exec(before)?.[1]?.toLowerCase() ?? ''
  return isWord(last, ({ doubtfulAcronyms }) => doubtfulAcronyms?.[word])
}

/** Writes abbreviations as names are known by: "the finnish pm" has a PM. */
const spellAcronyms = (text: string): string =>
  text.replaceAll(/(?<![\p{L}\p{N}.'-])\p{L}\p{Ll}{1,3}(?![\p{L}\p{N}]|\.\p{L})/gu, (written, at: number) => {
    const word = written.toLowerCase()
    const before = text.slice(0, at)
    return isWord(word, ({ acronyms }) => acronyms) && !AFTER_NUMBER.test(before) && !isEveryday(word, before)
      ? word.toUpperCase()
      : written
  })

const NICKNAMES = GRAMMARS.flatMap(({ nicknames }) => Object.entries(nicknames))

/** Gives what is called by half its name the whole one, where it is part of no other name: «на коаліції». */
const spellNicknames = (text: string, gazetteer: Gazetteer): string =>
  text.replaceAll(/\p{L}+/gu, (word, at: number) => {
    const [, meant] = NICKNAMES.find(([stem]) => word.toLowerCase().startsWith(stem)) ?? []
    if (meant === undefined) return word
    const isNamed = gazetteer.mentions(text).some(({ start, end }) => start <= at && at < end)
    return isNamed ? word : meant
  })

/** Makes the office of who heads a body of it, where there is such an office: «хто очолює МЗС Оману». */
const spellHeads = (text: string, gazetteer: Gazetteer): string =>
  GRAMMARS.reduce((read, { heading: { verbs, noun } }) => {
    for (const { 0: verb, index } of read.matchAll(/\p{L}+/gu)) {
      if (findCue(` ${verb.toLowerCase()} `, [verbs]) === undefined) continue
      const headed = `${noun}${read.slice(index + verb.length)}`
      const [office] = gazetteer.mentions(headed)
      if (office?.kind === 'office' && office.start === 0) return read.slice(0, index) + headed
    }
    return read
  }, text)

const CONTRACTIONS = GRAMMARS.flatMap(({ contractions = {} }) => Object.entries(contractions)).map(
  ([short, whole]) => [new RegExp(`(?<=\\p{L})${short}(?!\\p{L})`, 'giu'), whole] as const,
)

/** "Who'd Witkoff meet" is "who did Witkoff meet". */
const spellContractions = (text: string): string =>
  CONTRACTIONS.reduce((read, [short, whole]) => read.replaceAll(short, whole), text)

/** Names that chats shorten, as the gazetteer knows them. */
export const spellNames = (text: string, gazetteer: Gazetteer): string =>
  spellHeads(spellNicknames(spellAcronyms(spellContractions(text)), gazetteer), gazetteer)
