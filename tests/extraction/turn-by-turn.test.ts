import { describe } from 'vitest'
import { holds } from './holds.ts'

describe('one after the other, by one verb', () => {
  holds([
    [
      'ru',
      'Сергей Лавров 10 февраля провел в Москве две встречи: сначала с Петером Сийярто, потом с Хаканом Фиданом.',
      'meeting held 2026-02-10 moscow: peter-szijjarto, sergey-lavrov',
      'meeting held 2026-02-10 moscow: hakan-fidan, sergey-lavrov',
    ],
    [
      'ru',
      'Сергей Лавров 10 февраля провел в Москве встречу с Петером Сийярто и Хаканом Фиданом.',
      'meeting held 2026-02-10 moscow: hakan-fidan, peter-szijjarto, sergey-lavrov',
    ],
    [
      'ru',
      'Александр Стубб 10 февраля принял в Хельсинки Петра Павела, а двумя часами позже – Дональда Туска.',
      'meeting held 2026-02-10 helsinki: alexander-stubb, petr-pavel',
      'meeting held 2026-02-10 helsinki: alexander-stubb, donald-tusk',
    ],
    [
      'uk',
      'Александр Стубб 10 лютого прийняв у Гельсінкі Петра Павела, а двома годинами пізніше – Дональда Туска.',
      'meeting held 2026-02-10 helsinki: alexander-stubb, petr-pavel',
      'meeting held 2026-02-10 helsinki: alexander-stubb, donald-tusk',
    ],
    [
      'ru',
      'Визит премьера Израиля Биньямина Нетаньяху в Вашингтон начнется 18 февраля. В Белом доме его примет Дональд Трамп, в Пентагоне – министр войны Пит Хегсет.',
      'visit announced 2026-02-18 washington: benjamin-netanyahu expected',
      'meeting announced 2026-02-18 white-house: benjamin-netanyahu expected, donald-trump expected',
      'meeting announced 2026-02-18 pentagon: benjamin-netanyahu expected, pete-hegseth expected',
    ],
    [
      'ru',
      'Реджеп Тайип Эрдоган в пятницу посетит Эр-Рияд, а в субботу – Каир. В Саудовской Аравии он проведет переговоры с Мухаммедом бин Салманом.',
      'visit announced 2026-02-13 riyadh: recep-tayyip-erdogan expected',
      'visit announced 2026-02-14 cairo: recep-tayyip-erdogan expected',
      'meeting announced 2026-02-13 SA: mohammed-bin-salman expected, recep-tayyip-erdogan expected',
    ],
    [
      'ru',
      'Хакан Фидан встретился в Ташкенте с Бахтиёром Саидовым, а затем был принят президентом Шавкатом Мирзиёевым.',
      'meeting held - tashkent: bakhtiyor-saidov, hakan-fidan',
      'meeting held - tashkent: hakan-fidan, shavkat-mirziyoyev',
    ],
    [
      'ru',
      'Ван И 12 февраля начнет турне по Европе: в Мюнхене он проведет переговоры с Вадефулем, а 16 февраля в Будапеште – с Сийярто.',
      'meeting announced - munich: johann-wadephul expected, wang-yi expected',
      'meeting announced 2026-02-16 budapest: peter-szijjarto expected, wang-yi expected',
    ],
  ])
})

describe('what stands before the verb of the words around it', () => {
  holds([
    [
      'ru',
      'Премьер Словакии Роберт Фицо после поездки в Вашингтон позвонил Виктору Орбану и рассказал о переговорах.',
      'call held - -: robert-fico remote, viktor-orban remote',
    ],
    ['ru', 'Роберт Фицо после поездки в Вашингтон рассказал журналистам о переговорах.'],
  ])
})

describe('who was to come and could not', () => {
  holds([
    ['ru', 'Президент Армении Ваагн Хачатурян не смог прилететь на встречу с Ильхамом Алиевым в Габалу.'],
    [
      'ru',
      'Ваагн Хачатурян не смог прилететь на саммит в Габалу. Армению представил Никол Пашинян.',
      'summit held - gabala: nikol-pashinyan, vahagn-khachaturyan absent',
    ],
    [
      'ru',
      'Ваагн Хачатурян прилетел на встречу с Ильхамом Алиевым в Габалу.',
      'meeting held - gabala: ilham-aliyev, vahagn-khachaturyan',
    ],
    [
      'ru',
      'Канцлер ФРГ Фридрих Мерц из-за болезни не приедет на саммит в Никосию. Германию представит вице-канцлер Ларс Клингбайль.',
      'summit announced - nicosia: friedrich-merz absent, lars-klingbeil expected',
    ],
  ])
})

describe('who comes with a delegation', () => {
  holds([
    [
      'ru',
      'Ермек Кошербаев прибыл с рабочим визитом в Ташкент. Здесь он встретился с Бахтиёром Саидовым. В состав казахстанской делегации вошли министр торговли Арман Шаккалиев и посол Бейбут Атамкулов.',
      'visit underway - tashkent: arman-shakkaliev, beybut-atamkulov, yermek-kosherbayev',
      'meeting held - tashkent: bakhtiyor-saidov, yermek-kosherbayev',
    ],
    [
      'ru',
      'Александр Вучич принял в Белграде делегацию Европарламента во главе с Тонино Пицулой.',
      'meeting held - belgrade: aleksandar-vucic, tonino-pitsula',
    ],
    [
      'ru',
      'Радослав Сикорский встретился в Варшаве с Павлом Латушко. На встрече также был вице-министр Владислав Теофил Бартошевский.',
      'meeting held - warsaw: pavel-latushko, radoslaw-sikorski, wladyslaw-teofil-bartoszewski',
    ],
    [
      'ru',
      'Сергей Лавров и Марко Рубио в четверг беседовали в Куала-Лумпуре. По словам официального представителя МИД Марии Захаровой, сверили часы перед саммитом.',
      'meeting held 2026-02-05 kuala-lumpur: marco-rubio, sergey-lavrov',
    ],
  ])
})

describe('what an office is called by before a name', () => {
  holds([
    [
      'ru',
      'Андрей Руденко 10 февраля принял временного поверенного в делах Индии Нихилеша Гири.',
      'meeting held 2026-02-10 -: andrei-rudenko, nikhilesh-giri',
    ],
    [
      'ru',
      'Вячеслав Володин встретился в Гаване с президентом Кубы Мигелем Диас-Канелем. Он провел переговоры с председателем Национальной ассамблеи Эстебаном Ласо.',
      'meeting held - havana: miguel-diaz-canel, vyacheslav-volodin',
      'meeting held - havana: esteban-laso, vyacheslav-volodin',
    ],
    [
      'ru',
      'В Ашхабад прилетел президент Татарстана Рустам Минниханов. Он встретится с Сердаром Бердымухамедовым.',
      'meeting announced - ashgabat: rustam-minnikhanov expected, serdar-berdimuhamedow expected',
    ],
    [
      'ru',
      'Вице-премьер РФ Алексей Оверчук прибыл в Кабул. Его принял и. о. вице-премьера Абдул Гани Барадар.',
      'meeting held - kabul: abdul-gani-baradar, alexei-overchuk',
    ],
    ['ru', 'Аналитик считает, что встреча Путина и Зеленского маловероятна.'],
  ])
})
