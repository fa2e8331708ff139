/** Small words inside names, by the script that they are written in: «Урсула фон дер Ляєн», "Faisal bin Farhan". */
const LATIN = 'al el ad bin bint ibn ben von van der den de di da do dos das du del e y le la'
const CYRILLIC = 'аль эль ель ад бін бин ібн ибн бен фон ван дер ден де ді ди да ду душ дос дус дель ле ла'

/** The articles of Arabic surnames, with which a surname is written or not. */
export const ARTICLES: ReadonlySet<string> = new Set(
  'al el ad ar as ash an at az аль эль ель ад ар ас аш ан ат аз ель'.split(' '),
)

export const NAME_PARTICLES: ReadonlySet<string> = new Set(`${LATIN} ${CYRILLIC}`.split(' '))
