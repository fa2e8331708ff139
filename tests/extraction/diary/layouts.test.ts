import { describe, expect, test } from 'vitest'
import type { Dispatch } from '../../../src/domain/dispatch.ts'
import type { Language } from '../../../src/domain/language.ts'
import { diaryOf, read, told } from './told.ts'

const RUTTE = 'meeting announced 2026-09-16T10:30+00:00 brussels mark-rutte karol-nawrocki'
const MACRON = 'meeting announced 2026-09-16T13:00+00:00 paris emmanuel-macron friedrich-merz'
const THERE = [RUTTE, MACRON].map((event) => event.replace('+00:00', '+02:00'))

describe('each entry keeps its own place and time', () => {
  test.each<[string, Language, string]>([
    [
      'parted by semicolons',
      'en',
      'WEDNESDAY, SEPTEMBER 16\nBRUSSELS – Rutte meets Nawrocki – 1030 GMT; PARIS – Macron receives Merz – 1300 GMT',
    ],
    [
      'behind a colon',
      'en',
      'Wednesday September 16\n\nBRUSSELS: Rutte meets Nawrocki (1030 GMT)\nPARIS: Macron receives Merz. 1300 GMT',
    ],
  ])('%s', (_, language, text) => expect(told(diaryOf(language, text))).toEqual([RUTTE, MACRON]))

  test.each<[string, Language, string]>([
    [
      'behind a full stop, the clock at the end',
      'ru',
      'Анонс событий на 16 сентября\n\nБРЮССЕЛЬ. Марк Рютте примет Кароля Навроцкого. 10.30\nПАРИЖ. Эмманюэль Макрон примет Фридриха Мерца. 13.00',
    ],
    [
      'in one paragraph, the clock at the end',
      'uk',
      'Анонси на 16 вересня\n\nБРЮССЕЛЬ. Марк Рютте прийме Кароля Навроцького. 10.30 ПАРИЖ. Еммануель Макрон прийме Фрідріха Мерца. 13.00',
    ],
    [
      'the clock before the place',
      'uk',
      '16 вересня, середа\n10.30 – Брюссель. Марк Рютте прийме Кароля Навроцького.\n13:00. Париж. Еммануель Макрон прийме Фрідріха Мерца.',
    ],
    [
      'the clock behind the place',
      'ru',
      'Среда, 16 сентября\nБРЮССЕЛЬ - 10:30 - Марк Рютте примет Кароля Навроцкого\nПАРИЖ - 13:00 - Эмманюэль Макрон примет Фридриха Мерца',
    ],
  ])('%s, by the clock of its place', (_, language, text) => expect(told(diaryOf(language, text))).toEqual(THERE))

  test('a zone goes with its clock', () =>
    expect(
      told(
        diaryOf(
          'ru',
          '16 сентября, среда\n11.00 МСК. Москва. Сергей Лавров проведет переговоры с Хаканом Фиданом.\n14.00 (МСК). Анкара. Эрдоган примет Ильхама Алиева.',
        ),
      ),
    ).toEqual([
      'meeting announced 2026-09-16T11:00+03:00 moscow sergey-lavrov hakan-fidan',
      'meeting announced 2026-09-16T14:00+03:00 ankara recep-tayyip-erdogan ilham-aliyev',
    ]))

  test('a schedule of one office, by the twelve-hour clock', () =>
    expect(
      told(
        diaryOf(
          'en',
          "Public Schedule for September 16\n\n9:30 a.m. Secretary Rubio meets with Israeli Foreign Minister Gideon Sa'ar in Washington.\n2.15 p.m. Secretary Rubio meets with Turkish Foreign Minister Hakan Fidan in Washington.",
        ),
      ),
    ).toEqual([
      'meeting announced 2026-09-16T09:30-04:00 washington marco-rubio gideon-saar',
      'meeting announced 2026-09-16T14:15-04:00 washington marco-rubio hakan-fidan',
    ]))

  test('a bare 11.10 may be a date and is no clock', () =>
    expect(
      told(diaryOf('ru', 'Среда, 16 сентября\nПАРИЖ. Эмманюэль Макрон примет Фридриха Мерца. 11.10')).join(),
    ).toContain('2026-09-16 paris'))
})

