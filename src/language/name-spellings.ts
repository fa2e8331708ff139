/** Words of names that outlets spell in one way or another, each line one word in one script. */
const SPELLINGS: readonly (readonly string[])[] = [
  'бін бен ібн',
  'бин бен ибн',
  'bin ben ibn',
  'аль ель',
  'аль эль',
  'al el',
  'мохаммед мухаммед мохаммад мухаммад могаммед мохамед мухамед',
  'mohammed muhammad mohamed mohammad muhammed mohamad',
  'абдулла абдалла',
  'abdullah abdallah',
  'ахмед ахмад',
  'ahmed ahmad',
].map((line) => line.split(' '))

const UKRAINIAN_ONLY = /[іїєґ]/iu
const RUSSIAN_ONLY = /[ыэъё]/iu

/** «ібн» is for a Ukrainian name, «эль» for a Russian one. */
const isForeignTo = (name: string, word: string): boolean =>
  (UKRAINIAN_ONLY.test(word) && RUSSIAN_ONLY.test(name)) || (RUSSIAN_ONLY.test(word) && UKRAINIAN_ONLY.test(name))

const asWritten = (word: string, model: string): string =>
  model.charAt(0) === model.charAt(0).toLowerCase() ? word : word.charAt(0).toUpperCase() + word.slice(1)

const spellingsOf = (word: string, name: string): readonly string[] => {
  const lower = word.toLowerCase()
  const others = SPELLINGS.filter((group) => group.includes(lower)).flat()
  return [
    ...new Set([word, ...others.filter((other) => !isForeignTo(name, other)).map((other) => asWritten(other, word))]),
  ]
}

/** A part of a name in each of the ways in which it is spelt («бін Салман», «бен Салман»), first as it is given. */
export const nameSpellings = (name: string): readonly string[] =>
  name
    .split(/(?<=[ -])|(?=[ -])/u)
    .map((word) => spellingsOf(word, name))
    .reduce<readonly string[]>((starts, words) => starts.flatMap((start) => words.map((word) => start + word)), [''])
