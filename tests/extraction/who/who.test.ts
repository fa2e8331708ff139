import { describe, expect, test } from 'vitest'
import type { Person } from '../../../src/domain/actor.ts'
import { type Claim, claimsOn } from '../../../src/domain/claim.ts'
import type { Language } from '../../../src/domain/language.ts'
import { gazetteer, propose } from '../facts.ts'
import type { Account } from './account.ts'
import { BYSTANDERS } from './bystanders.ts'
import { ENGLISH } from './english.ts'
import { RUSSIAN } from './russian.ts'
import { UKRAINIAN } from './ukrainian.ts'

/** Whoever takes part in any event of a text: persons by name and side, countries and organisations by id. */
const participantsOf = (text: string, language: Language): readonly string[] => {
  const { events, newcomers } = propose(text, language)
  const fresh = new Map<string, Person>(newcomers.map((person) => [person.id, person]))
  const claims = events.flatMap((event) => event.claims as unknown as readonly Claim[])
  const lines = claimsOn(claims, 'participant').map(({ value: { actor, represents, presence, mode } }) => {
    const known = fresh.get(actor) ?? gazetteer.actor(actor)
    const person = known?.kind === 'person' ? known : undefined
    const words = [
      person ? person.names[language] : actor,
      person ? represents : null,
      presence === 'attended' ? null : presence,
      mode === 'remote' ? mode : null,
    ]
    return words.filter((word) => word !== null).join(', ')
  })
  return [...new Set(lines)].toSorted()
}

describe.each([
  ['uk', UKRAINIAN],
  ['ru', RUSSIAN],
  ['en', ENGLISH],
] satisfies readonly (readonly [Language, readonly Account[]])[])('who takes part, %s', (language, accounts) => {
  test.each(accounts.map(([text, ...participants]) => ({ text, participants })))('$text', ({ text, participants }) => {
    expect(participantsOf(text, language)).toEqual(participants.toSorted())
  })
})

describe('who is named and takes no part', () => {
  test.each(BYSTANDERS.map(([language, text, ...names]) => ({ language, text, names })))(
    '$text',
    ({ language, text, names }) => {
      const found = participantsOf(text, language).map((line) => line.split(',')[0])
      expect(found.length).toBeGreaterThan(0)
      for (const name of names) expect(found).not.toContain(name)
    },
  )
})
