import { describe, expect, test } from 'vitest'
import type { Person } from '../../src/domain/actor.ts'
import { isOnePerson } from '../../src/reconciliation/newcomers.ts'

const person = (name: string, given: Partial<Person> = {}): Person => ({
  kind: 'person',
  id: name,
  names: { uk: name, ru: name, en: name },
  gender: 'm',
  represents: null,
  terms: [],
  ...given,
})
const term = { office: 'foreign-minister', of: 'PL', from: null, to: null }

describe('two persons found in texts', () => {
  test.each([
    ['a name in two scripts', person('Мартін Новотний'), person('Martin Novotny'), true],
    ['the surname first', person('Новотний Мартін'), person('Мартін Новотний'), true],
    [
      'a like name and the same country',
      person('Міхал Вішневський', { represents: 'PL' }),
      person('Michał Wiśniewski', { represents: 'PL' }),
      true,
    ],
    [
      'a like name and the same office',
      person('Міхал Вішневський', { terms: [term] }),
      person('Michał Wiśniewski', { terms: [term] }),
      true,
    ],
    ['a like name and nothing else', person('Міхал Вішневський'), person('Michał Wiśniewski'), false],
    [
      'a like name and two countries',
      person('Мартін Новотний', { represents: 'CZ' }),
      person('Мартін Новаковський', { represents: 'PL' }),
      false,
    ],
    [
      'brothers',
      person('Андрій Ковальчук', { represents: 'UA' }),
      person('Сергій Ковальчук', { represents: 'UA' }),
      false,
    ],
    [
      'a bare surname',
      person('Новотний', { represents: 'CZ' }),
      person('Мартін Новотний', { represents: 'CZ' }),
      false,
    ],
    ['two bare surnames', person('Новотний', { represents: 'CZ' }), person('Новотний', { represents: 'CZ' }), false],
  ] as const)('with %s', (_, one, other, expected) => {
    expect(isOnePerson(one, other)).toBe(expected)
    expect(isOnePerson(other, one)).toBe(expected)
  })
})
