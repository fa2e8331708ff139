import { type Place } from './passage.ts'
import { subjectsOf } from './subjects.ts'
import { placeIn } from '../places.ts'
import { tenseOf } from '../tense.ts'
import { dayOnly, timeIn } from '../times.ts'
import { type PersonItem, isPerson } from '../../reading/item.ts'

/** Follows somebody who travels, for the sentences that only say «там» or «гість». */
export const follow = ({ clause, sentence, story, setting }: Place): void => {
  const visitor = clause.items.find((item): item is PersonItem => isPerson(item) && !item.modifier)
  if (visitor) story.visitor = visitor.id
  const place = placeIn(clause.items, ['to', 'in'], setting.cities, setting.gazetteer)
  if (place) {
    story.place = { ...place, own: false }
    story.placeParagraph = sentence.paragraph
  }
  const time = timeIn(clause.items, tenseOf(clause.items, setting.tenses)?.tense)
  const status = tenseOf(clause.items, setting.tenses)?.tense === 'future' ? 'announced' : 'held'
  if (time) story.day = { time: dayOnly(time), paragraph: sentence.paragraph, status }
}

/** Somebody is somewhere: «зробить зупинку в Галіфаксі». What follows is there too. */
export const locate = ({ clause, sentence, story, setting }: Place): void => {
  const place =
    clause.kind === 'main' && subjectsOf(clause).length > 0
      ? placeIn(clause.items, ['in'], setting.cities, setting.gazetteer)
      : undefined
  if (!place || setting.gazetteer.place(place.id)?.kind !== 'city') return
  story.place = { ...place, own: false }
  story.placeParagraph = sentence.paragraph
}
