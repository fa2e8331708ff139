import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { seededGazetteer } from '../../src/gazetteer/seeded.ts'
import { SAME_NAME } from '../../src/gazetteer/look-up.ts'
import { officeName } from '../../src/gazetteer/office-name.ts'

const gazetteer = seededGazetteer()

const found = (text: string): string =>
  gazetteer
    .mentions(text)
    .map((mention) => `${mention.text} ${mention.kind} ${mention.ids.join('/')}${mention.partial ? ' ~' : ''}`)
    .join('; ')

const bestGuess = (name: string): string | undefined => {
  const candidate = gazetteer.lookUp(name)[0]
  return candidate && candidate.score >= SAME_NAME ? candidate.id : undefined
}

describe('people in a text', () => {
  test.each([
    ['Рустем Умєров', 'Рустем Умєров actor rustem-umerov'],
    ['розмова Умєрова з Віткоффом', 'Умєрова actor rustem-umerov ~; Віткоффом actor steve-witkoff ~'],
    ['Рустемові Умєрову', 'Рустемові Умєрову actor rustem-umerov'],
    ['Умеров и Уиткофф', 'Умеров actor rustem-umerov ~; Уиткофф actor steve-witkoff ~'],
    ['Стивеном Виткоффом', 'Стивеном Виткоффом actor steve-witkoff'],
    ['Стивен Віткофф', 'Стивен Віткофф actor steve-witkoff'],
    ['кушнер летал в москву', 'кушнер actor jared-kushner ~; москву place moscow'],
    ['Zelenskiy met Vitkoff', 'Zelenskiy actor volodymyr-zelensky ~; Vitkoff actor steve-witkoff ~'],
    ["Trump's envoy", 'Trump actor donald-trump ~; envoy office special-envoy'],
    ['Д. Трамп і В. О. Зеленський', 'Д. Трамп actor donald-trump; В. О. Зеленський actor volodymyr-zelensky'],
    ['Владимиром Владимировичем Путиным', 'Владимиром Владимировичем Путиным actor vladimir-putin'],
    ['Умєров Рустем', 'Умєров Рустем actor rustem-umerov'],
    ['Сі Цзіньпіном', 'Сі Цзіньпіном actor xi-jinping'],
    ['Урсулою фон дер Ляєн', 'Урсулою фон дер Ляєн actor ursula-von-der-leyen'],
    ['Recep Tayyip Erdogan', 'Recep Tayyip Erdogan actor recep-tayyip-erdogan'],
    ['Андрей Пленкович и его министр', 'Андрей Пленкович actor andrej-plenkovic; министр office minister'],
    ['Сибізі', 'Сибізі actor andrii-sybiha ~'],
    ['J.D. Vance', 'J.D. Vance actor jd-vance'],
    ['за словами Укрінформ Умеров прибув', 'Умеров actor rustem-umerov ~'],
    ['на каналі Громадське Умєров сказав', 'Умєров actor rustem-umerov ~'],
    ['Мірославом Лайчаком', 'Мірославом Лайчаком actor miroslav-lajcak'],
    [
      'Мгера Григоряна и Армена Григоряна',
      'Мгера Григоряна actor mher-grigoryan; Армена Григоряна actor armen-grigoryan',
    ],
    ['Мин Аун Хлайном', 'Мин Аун Хлайном actor min-aung-hlaing'],
    ['Khawaja Muhammad Asif', 'Khawaja Muhammad Asif actor khawaja-asif'],
    ['Chris Coons met Marie Bjerre', 'Chris Coons actor chris-coons; Marie Bjerre actor marie-bjerre'],
    ['засідання СБ ООН', 'СБ ООН actor un-security-council'],
    ['засідання СБ України', 'України actor UA'],
    ['Зеленська', ''],
    ['Оленою Зеленською', 'Оленою Зеленською actor olena-zelenska'],
    ['Charles Kushner and Kushner', 'Charles Kushner actor charles-kushner; Kushner actor jared-kushner ~'],
  ])('%s', (text, expected) => {
    expect(found(text)).toBe(expected)
  })
})

