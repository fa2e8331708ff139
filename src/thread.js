import { flushCompileCache } from 'node:module'
import { keepCompiled } from './compile-cache.js'

keepCompiled()
await import('./reading-thread.ts')
// Whoever ends the thread does not wait for that.
flushCompileCache()
