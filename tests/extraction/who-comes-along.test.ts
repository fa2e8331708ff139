import { describe } from 'vitest'
import { holds } from './holds.ts'

describe('who comes along with somebody', () => {
  holds([
    [
      'uk',
      'Руслан Стефанчук зустрівся у вівторок із Юозасом Олекасом. У складі литовської делегації були віцеспікерка Радвіле Моркунайте та голова комітету Ремігіюс Мотузас.',
      'meeting held 2026-02-10 -: juozas-olekas, radvile-morkunaite, remihiius-motuzas, ruslan-stefanchuk',
    ],
    [
      'uk',
      'Рустем Умєров 10 лютого провів у Женеві переговори зі Стівом Віткоффом. Разом із ним працювали Андрій Гнатов та Сергій Кислиця.',
      'meeting held 2026-02-10 geneva: andrii-hnatov, rustem-umerov, serhii-kyslytsia, steve-witkoff',
    ],
    [
      'uk',
      'Маргус Цахкна у вівторок відвідав Харків. Разом із міністром прибув посол Естонії Аннелі Кольк.',
      'visit held 2026-02-10 kharkiv: anneli-kolk, margus-tsahkna',
    ],
    // Who only agrees with him has not been there.
    [
      'uk',
      'Рустем Умєров 10 лютого провів у Женеві переговори зі Стівом Віткоффом. З ним погодився Сергій Кислиця.',
      'meeting held 2026-02-10 geneva: rustem-umerov, steve-witkoff',
    ],
    [
      'uk',
      'Віткофф 3 лютого зустрівся в Женеві з Арагчі. Посередником виступив Бадр аль-Бусаїді.',
      'meeting held 2026-02-03 geneva: abbas-araghchi, badr-albusaidi, steve-witkoff',
    ],
    [
      'uk',
      'Стармер і Макрон у вівторок провели відеоконференцію «коаліції охочих». Серед учасників – Мерц, Туск і Мелоні.',
      'meeting held 2026-02-10 -: donald-tusk remote, emmanuel-macron remote, friedrich-merz remote, giorgia-meloni remote, keir-starmer remote',
    ],
    // A delegation without its head is nobody's absence.
    [
      'uk',
      'Сійярто 10 лютого зустрівся в Москві з Лавровим. Угорську делегацію, крім міністра, представляв посол Норберт Конкой.',
      'meeting held 2026-02-10 moscow: norbert-konkoi, peter-szijjarto, sergey-lavrov',
    ],
    [
      'uk',
      'Сійярто 10 лютого зустрівся в Москві з усіма міністрами, крім Лаврова.',
      'meeting held 2026-02-10 moscow: peter-szijjarto, sergey-lavrov absent',
    ],
  ])
})

describe('who does not come', () => {
  holds([
    [
      'uk',
      'Макрон у п’ятницю проведе в Парижі зустріч зі Стармером і Мерцом. Прем’єр Роберт Фіцо запрошення відхилив.',
      'meeting announced 2026-02-13 paris: emmanuel-macron expected, friedrich-merz expected, keir-starmer expected, robert-fico absent',
    ],
    [
      'uk',
      'Єрмак у вівторок зустрівся в Женеві з Джонатаном Пауеллом та Емманюелем Бонном. Їхній німецький колега Гюнтер Заутер дістатися не встиг.',
      'meeting held 2026-02-10 geneva: andrii-yermak, emmanuel-bonne, gunter-sautter absent, jonathan-powell',
    ],
    [
      'uk',
      'Кіт Келлог не буде учасником переговорів у Женеві. Делегацію очолить Марко Рубіо, а з ним поїдуть Віткофф і Кушнер.',
      'meeting announced - geneva: jared-kushner expected, keith-kellogg absent, marco-rubio expected, steve-witkoff expected',
    ],
    [
      'uk',
      'Зеленський і Мерц зустрілися у вівторок у Берліні. Американських представників на зустрічі не було.',
      'meeting held 2026-02-10 berlin: US absent, friedrich-merz, volodymyr-zelensky',
    ],
    // Nobody else is named: no event.
    ['uk', 'Кіт Келлог не буде учасником переговорів у Женеві.'],
    // Who is ready to receive others has not invited them yet.
    ['uk', 'Ердоган заявив, що готовий прийняти у Стамбулі Путіна, Зеленського та Трампа.'],
  ])
})

describe('two who speak by telephone, whatever the words say of it', () => {
  holds([
    [
      'uk',
      'У вівторок Андрій Сибіга телефоном подякував японському колезі Тосіміцу Мотегі за генератори.',
      'call held 2026-02-10 -: andrii-sybiha remote, toshimitsu-motegi remote',
    ],
    [
      'uk',
      'У неділю Зеленський обговорив перебіг консультацій телефоном із президентом Фінляндії Александром Стуббом.',
      'call held 2026-02-08 -: alexander-stubb remote, volodymyr-zelensky remote',
    ],
    ['uk', 'Андрій Сибіга подякував японському колезі Тосіміцу Мотегі за генератори.'],
  ])
})

describe('where somebody meets whom he visits', () => {
  holds([
    [
      'uk',
      'Еспен Барт Ейде у вівторок відвідав Київ і провів переговори з Андрієм Сибігою.',
      'meeting held 2026-02-10 kyiv: andrii-sybiha, espen-barth-eide',
    ],
    [
      'uk',
      'Байрамов і Мірзоян зустрілися 9 лютого в Баку. Наступного разу вони зустрінуться у вересні.',
      'meeting held 2026-02-09 baku: ararat-mirzoyan, jeyhun-bayramov',
      'meeting announced 2026-09 -: ararat-mirzoyan expected, jeyhun-bayramov expected',
    ],
    [
      'uk',
      'Речник МЗС Го Цзякунь повідомив, що Ван Ї здійснить візит до Індії 18–20 серпня.',
      'visit announced 2026-08-18..2026-08-20 IN: wang-yi expected',
    ],
  ])
})
