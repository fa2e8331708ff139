const REGIONAL_A = 0x1f1e6

const FLAGS_OF_ORGANISATIONS: ReadonlyMap<string, string> = new Map([
  ['eu', 'EU'],
  ['european-commission', 'EU'],
  ['european-council', 'EU'],
  ['un', 'UN'],
])

/** The flag emoji of a country (ISO 3166-1 alpha-2) or of an organisation that has one; empty for all others. */
export const flagOf = (actor: string): string => {
  const code = FLAGS_OF_ORGANISATIONS.get(actor) ?? actor
  if (!/^[A-Z]{2}$/.test(code)) return ''
  return String.fromCodePoint(...Array.from(code, (letter) => REGIONAL_A + letter.charCodeAt(0) - 65))
}
