import { expect, test } from 'vitest'
import { roleForm } from '../../src/extraction/reading/roles/role-form.ts'

test.each([
  ['uk', 'міністр', 'nominative', undefined],
  ['uk', 'міністром', 'instrumental', undefined],
  ['uk', 'главою', 'instrumental', undefined],
  ['uk', 'міністерку', 'accusative', 'f'],
  ['uk', 'речницею', 'instrumental', 'f'],
  ['uk', 'королеву', 'accusative', 'f'],
  ['uk', 'королеві', 'genitive', 'f'],
  ['uk', 'посла', 'genitive', undefined],
  ['uk', 'послові', 'dative', undefined],
  ['ru', 'министром', 'instrumental', undefined],
  ['ru', 'министру', 'dative', undefined],
  ['ru', 'главой', 'instrumental', undefined],
  ['ru', 'королевой', 'instrumental', 'f'],
  ['ru', 'премьера', 'genitive', undefined],
  ['ru', 'американский', 'nominative', undefined],
  ['en', 'minister', undefined, undefined],
] as const)('in %s, «%s» is %s, of %s', (language, word, form, gender) => {
  expect(roleForm(word, language)).toEqual({ case: form, gender })
})
