import { enableCompileCache } from 'node:module'
import { fileURLToPath } from 'node:url'

const FOLDER = fileURLToPath(new URL('../node_modules/.cache/attache', import.meta.url))

/**
 * Most of a start is the reading of modules: has Node keep what it has stripped of types and compiled, where the folder can be
 * written to. Whatever begins with this is no TypeScript, as what strips that would be loaded each time.
 */
export const keepCompiled = () => {
  enableCompileCache(FOLDER)
}