describe('entries under no heading and no title', () => {
  const lines =
    'BRUSSELS – NATO Secretary General Mark Rutte meets Polish President Karol Nawrocki – 1030 GMT\nPARIS – Coalition of the Willing summit\nLONDON – Keir Starmer hosts Friedrich Merz – 1300 GMT'

  test('each is read by itself, and no day is made up for sure', () => {
    const { events } = read(diaryOf('en', lines))
    expect(events.length).toBeGreaterThan(1)
    for (const event of events) expect(event.confidence).toBeLessThan(0.5)
    expect(told(diaryOf('en', lines))).toEqual(
      expect.arrayContaining([
        'meeting announced 2026-09-14T10:30+00:00 brussels mark-rutte karol-nawrocki',
        'meeting announced 2026-09-14T13:00+00:00 london keir-starmer friedrich-merz',
      ]),
    )
  })

  test('a day in the headline or in the entry is the day', () =>
    expect(
      told(
        diaryOf('en', 'BRUSSELS – Rutte meets Nawrocki – 1030 GMT; ROME – Meloni receives Starmer – Sept. 18', {
          headline: 'On September 16',
        }),
      ),
    ).toEqual([RUTTE, 'meeting announced 2026-09-18 rome giorgia-meloni keir-starmer']))
})

describe('what only looks like a diary stays prose', () => {
  test.each<[string, Language, string]>([
    [
      'a list of clauses',
      'en',
      'Macron met Merz in Berlin; Meloni received Orban in Rome; Starmer hosted Carney in London. All three talks took place on Monday.',
    ],
    [
      'a report with a dateline',
      'en',
      'KYIV, Sept 14 – President Volodymyr Zelenskiy met Finnish President Alexander Stubb on Monday. They discussed 11.00 million euros in aid.',
    ],
    [
      'two reports with datelines',
      'en',
      'PARIS – Emmanuel Macron met Friedrich Merz on Monday.\nLONDON – Keir Starmer received Mark Carney on Monday.',
    ],
    [
      'an agency dateline',
      'ru',
      'МОСКВА. 14 сентября. Сергей Лавров провел в понедельник переговоры с Хаканом Фиданом. Встреча началась в 11.00. Товарооборот составил 11.00 млн долларов.',
    ],
    [
      'two datelines with a full stop',
      'ru',
      'МОСКВА. Сергей Лавров провел в понедельник переговоры с Хаканом Фиданом.\nАНКАРА. Эрдоган принял в понедельник Ильхама Алиева.',
    ],
    [
      'a sentence of one place',
      'uk',
      'Київ. Володимир Зеленський прийняв у понеділок Александра Стубба.\nВаршава. Дональд Туск зустрівся з Кіром Стармером у понеділок.',
    ],
  ])('%s', (_, language, text) => {
    const { events, diaryEntries } = read(diaryOf(language, text))
    expect(diaryEntries).toBeUndefined()
    expect(events.length).toBeGreaterThan(0)
  })
})

const formatsIn = (dispatch: Dispatch): readonly string[] =>
  read(dispatch).events.flatMap(({ claims, confidence }) =>
    claims.flatMap((claim) => (claim.field === 'format' ? [`${claim.value} ${confidence < 0.8}`] : [])),
  )

describe('a circle that meets stands for those who take part', () => {
  test.each<[Language, string, string, string]>([
    ['en', 'PARIS – Coalition of the Willing summit', 'coalition-of-the-willing', 'summit announced 2026-09-16 paris '],
    [
      'en',
      '** PARIS – Informal meeting of Weimar Triangle foreign ministers',
      'weimar',
      'meeting announced 2026-09-16 paris ',
    ],
    [
      'en',
      'PARIS – Emmanuel Macron hosts Coalition of the Willing summit',
      'coalition-of-the-willing',
      'summit announced 2026-09-16 paris emmanuel-macron',
    ],
    ['uk', 'Париж – саміт коаліції охочих', 'coalition-of-the-willing', 'summit announced 2026-09-16 paris '],
    [
      'ru',
      'В Париже встретятся министры иностранных дел Веймарского треугольника.',
      'weimar',
      'meeting announced 2026-09-16 paris ',
    ],
  ])('%s: %s', (language, line, format, event) => {
    const heading = { en: 'Wednesday, September 16', uk: 'Середа, 16 вересня', ru: 'Среда, 16 сентября' }[language]
    const dispatch = diaryOf(language, `Diary, анонс, анонси\n${heading}\n${line}`)
    expect(told(dispatch)).toEqual([event])
    // Nobody is named beside, so that an editor has the last word.
    expect(formatsIn(dispatch)).toEqual([`${format} true`])
  })

  test.each<[Language, string, string]>([
    ['en', 'Wednesday, September 16', 'NEW YORK – UN Security Council meets on Ukraine'],
    ['uk', 'Середа, 16 вересня', 'НЬЮ-ЙОРК – Засідання Ради Безпеки ООН щодо України'],
    ['ru', 'Среда, 16 сентября', 'НЬЮ-ЙОРК. Заседание Совета Безопасности ООН по Украине'],
  ])('%s: whom a session is about takes no part: %s, %s', (language, heading, line) =>
    expect(told(diaryOf(language, `${heading}\n${line}`))).toEqual([
      'meeting announced 2026-09-16 new-york un-security-council',
    ]),
  )

  test.each([
    'WARSAW – Cabinet ministers meet',
    'PARIS – Emmanuel Macron chairs a meeting of ministers',
    'GENEVA – World Economic Forum annual meeting',
    'BERLIN – Party leaders meet',
  ])('%s: no circle of the record', (line) =>
    expect(told(diaryOf('en', `WEDNESDAY, SEPTEMBER 16\n\n${line}`))).toEqual([]),
  )
})

