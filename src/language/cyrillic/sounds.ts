/** Where neighbours decide how a letter sounds: a letter of all that is so written, what is written, and the letter of a key; in order. */
export const BY_NEIGHBOURS: readonly (readonly [letter: string, written: RegExp, key: string])[] = [
  ['ж', /дж/gu, 'j'],
  ['', /^[ув](?=[иіїеєэоа])/gu, 'v'],
  ['у', /(?<=[аеоэиі])у(?=[еєэиіаоя])/gu, 'v'],
]

/** Letters of both languages by how they sound in either, and the letter of a key. */
export const BY_SOUND: readonly (readonly [string, string])[] = [
  ['ая', 'a'], ['б', 'b'], ['в', 'v'], ['гґх', 'g'], ['д', 'd'], ['еєэё', 'e'], ['ж', 'j'], ['з', 'z'],
  ['иіїйы', 'i'], ['к', 'k'], ['л', 'l'], ['м', 'm'], ['н', 'n'], ['о', 'o'], ['п', 'p'], ['р', 'r'],
  ['сшщ', 's'], ['т', 't'], ['ую', 'u'], ['ф', 'f'], ['ц', 'ts'], ['ч', 'c'],
] // prettier-ignore
