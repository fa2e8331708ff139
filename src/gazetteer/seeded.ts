import { fileURLToPath } from 'node:url'
import type { Gazetteer } from './gazetteer.ts'
import { loadGazetteer } from './load.ts'

const FOLDER = fileURLToPath(new URL('../../seeds/gazetteer', import.meta.url))

let read: Gazetteer | undefined

/** The gazetteer of the seeds, read once a process: nobody edits its files for a program that runs. Errors: GazetteerError. */
export const seededGazetteer = (): Gazetteer => (read ??= loadGazetteer(FOLDER))
