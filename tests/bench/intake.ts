import { join } from 'node:path'
import { readConfig } from '../../src/config.ts'
import { openLibrary } from '../../src/library.ts'
import { openReadingRoom } from '../../src/reading-room.ts'
import { readArticle } from '../../src/sources/pages/article.ts'
import { dispatchOfPost } from '../../src/sources/post.ts'
import { readDispatches } from '../support/scoring.ts'
import { watchPauses } from './delivery/pauses.ts'
import { print } from './figures.ts'

const NOW = Date.parse('2026-02-04T08:00:00+02:00')
const DESK = { now: NOW, timeZone: 'Europe/Kyiv', language: 'uk' } as const
const SIZES = [2_000, 16_000, 128_000]

const ofSize = (size: number): string => {
  const told = readDispatches().filter(({ language }) => language === 'uk')
  const whole = told.map(({ text }) => text).join('\n\n')
  return `${whole}\n\n`.repeat(Math.ceil(size / whole.length)).slice(0, size)
}

const pageOf = (text: string): string => {
  const paragraphs = text.split('\n\n').map((paragraph) => `<p>${paragraph}</p>`)
  return `<html><head><title>Visnyk</title></head><body><article>${paragraphs.join('\n')}</article></body></html>`
}

/** How long a long text keeps everybody else waiting while the bot takes it in; beside it, how long that takes in all. */
export const benchIntake = async (folder: string): Promise<void> => {
  const path = join(folder, 'intake.db')
  const room = openReadingRoom()
  const library = await openLibrary(readConfig({ DATABASE_PATH: path }), NOW, path, room.read)
  for (const size of SIZES) {
    const text = ofSize(size)
    const post = { text, date: NOW, forwardedFrom: null, chatTitle: null, link: null }
    const watch = watchPauses()
    const began = performance.now()
    const { resolutions } = await library.intake.take(dispatchOfPost(post, DESK), 0.8, NOW)
    const took = Math.round(performance.now() - began)
    print(`take in ${size} characters`, watch.stop(), `${resolutions.length} events in ${took} ms`)
  }
  for (const size of SIZES) {
    const page = pageOf(ofSize(size))
    const watch = watchPauses()
    const { text } = await room.readArticle(page, DESK.timeZone)
    const there = watch.stop()
    const beside = watchPauses()
    await new Promise(setImmediate)
    const here = readArticle(page, DESK.timeZone)
    await new Promise(setImmediate)
    print(
      `read a page of ${page.length} characters`,
      there,
      `read here: ${beside.stop()}, ${text === here.text ? 'the same' : 'another'} text`,
    )
  }
  await library.store.close()
  await room.stop()
}