describe('run together', () => {
  test.each<[string, Language, string]>([
    [
      'a day behind words alone',
      'en',
      'WEDNESDAY, SEPTEMBER 16 BRUSSELS – Rutte meets Nawrocki – 1030 GMT PARIS – Macron receives Merz – 1300 GMT THURSDAY, SEPTEMBER 17 GENEVA – Film festival',
    ],
  ])('%s', (_, language, text) => expect(told(diaryOf(language, text))).toEqual([RUTTE, MACRON]))

  test.each<[string, Language, string]>([
    [
      'places in ordinary spelling behind semicolons',
      'uk',
      'Календар\n16 вересня\nБрюссель – Рютте прийме Навроцького, 10:30; Париж – Макрон прийме Мерца, 13:00',
    ],
    [
      'the clock as a sentence of its own',
      'uk',
      'Анонси на 16 вересня\nБРЮССЕЛЬ. 10.30. Штаб-квартира. Марк Рютте прийме Кароля Навроцького.\nПАРИЖ. 13.00. Еммануель Макрон прийме Фрідріха Мерца.',
    ],
  ])('%s, by the clock of its place', (_, language, text) => expect(told(diaryOf(language, text))).toEqual(THERE))

  test('each day before the sentences of its own', () =>
    expect(
      told(
        diaryOf(
          'ru',
          '16 сентября, среда. Владимир Путин встретится с Николом Пашиняном в Москве.\n17 сентября, четверг. В Париже Эмманюэль Макрон примет Фридриха Мерца.',
        ),
      ),
    ).toEqual([
      'meeting announced 2026-09-16 moscow vladimir-putin nikol-pashinyan',
      'meeting announced 2026-09-17 paris emmanuel-macron friedrich-merz',
    ]))

  test('what happened, told by days, is no diary', () =>
    expect(
      read(
        diaryOf(
          'ru',
          '9 сентября, среда. Владимир Путин встретился с Николом Пашиняном в Москве.\n10 сентября, четверг. В Париже Эмманюэль Макрон принял Фридриха Мерца.',
        ),
      ).diaryEntries,
    ).toBeUndefined())

  test('meetings of one office behind its name and a colon, a clock before each', () =>
    expect(
      told(
        diaryOf(
          'en',
          'SECRETARY RUBIO: 9:30 a.m. Secretary Rubio meets with Polish Foreign Minister Radoslaw Sikorski in Washington. 11:00 a.m. Secretary Rubio meets with Hakan Fidan in Washington.',
          { headline: 'Daily schedule, September 16' },
        ),
      ),
    ).toEqual([
      'meeting announced 2026-09-16T09:30-04:00 washington marco-rubio radoslaw-sikorski',
      'meeting announced 2026-09-16T11:00-04:00 washington marco-rubio hakan-fidan',
    ]))

  test('a meeting of this afternoon "hosted by" somebody is not over in the morning', () =>
    expect(
      told(
        diaryOf(
          'en',
          'Public Schedule\nMONDAY, SEPTEMBER 14\n4:00 p.m. Secretary Rubio participates in a meeting hosted by Turkish Foreign Minister Hakan Fidan in Washington.',
        ),
      ),
    ).toEqual(['meeting announced 2026-09-14T16:00-04:00 washington marco-rubio hakan-fidan']))
})
