import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { Subscription } from '../../src/store/delivery/readers.ts'
import { openStore, type Store, type StoreOptions } from '../../src/store/store.ts'

/** The path of a database in a folder of its own that goes when the test ends. */
export const temporaryPath = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'attache-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return join(folder, 'attache.db')
}

/** A store on a file of its own, closed when the test ends. */
export const temporaryStore = async (path = temporaryPath(), options?: StoreOptions): Promise<Store> => {
  const store = await openStore(path, options)
  onTestFinished(() => store.close())
  return store
}

/** A reader in Kyiv who reads Ukrainian at eight, subscribed at 1000, whose next briefing is due at 2000. */
export const olena: Subscription = {
  chat: 101,
  thread: null,
  language: 'uk',
  timeZone: 'Europe/Kyiv',
  briefingMinute: 480,
  nextBriefingAt: 2_000,
  at: 1_000,
}
