import type { NameEndings } from '../name-endings-table.ts'

/** Ukrainian. */
export const UKRAINIAN_NAME_ENDINGS: NameEndings = {
  nominative: ['', 'а', 'я', 'о', 'й', 'ь', 'ий', 'ой', 'ій', 'ець', 'ія'],
  rareOfGiven: /[юу]$|(?:ов|ев|єв)і$|[оеє]м$/u,
  womansGiven: /[ая]$/u,
  rareOfSurname: /(?<!енк)о$|[ьи]$|(?<!ск|[аяе]н|іу)у$|\p{L}{2}енк$|[оеє]м$/u,
  closedSyllable: /[бвгґджзйклмнпрстфхцчшь]$/u,
  womansSurname: /(?:ськ|цьк|зьк)а$|[оеєї]ва$|[іїи]на$/u,
  rolesOfEither: /^(?:глав|голов|колег|пап)\p{L}{0,3}$/u,
  rolesOfWomen: /^(?:\p{L}+(?:[ертс]к|ни[цч]|кин|онес)|королев|принцес)\p{L}{0,3}$/u,
  adjective: /(?:ий|ій|ого|ому|им|ої|их|ими)$/u,
  adjectiveInGenitive: /(?:ного|ської|ського|ної|шого|вого|вної|щого)$/u,
  rolesOfOneForm: /^зам(?:міністра|глави|голови)$/u,
  surnameInGenitive: /(?:ого|[оеє]ва|[иії]на)$/u,
  landInGenitive: /(?:стану|ії|щини|бурга)$/u,
  rolesOfMany: /(?:[иії]|ів|їв|ам|ям|ами|ями|ах|ях)$/u,
  oneOfNation: /^\p{Ll}+(?:[єе]ць|[^ц]ця|цеві|цю|цем|янин\p{L}{0,3}|анин\p{L}{0,3}|анк[аиуоі]ю?)$/u,
  manyOfNation: /^\p{Ll}+(?:ці|ців|цям|цями|цях|яни|анам|анами|янам|янами|ян)$/u,
  rolesInA: [
    [/(?:ою|ею|єю|ами|ями)$/u, 'instrumental'],
    [/(?:ам|ям)$/u, 'dative'],
    [/[ую]$/u, 'accusative'],
    [/[иі]$/u, 'genitive'],
    [/[еє]$/u, 'dative'],
    [/[ая]$/u, 'nominative'],
    [/[^аеєиіїоуюя]$/u, 'genitive'],
  ],
  roles: [
    [/(?:ом|ем|єм|им|ою|ею|єю|ами|ями|ими)$/u, 'instrumental'],
    [/(?:ові|еві|єві|ю|у|ам|ям)$/u, 'dative'],
    [/(?:а|я|ого|його|ої|ів|їв|ей|их)$/u, 'genitive'],
  ],
}