describe('no people where other words or namesakes stand', () => {
  test.each([
    'Він умер у лікарні',
    'Он умер вчера',
    'Умаров, Ігнатов, Рубін, Кучер і Вітков',
    'Павел приехал с Павлом',
    'цього дня дана відповідь, а кім чен невідомо',
    'Нікому не дан час',
    'Jerome Powell spoke',
    'Колін Пауелл',
    'Donald Trump Jr. spoke',
    'И приехал Гэри Купер',
    'Е. Умєров',
    'umerova-soft',
  ])('%s', (text) => {
    expect(gazetteer.mentions(text).filter(({ kind }) => kind === 'actor')).toEqual([])
  })
})

describe('countries, bodies and places', () => {
  test.each([
    ['в києві', 'києві place kyiv'],
    ['до київської зустрічі', 'київської place kyiv ~'],
    ['Kiev', 'Kiev place kyiv'],
    ['у Сполучених Штатах Америки', 'Сполучених Штатах Америки actor US'],
    ['сша', 'сша actor US'],
    ['the U.S. and the UK', 'the U.S. actor US ~; the UK actor GB ~'],
    ['українсько-американські консультації', 'українсько actor UA ~; американські actor US ~'],
    ['великобританських', 'великобританських actor GB ~'],
    ['В ЄС та НАТО', 'ЄС actor eu ~; НАТО actor nato'],
    ['Европейской комиссией', 'Европейской комиссией actor european-commission'],
    ['Євросоюзу', 'Євросоюзу actor eu'],
    ['в Евросовете', 'Евросовете actor european-council'],
    ['у Мар-а-Лаго в Палм-Біч', 'Мар-а-Лаго place mar-a-lago; Палм-Біч place palm-beach'],
    ['з Бонном', 'Бонном actor emmanuel-bonne/bonn'],
    ['у Панамі', 'Панамі actor PA/panama-city'],
    ['президент Того приїхав', 'президент office president; Того actor TG'],
  ])('%s', (text, expected) => {
    expect(found(text).replaceAll('the U', 'U').replaceAll('; U', '; U')).toBe(expected.replaceAll('the U', 'U'))
  })

  test.each([
    'малі діти того дня',
    'give us who can',
    'єс',
    'рама вікна',
    'после встречи',
    'банкова система',
    'досі триває',
    'nice may',
    'транзит газу і великі суми',
    'ровно в порту',
    'talks split at a slow pace between male member states',
    'герцога немає, а заміри є',
  ])('nothing in «%s»', (text) => {
    expect(found(text)).toBe('')
  })
})

describe('offices, formats and topics', () => {
  test.each([
    ['держсекретар США', 'держсекретар office foreign-minister; США actor US'],
    ['secretary of state', 'secretary of state office foreign-minister'],
    ['главе МИД Польши', 'главе МИД office foreign-minister; Польши actor PL'],
    ['керівника Офісу президента', 'керівника Офісу президента office president-office-head'],
    ['секретаря РНБО', 'секретаря РНБО office nsdc-secretary'],
    ['радники з нацбезпеки', 'радники з нацбезпеки format security-advisers'],
    ['нарада начальників генштабів', 'начальників генштабів format chiefs-of-general-staff'],
    ['коаліції охочих', 'коаліції охочих format coalition-of-the-willing'],
    ['о гарантиях безопасности', 'гарантиях безопасности topic security-guarantees'],
    ['очільниця МЗС', 'очільниця МЗС office foreign-minister'],
    ['Polish foreign minister', 'Polish actor PL ~; foreign minister office foreign-minister'],
    ['британський прем’єр', 'британський actor GB ~; прем’єр office prime-minister'],
    ['the French president', 'French actor FR ~; president office president'],
    ['керівника ЦРУ', 'керівника ЦРУ office cia-director'],
    ['the Mossad chief', 'Mossad chief office foreign-intelligence-chief'],
    ['глава польського МЗС', 'глава office foreign-minister; польського actor PL ~'],
    ['главой чешской дипломатии', 'главой office foreign-minister; чешской actor CZ ~'],
    ['канцлери', 'канцлери office chancellor ~'],
    ['presidents', 'presidents office president ~'],
    ['радники Німеччини', 'радники format security-advisers; Німеччини actor DE'],
    ['спецпредставники США', 'спецпредставники format envoys; США actor US'],
    ['Полагодив це глава нового уряду', ''],
  ])('%s', (text, expected) => {
    expect(found(text)).toBe(expected)
  })

  test.each(['екс-президент', 'экс-премьер', 'екс-канцлери'])('%s holds no office', (text) => {
    expect(gazetteer.mentions(text)).toEqual([])
  })
})

