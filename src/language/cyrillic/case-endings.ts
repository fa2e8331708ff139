/** What may be cut off a word of either language so that its cases are one: endings, and for which stems. */
interface Cut {
  readonly stem: RegExp
  readonly endings: readonly string[]
}

const list = (endings: string): readonly string[] => endings.split(' ').toSorted((a, b) => b.length - a.length)

/** «Умєров», «Лукін». */
export const OF_POSSESSIVES: Cut = {
  stem: /(?:[оеєїё]в|[иіїы]н)$/u,
  endings: list('а у ым им ом е і ой ою ої ій ые ых их'),
}

/** «Зеленськ», «Дворецк». */
export const OF_ADJECTIVES: Cut = {
  stem: /(?:ськ|цьк|зьк|ск|цк)$/u,
  endings: list('ий ій ой ого ому им ім ым ом ая а у ую ою ої ые і их'),
}

/** Of any other word, and of a short one. */
export const OF_ALL = list(
  'ові еві єві ями ами ям ам ях ах ого ему ому ою ею єю ей ой ої ом ем єм ым им ім ая яя ую юю ий ый ій а я у ю і ї е є и ы о й',
)
export const OF_SHORT = list('ом ем єм ою ой а я у ю і е є и ы')

/** Before these endings a consonant is softened, «Сибіга» to «Сибізі»: how such stems end, and what with. */
export const SOFTENING = /[іе]$/u
export const SOFTENED: readonly (readonly [RegExp, string])[] = [
  [/з$/u, 'г'],
  [/ц$/u, 'к'],
  [/с$/u, 'х'],
]

/** «Кушнерові» is a dative, or the plural of «Кушнеров»; its group is the stem of the dative. */
export const DATIVE = /^(.{3,})(?:ов|ев|єв)і$/u
