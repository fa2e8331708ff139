import { describe } from 'vitest'
import { holds } from './holds.ts'

describe('who has set off for talks', () => {
  holds([
    [
      'ru',
      'Шахбаз Шариф отправился в Вашингтон на переговоры с Дональдом Трампом.',
      'meeting announced - washington: donald-trump expected, shehbaz-sharif expected',
    ],
    [
      'uk',
      'Шахбаз Шариф вилетів до Вашингтона на переговори з Дональдом Трампом.',
      'meeting announced - washington: donald-trump expected, shehbaz-sharif expected',
    ],
    [
      'ru',
      'Шахбаз Шариф отправился в Вашингтон после переговоров с Дональдом Трампом в Лондоне.',
      'meeting held - london: donald-trump, shehbaz-sharif',
    ],
    [
      'ru',
      'Шахбаз Шариф прилетел в Вашингтон на переговоры с Дональдом Трампом.',
      'meeting held - washington: donald-trump, shehbaz-sharif',
    ],
    [
      'ru',
      'Никол Пашинян 13 февраля отправится в Мюнхен, где проведет ряд двусторонних встреч.',
      'visit announced 2026-02-13 munich: nikol-pashinyan expected',
    ],
  ])
})

describe('a verb and somebody of its own behind «и»', () => {
  holds([
    [
      'ru',
      'Виктор Хренин был принят в Исламабаде премьер-министром Шахбазом Шарифом и провел переговоры с коллегой Хаваджой Мухаммадом Асифом.',
      'meeting held - islamabad: shehbaz-sharif, viktor-khrenin',
      'meeting held - islamabad: khawaja-asif, viktor-khrenin',
    ],
    [
      'ru',
      'Сергей Лавров встретился с Хаканом Фиданом и провел с ним переговоры по Сирии.',
      'meeting held - -: hakan-fidan, sergey-lavrov',
    ],
    [
      'ru',
      'Сергей Лавров встретился с Хаканом Фиданом и Аббасом Аракчи.',
      'meeting held - -: abbas-araghchi, hakan-fidan, sergey-lavrov',
    ],
  ])
})

describe('who takes part, and on what condition', () => {
  holds([
    [
      'ru',
      'Дмитрий Патрушев встретился с министром Карлусом Фаваро. Участие в беседе принял и Сергей Данкверт.',
      'meeting held - -: dmitriy-patrushev, karlus-favaro, sergey-dankvert',
    ],
    [
      'ru',
      'Саммит ОДКБ пройдет в Москве 11 ноября при участии Владимира Путина. Пашинян участвовать в нем не будет.',
      'summit announced 2026-11-11 moscow: nikol-pashinyan absent, vladimir-putin expected',
    ],
    [
      'ru',
      'По словам Аббаса Аракчи, второй раунд переговоров с Уиткоффом пройдет в Стамбуле 15 февраля.',
      'meeting announced 2026-02-15 istanbul: abbas-araghchi expected, steve-witkoff expected',
    ],
    ['ru', 'Путин проведет встречу с Трампом, если тот приедет в Москву.'],
    [
      'ru',
      'Путин проведет встречу с Трампом 15 февраля, если не изменятся планы.',
      'meeting announced 2026-02-15 -: donald-trump expected, vladimir-putin expected',
    ],
    ['uk', 'Путін зустрінеться з Трампом, якщо той приїде до Москви.'],
    [
      'ru',
      'Андрей Белоусов провел в Москве переговоры с коллегой из Мьянмы Маунг Маунг Аем. В тот же день мьянманского министра принял Сергей Шойгу.',
      'meeting held - moscow: andrei-belousov, maung-maung-aem',
      'meeting held 2026-02-11 moscow: maung-maung-aem, sergei-shoigu',
    ],
    [
      'ru',
      'Лавров позвонил катарскому премьеру Мухаммеду бен Абдеррахману Аль Тани.',
      'call held - -: mohammed-bin-abdulrahman-al-thani remote, sergey-lavrov remote',
    ],
  ])
})

describe('whom somebody receives besides', () => {
  holds([
    [
      'ru',
      'Хакан Фидан в Москве провел переговоры с Сергеем Лавровым, его также принял Владимир Путин.',
      'meeting held - moscow: hakan-fidan, sergey-lavrov',
      'meeting held - moscow: hakan-fidan, vladimir-putin',
    ],
    [
      'ru',
      'Хакан Фидан в Москве провел переговоры с Сергеем Лавровым, его делегация осталась довольна.',
      'meeting held - moscow: hakan-fidan, sergey-lavrov',
    ],
    [
      'ru',
      'Ермек Кошербаев и Бахтиёр Саидов 9 февраля провели встречу в Шымкенте. К ним присоединился Жээнбек Кулубаев. Вечером троих принял Шавкат Мирзиёев.',
      'meeting held 2026-02-09 shymkent: bakhtiyor-saidov, jeenbek-kulubaev, yermek-kosherbayev',
      'meeting held 2026-02-09 shymkent: bakhtiyor-saidov, jeenbek-kulubaev, shavkat-mirziyoyev, yermek-kosherbayev',
    ],
    [
      'ru',
      'Михаил Кавелашвили встретился в Батуми с главой Аджарии Сулханом Тамазашвили.',
      'meeting held - batumi: mikheil-kavelashvili, sulkhan-tamazashvili',
    ],
  ])
})
