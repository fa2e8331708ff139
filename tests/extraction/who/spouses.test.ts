import { describe } from 'vitest'
import { attend } from './attend.ts'

describe('whose wife or husband somebody is takes no part', () => {
  attend([
    [
      'uk',
      'Олена Зеленська у вівторок зустрілася в Парижі з Бріжит Макрон, дружиною президента Франції Емманюеля Макрона.',
      'olena-zelenska brizhyt-makron',
    ],
    ['ru', 'Пашинян принял Амаль Клуни, жену актера Джорджа Клуни.', 'amal-kluni nikol-pashinyan'],
    [
      'ru',
      'Анна Акопян встретилась с Эмине Эрдоган, супругой президента Турции Реджепа Тайипа Эрдогана.',
      'anna-akopyan emine-erdogan',
    ],
    [
      'en',
      'Olena Zelenska met Brigitte Macron, the wife of French President Emmanuel Macron, in Paris on Tuesday.',
      'brigitte-macron olena-zelenska',
    ],
    [
      'en',
      'Brigitte Macron, wife of President Emmanuel Macron, met Friedrich Merz in Berlin on Tuesday.',
      'brigitte-macron friedrich-merz',
    ],
    // Who came with his wife came himself, and she may be the one who met.
    [
      'uk',
      'Президент Франції Макрон з дружиною та президент США Трамп зустрілися в Парижі у вівторок.',
      'donald-trump emmanuel-macron',
    ],
    [
      'uk',
      'Дружина президента України Олена Зеленська зустрілася у вівторок з Емманюелем Макроном.',
      'emmanuel-macron olena-zelenska',
    ],
    [
      'ru',
      'Владимир Путин принял президента Турции Реджепа Тайипа Эрдогана с супругой.',
      'recep-tayyip-erdogan vladimir-putin',
    ],
    [
      'en',
      'Emmanuel Macron and his wife met President Donald Trump in Paris on Tuesday.',
      'donald-trump emmanuel-macron',
    ],
  ])
})
