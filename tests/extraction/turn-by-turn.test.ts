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

describe('who had the talks after which somebody speaks', () => {
  holds([
    [
      'ru',
      '«Переговоры были полезными», – заявил Сергей Лавров по итогам переговоров с Хаканом Фиданом в Москве.',
      'meeting held - moscow: hakan-fidan, sergey-lavrov',
    ],
    [
      'en',
      'Fidan said after talks with Araghchi in Istanbul on Monday that a deal was near.',
      'meeting held 2026-02-09 istanbul: abbas-araghchi, hakan-fidan',
    ],
    ['ru', 'Дмитрий Песков рассказал об этом после переговоров с журналистами в Москве.'],
  ])
})

describe('who meets again, and who joins', () => {
  holds([
    [
      'ru',
      'Говард Латник и Хэ Лифэн завершили консультации в Мадриде. Следующий раунд, по словам Латника, состоится через месяц в Вашингтоне.',
      'meeting held - madrid: he-lifeng, howard-lutnick',
      'meeting announced 2026-03 washington: he-lifeng expected, howard-lutnick expected',
    ],
    [
      'ru',
      'Питер Соренсен 10 февраля принял в Брюсселе Петара Петковича, а двумя часами позже – Бесника Бислими. Трёхсторонняя встреча не состоялась. На следующей неделе Соренсен отправится в Приштину.',
      'meeting held 2026-02-10 brussels: petar-petkovic, peter-sorensen',
      'meeting held 2026-02-10 brussels: besnik-bislimi, peter-sorensen',
      'meeting cancelled - -: besnik-bislimi expected, petar-petkovic expected, peter-sorensen expected',
      'visit announced 2026-W08 pristina: peter-sorensen expected',
    ],
    [
      'ru',
      'Сергей Лавров провел в Москве переговоры с Ван И. По словам официального представителя МИД Марии Захаровой, сверили часы перед саммитом.',
      'meeting held - moscow: sergey-lavrov, wang-yi',
    ],
    [
      'ru',
      'Дональд Трамп принял в Вашингтоне Густаво Петро. О визите они условились 7 января по телефону.',
      'meeting held - washington: donald-trump, gustavo-petro',
      'call held 2026-01-07 -: donald-trump remote, gustavo-petro remote',
    ],
    [
      'ru',
      'Александр Лукашенко 10 февраля принял в Минске Джона Коула. Прежде чем отправиться к Лукашенко, Коул переговорил с Максимом Рыженковым.',
      'meeting held 2026-02-10 minsk: alexander-lukashenko, john-coale',
      'meeting held 2026-02-10 minsk: john-coale, maxim-ryzhenkov',
    ],
    [
      'ru',
      'Открывая встречу в Москве, глава МИД РФ Сергей Лавров призвал не допустить войны. Замир Кабулов 10 февраля встретился там с Амиром Ханом Муттаки.',
      'meeting held 2026-02-10 moscow: amir-khan-muttaqi, zamir-kabulov',
    ],
  ])
})

describe('of those who met, who is received', () => {
  holds([
    [
      'ru',
      'Делегация США во главе с Кристофером Ландау посетила Минск. Американцы провели переговоры с Максимом Рыженковым, после чего их принял Александр Лукашенко.',
      'meeting held - minsk: christopher-landau, maxim-ryzhenkov',
      'meeting held - minsk: alexander-lukashenko, christopher-landau',
    ],
    [
      'ru',
      'Марко Рубио 9 февраля провел встречу с директором Бюро ОБСЕ по демократическим институтам Марией Телалян. На следующий день ее принял Ахмед аш-Шараа.',
      'meeting held 2026-02-09 -: marco-rubio, maria-telalian',
      'meeting held 2026-02-10 -: ahmed-al-sharaa, maria-telalian',
    ],
    [
      'ru',
      'Марко Рубио 9 февраля провел встречу с Кая Каллас. На следующий день его принял Ахмед аш-Шараа.',
      'meeting held 2026-02-09 -: kaja-kallas, marco-rubio',
      'meeting held 2026-02-10 -: ahmed-al-sharaa, marco-rubio',
    ],
  ])
})

describe('a visit told with what it is for', () => {
  holds([
    [
      'ru',
      'Арарат Мирзоян 11–12 февраля посетит с рабочим визитом Париж.',
      'visit announced 2026-02-11..2026-02-12 paris: ararat-mirzoyan expected',
    ],
    [
      'ru',
      'Касым-Жомарт Токаев 10 февраля принял вице-президента компании Chevron Марка Нельсона. На встрече также был глава «Тенгизшевройла» Кевин Лайон.',
      'meeting held 2026-02-10 -: kassym-jomart-tokayev, kevin-layon, mark-nelson',
    ],
    ['ru', 'Сергей Лавров пригласил Амира Хана Муттаки посетить Москву.'],
  ])
})
