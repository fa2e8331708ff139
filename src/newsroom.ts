import type { Config } from './config.ts'
import { LANGUAGES } from './domain/language.ts'
import { parseMoment } from './domain/moment.ts'
import type { Library } from './library.ts'
import { findDates } from './language/dates/find-dates.ts'
import { provenanceIn } from './sources/byline.ts'
import { newFeed } from './sources/feeds/new-feed.ts'
import { dispatchOfPost } from './sources/post.ts'
import { SourceError } from './sources/source-error.ts'
import type { Newsroom } from './telegram/newsroom.ts'

/** What a source can't be read as is nothing. */
const orNothing = <T>(work: () => T): T | undefined => {
  try {
    return work()
  } catch (error) {
    if (error instanceof SourceError) return undefined
    throw error
  }
}

/** The one time that a phrase names, in any of the languages or as `2026-01-06T14:30+02:00`; undefined where it is none or several. */
export const whenOf: Newsroom['whenOf'] = (phrase, today, timeZone) => {
  const written = parseMoment(phrase.trim())
  if (written) return { start: written, end: null }
  const [found, ...others] = findDates(phrase, { day: today, zone: timeZone }, LANGUAGES)
  // «6 січня 2026, 25:30» has a slip, and does not mean the day without an hour.
  if (!found || /\p{N}/u.test(phrase.slice(0, found.start) + phrase.slice(found.end))) return undefined
  return others.length === 0 && (found.when.start ?? found.when.end) !== null ? found.when : undefined
}

/** What editors work with: reading what they hand in, and understanding what they type. */
export const createNewsroom = (config: Config, { intake }: Pick<Library, 'intake'>, now: () => number): Newsroom => {
  const { editors, publishConfidence: threshold, timeZone, language } = config
  return {
    editors: new Set(editors),
    threshold,
    whenOf,
    provenanceOf: provenanceIn,
    feedOf: (address) => orNothing(() => newFeed({ url: address, outlet: null, language: null }, now())),
    read: async (post) => {
      const dispatch = orNothing(() => dispatchOfPost(post, { now: now(), timeZone, language }))
      if (!dispatch) return undefined
      const { isNew } = await intake.take(dispatch, threshold, now())
      return { dispatch: dispatch.id, isNew }
    },
  }
}