test('places lie in one another', () => {
  const surroundings: string[] = []
  for (let at: string | null | undefined = 'mar-a-lago'; at; at = gazetteer.place(at)?.city) surroundings.push(at)
  expect(surroundings).toEqual(['mar-a-lago', 'palm-beach', 'florida'])
})

describe('looking up what is misspelt', () => {
  test.each([
    ['Уиткоф', 'steve-witkoff'],
    ['Стив Виткоф', 'steve-witkoff'],
    ['Jonathan Pauell', 'jonathan-powell'],
    ['Zelenskyj', 'volodymyr-zelensky'],
    ['Рустам Умеров', 'rustem-umerov'],
    ['Умеров Рустем', 'rustem-umerov'],
    ['Dzhared Kushner', 'jared-kushner'],
    ['Emanuel Macron', 'emmanuel-macron'],
  ])('%s', (name, id) => {
    expect(bestGuess(name)).toBe(id)
  })

  test.each([
    'Умаров',
    'Ігнатов',
    'Вітков',
    'Рубін',
    'Кучер',
    'Павел',
    'Бойн',
    'Павел Дуров',
    'Ван',
    '',
    'Олександр Довгопол',
  ])('«%s» is nobody known', (name) => {
    expect(bestGuess(name)).toBeUndefined()
  })

  test('a slip of one letter is worth a question', () => {
    expect(gazetteer.lookUp('Зеленкий')[0]?.id).toBe('volodymyr-zelensky')
    expect(gazetteer.lookUp('Бухрест')[0]?.id).toBe('bucharest')
  })
})

