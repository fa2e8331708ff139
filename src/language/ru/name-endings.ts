import type { NameEndings } from '../name-endings-table.ts'

/** Russian. */
export const RUSSIAN_NAME_ENDINGS: NameEndings = {
  nominative: ['', 'а', 'я', 'о', 'й', 'ь', 'ый', 'ой', 'ий', 'ец', 'ия', 'ая'],
  rareOfGiven: /[юу]$|[оеё]м$/u,
  womansGiven: /[ая]$/u,
  rareOfSurname: /(?<!енк)о$|ь$|(?<!ск|[аяе]н|иу)у$|\p{L}{2}енк$|[оеё]м$/u,
  closedSyllable: /[бвгджзйклмнпрстфхцчшь]$/u,
  womansSurname: /(?:ск|цк)(?:а|ая)$|[оеё]ва$|[иы]на$/u,
  rolesOfEither: /^(?:глав|коллег|пап)\p{L}{0,3}$/u,
  rolesOfWomen: /^(?:\p{L}+(?:[рт]к|ни[цч]|министерш|[ео]сс)|королев|принцесс)\p{L}{0,3}$/u,
  adjective: /(?:ый|ий|ого|его|ому|ему|ым|им|ых|их|ыми|ими)$/u,
  surnameInGenitive: /(?:ого|[оеё]ва|[иы]на)$/u,
  rolesOfMany: /(?:[иы]|ов|ев|ей|ам|ям|ами|ями|ах|ях)$/u,
  oneOfNation: /^\p{Ll}+(?:[еи]ец|аец|[^ц]ец|[^ц]ца|цу|цем|янин\p{L}{0,3}|анин\p{L}{0,3}|анк[аиуое]й?)$/u,
  manyOfNation: /^\p{Ll}+(?:цы|цев|цам|цами|цах|яне|ане|янам|янами|анам|анами|ян)$/u,
  rolesInA: [
    [/(?:ой|ей|ою|ею|ами|ями)$/u, 'instrumental'],
    [/(?:ам|ям)$/u, 'dative'],
    [/[ую]$/u, 'accusative'],
    [/[иы]$/u, 'genitive'],
    [/е$/u, 'dative'],
    [/[ая]$/u, 'nominative'],
    [/[^аеёиоуыэюя]$/u, 'genitive'],
  ],
  roles: [
    [/(?:ом|ем|ым|им|ой|ами|ями|ими|ыми)$/u, 'instrumental'],
    [/(?:ю|у|ам|ям)$/u, 'dative'],
    [/(?:а|я|ого|его|ов|ей|их|ых)$/u, 'genitive'],
  ],
}
