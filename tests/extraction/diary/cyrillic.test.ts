import { describe, expect, test } from 'vitest'
import { diaryOf, told } from './told.ts'

describe('Ukrainian', () => {
  test('a week of announcements with slugs, clocks and spans', () =>
    expect(
      told(
        diaryOf(
          'uk',
          [
            'Середа, 16 вересня',
            'КИЇВ – Президент України Володимир Зеленський прийме прем’єр-міністра Фінляндії Петтері Орпо – 10:30',
            'ВАРШАВА - Візит глави МЗС України Андрія Сибіги (до 18 вересня)',
            'Берлін – вибори до парламенту землі',
            'Четвер, 17 вересня',
            'Переговори делегацій США та Ірану відбудуться в Женеві.',
            'Володимир Зеленський проведе телефонну розмову з Еммануелем Макроном о 15:00.',
            'У Відні виступить з промовою канцлер Австрії Крістіан Штокер.',
          ].join('\n'),
        ),
      ),
    ).toEqual([
      'meeting announced 2026-09-16T10:30+03:00 kyiv volodymyr-zelensky petteri-orpo',
      'visit announced 2026-09-16/2026-09-18 warsaw andrii-sybiha',
      'meeting announced 2026-09-17 geneva US IR',
      'call announced 2026-09-17T15:00+00:00 - volodymyr-zelensky emmanuel-macron',
    ]))

  test('announcements of a press centre: who answers questions meets nobody', () =>
    expect(
      told(
        diaryOf(
          'uk',
          [
            'У четвер, 17 вересня, об 11.00 у пресцентрі відбудеться пресконференція «Рік реформи». Учасники: міністр закордонних справ України Андрій Сибіга; посол Польщі (вул. Садова, 8).',
            'У п’ятницю, 18 вересня, об 10.12 у Києві Юлія Свириденко зустрінеться з прем’єр-міністром Фінляндії Петтері Орпо. Учасники: Юлія Свириденко, Петтері Орпо.',
          ].join('\n\n'),
          { published: '2026-09-14T09:00+03:00' },
        ),
      ),
    ).toEqual(['meeting announced 2026-09-18T10:12+03:00 kyiv yuliia-svyrydenko petteri-orpo']))

  test('the programme of somebody’s day', () =>
    expect(
      told(
        diaryOf(
          'uk',
          'Президент України Володимир Зеленський 16 вересня перебуватиме у Варшаві. Програма дня:\n\n10:00 – зустріч із президентом Польщі Каролем Навроцьким;\n11:15 – двостороння розмова;\n12:30 – телефонна розмова з Кіром Стармером;\n14:00 – спільна пресконференція.',
          { published: '2026-09-15T09:00+03:00' },
        ),
      ).filter((event) => event.includes('T')),
    ).toEqual([
      'meeting announced 2026-09-16T10:00+03:00 - volodymyr-zelensky karol-nawrocki',
      'call announced 2026-09-16T12:30+03:00 - volodymyr-zelensky keir-starmer',
    ]))

  test('lines that begin with a clock, without a programme, stay prose', () =>
    expect(
      told(
        diaryOf('uk', '10:00 – Володимир Зеленський зустрівся з Петтері Орпо.\n\n11:00 – У місті оголосили тривогу.', {
          published: '2026-09-14T12:00+03:00',
        }),
      ).join(),
    ).toContain('held'))
})

describe('Russian', () => {
  test('a weekly of sentences, the place first', () =>
    expect(
      told(
        diaryOf(
          'ru',
          [
            '16 сентября, среда',
            'В Осло запланирован визит министра иностранных дел Польши Радослава Сикорского.',
            'В Анкаре министр иностранных дел Турции Хакан Фидан проведет переговоры с министром иностранных дел Ирана Аббасом Аракчи.',
            'Президент Сербии Александр Вучич посетит Будапешт, где встретится с Виктором Орбаном.',
            'В Ереване пройдут выборы в городской совет.',
            '17 сентября, четверг',
            'В Женеве пройдет второй раунд переговоров делегаций Армении и Азербайджана.',
            'В Брюсселе встретятся министры обороны стран НАТО.',
            'В Париже Эмманюэль Макрон выступит с речью.',
            '18 сентября, пятница',
            'Визит Владимира Путина в Душанбе (до 19 сентября).',
          ].join('\n'),
          { headline: 'Главные анонсы недели' },
        ),
      ),
    ).toEqual([
      'visit announced 2026-09-16 oslo radoslaw-sikorski',
      'meeting announced 2026-09-16 ankara hakan-fidan abbas-araghchi',
      'meeting announced 2026-09-16 budapest aleksandar-vucic viktor-orban',
      'meeting announced 2026-09-17 geneva AM AZ',
      'meeting announced 2026-09-17 brussels nato',
      'visit announced 2026-09-18/2026-09-19 dushanbe vladimir-putin',
    ]))

  test('the last day of a visit', () =>
    expect(
      told(
        diaryOf(
          'ru',
          '14 сентября, понедельник\nМИНСК – последний день визита премьер-министра Пакистана Шахбаза Шарифа\n15 сентября, вторник\nМИНСК – праздник города',
        ),
      ),
    ).toEqual(['visit underway /2026-09-14 minsk shehbaz-sharif']))
})