describe('names to write', () => {
  test.each([
    ['volodymyr-zelensky', 'uk', 'genitive', true, 'Зеленського'],
    ['donald-trump', 'uk', 'instrumental', true, 'Трампом'],
    ['steve-witkoff', 'ru', 'instrumental', false, 'Стивом Уиткоффом'],
    ['xi-jinping', 'uk', 'instrumental', false, 'Сі Цзіньпіном'],
    ['kim-jong-un', 'uk', 'instrumental', false, 'Кім Чен Ином'],
    ['kim-jong-un', 'uk', 'instrumental', true, 'Кімом'],
    ['kim-jong-un', 'ru', 'genitive', true, 'Кима'],
    ['choe-son-hui', 'ru', 'genitive', true, 'Цой'],
    ['xi-jinping', 'uk', 'genitive', true, 'Сі'],
    ['iryna-mudra', 'uk', 'accusative', false, 'Ірину Мудру'],
    ['kamina-johnson-smith', 'uk', 'instrumental', false, 'Каміною Джонсон Сміт'],
    ['christian-schmidt', 'uk', 'instrumental', false, 'Крістіаном Шмідтом'],
    ['hun-sen', 'uk', 'genitive', false, 'Хун Сена'],
    ['bendito-dos-santos-freitas', 'uk', 'instrumental', false, 'Бендіту душ Сантушем Фрейташем'],
    ['mohamed-ould-ghazouani', 'ru', 'genitive', false, 'Мохамеда ульд Газвани'],
    ['nicolas-sarkozy', 'uk', 'instrumental', false, 'Ніколя Саркозі'],
    ['ousmane-sonko', 'uk', 'instrumental', false, 'Усманом Сонко'],
    ['dmitry-krutoy', 'ru', 'genitive', false, 'Дмитрия Крутого'],
    ['piotr-serafin', 'uk', 'instrumental', true, 'Серафіном'],
    ['GB', 'uk', 'genitive', false, 'Великої Британії'],
    ['GB', 'en', 'genitive', true, 'the UK'],
    ['NL', 'uk', 'genitive', false, 'Нідерландів'],
    ['eu', 'uk', 'genitive', true, 'ЄС'],
    ['kyiv', 'uk', 'locative', false, 'Києві'],
    ['mar-a-lago', 'ru', 'genitive', false, 'Мар-а-Лаго'],
    ['nobody', 'en', 'nominative', false, 'nobody'],
  ] as const)('%s in %s, %s', (id, language, grammaticalCase, short, name) => {
    expect(gazetteer.name(id, language, { case: grammaticalCase, short })).toBe(name)
  })

  test.each([
    [{ office: 'president', of: 'UA' }, 'президент України', 'President of Ukraine'],
    [{ office: 'foreign-minister', of: 'US' }, 'державний секретар США', 'US Secretary of State'],
    [{ office: 'foreign-minister', of: 'PL' }, 'міністр закордонних справ Польщі', 'Foreign Minister of Poland'],
    [
      { office: 'president', of: 'european-council' },
      'президент Європейської ради',
      'President of the European Council',
    ],
    [{ office: 'secretary-general', of: 'nato' }, 'генеральний секретар НАТО', 'Secretary General of NATO'],
  ] as const)('%o', (term, ukrainian, english) => {
    const whole = { ...term, from: null, to: null }
    expect(officeName(gazetteer, whole, 'uk')).toBe(ukrainian)
    expect(officeName(gazetteer, whole, 'en')).toBe(english)
  })

  test('an office that nobody knows has no name', () => {
    expect(officeName(gazetteer, { office: 'nothing', of: 'UA', from: null, to: null }, 'uk')).toBeUndefined()
  })
})

describe('whatever the entry or the text', () => {
  test('mentions lie within the text, one after the other', () => {
    const pieces = fc.constantFrom(
      'Умєров',
      ' ',
      '-',
      '.',
      'США',
      'Великої',
      'Британії',
      '\n',
      'В. ',
      "Trump's",
      'з',
      '🇺🇦',
      '«',
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string({ maxLength: 4 })), { maxLength: 30 }), (parts) => {
        const text = parts.join('')
        let end = 0
        for (const mention of gazetteer.mentions(text)) {
          expect(mention.start).toBeGreaterThanOrEqual(end)
          expect(text.slice(mention.start, mention.end)).toBe(mention.text)
          end = mention.end
        }
        expect(end).toBeLessThanOrEqual(text.length)
      }),
    )
  })

  test('looking up never throws and scores from nothing to one', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), (name) => {
        for (const { score } of gazetteer.lookUp(name)) expect(score > 0 && score <= 1).toBe(true)
      }),
      { numRuns: 30 },
    )
  })
})

test('a surname finds everybody who bears it, in any case, also where a text has to give more', () => {
  expect(gazetteer.surnamed('дану')).toEqual(['nicusor-dan'])
  expect(gazetteer.mentions('зустріч з даном')).toEqual([])
  expect(gazetteer.surnamed('Al Thani').length).toBeGreaterThan(1)
  expect(gazetteer.surnamed('зустріч')).toEqual([])
})

describe('a given name is spelt as those spell it who bear it', () => {
  test.each([
    ['Джон', 'ru', 'John'],
    ['Джон', 'uk', 'John'],
    ['John', 'en', 'John'],
    ['Стив', 'ru', 'Steve'],
  ] as const)('%s (%s): %s', (given, language, english) => {
    expect(gazetteer.givenName(given, language)?.en).toBe(english)
  })

  test.each([
    ['Квитослав', 'ru'],
    ['Ли', 'ru'],
    ['toString', 'en'],
  ] as const)('nobody known is called %s', (given, language) => {
    expect(gazetteer.givenName(given, language)).toBeUndefined()
  })
})
