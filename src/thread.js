import { flushCompileCache } from 'node:module'
import './compile-cache.js'

await import('./reading-thread.ts')
// Whoever ends the thread does not wait for that.
flushCompileCache()
