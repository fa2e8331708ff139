/** Words of both languages that mean the same: whoever mixes the two («шо там з встречей») puts one for the other. */
const SHARED: readonly (readonly string[])[] = [
  ['хто', 'кто'],
  ['ким', 'кем'],
  ['що', 'что', 'шо'],
  ['чому', 'почему'],
  ['коли', 'когда'],
  ['де', 'где'],
  ['куди', 'куда'],
  ['звідки', 'откуда'],
  ['скільки', 'сколько'],
  ['з', 'із', 'зі', 'зо', 'с', 'со'],
  ['і', 'й', 'и'],
  ['в', 'у', 'во'],
  ['від', 'от'],
  ['про', 'об', 'обо'],
  ['ще', 'еще'],
  ['це', 'это'],
  ['був', 'был'],
  ['була', 'была'],
  ['було', 'было'],
  ['були', 'были'],
  ['буде', 'будет'],
  ['будуть', 'будут'],
  ['зараз', 'сейчас'],
  ['замість', 'вместо'],
]

const GROUPS: ReadonlyMap<string, readonly string[]> = new Map(
  SHARED.flatMap((group) => group.map((word) => [word, group] as const)),
)

/** A word of a cue with those of the other Slavic language that may stand for it. */
export const sharedWords = (word: string): readonly string[] => GROUPS.get(word) ?? [word]
