import { describe, expect, test } from 'vitest'
import { headForms } from '../../src/language/heads.ts'
import { pluralForms } from '../../src/language/plural.ts'

describe('offices in the plural: nominative, genitive, instrumental', () => {
  test.each([
    ['uk', 'радник', 'радники радників радниками'],
    ['uk', 'міністр оборони', 'міністри оборони, міністрів оборони, міністрами оборони'],
    ['uk', 'державний секретар', 'державні секретарі, державних секретарів, державними секретарями'],
    ['uk', 'посол', 'посли послів послами'],
    ['uk', 'голова', 'голови голів головами'],
    ['uk', 'глава уряду', 'глави уряду, глав уряду, главами уряду'],
    ['uk', 'посланець', 'посланці посланців посланцями'],
    ['uk', 'речниця', 'речниці речниць речницями'],
    ['uk', 'міністерка', 'міністерки міністерок міністерками'],
    ['uk', 'головнокомандувач', 'головнокомандувачі головнокомандувачів головнокомандувачами'],
    ['uk', 'прем’єр-міністр', 'прем’єр-міністри прем’єр-міністрів прем’єр-міністрами'],
    ['uk', 'король', 'королі королів королями'],
    ['ru', 'советник', 'советники советников советниками'],
    [
      'ru',
      'специальный представитель',
      'специальные представители, специальных представителей, специальными представителями',
    ],
    ['ru', 'посол', 'послы послов послами'],
    ['ru', 'генеральный директор', 'генеральные директора, генеральных директоров, генеральными директорами'],
    ['ru', 'командующий', 'командующие командующих командующими'],
    ['ru', 'премьер-министр', 'премьер-министры премьер-министров премьер-министрами'],
    ['ru', 'глава МИД', 'главы МИД, глав МИД, главами МИД'],
  ] as const)('%s: %s', (language, phrase, expected) => {
    const forms = pluralForms(phrase, language)
    for (const form of expected.split(expected.includes(',') ? ', ' : ' ')) expect(forms).toContain(form)
  })

  test.each([
    ['foreign minister', 'foreign ministers'],
    ['head of state', 'heads of state'],
    ['secretary of state', 'secretaries of state'],
    ['envoy', 'envoys'],
    ['spokeswoman', 'spokeswomen'],
    ['ambassador to the UN', 'ambassadors to the UN'],
  ])('en: %s', (phrase, plural) => {
    expect(pluralForms(phrase, 'en')).toEqual([plural])
  })
})

test('a head is known in every case and number', () => {
  const { before, after } = headForms()
  expect(before.one).toEqual(expect.arrayContaining(['глави', 'очільницею', 'руководителем', 'head of the']))
  expect(before.several).toEqual(expect.arrayContaining(['голів', 'руководителей', 'heads of']))
  expect(after.one).toEqual(['chief', 'head'])
})
