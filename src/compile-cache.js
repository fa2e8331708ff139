import { enableCompileCache } from 'node:module'
import { fileURLToPath } from 'node:url'

// Most of a start is the reading of modules: what was stripped of its types and compiled once is kept, where the folder can be
// written to. What begins a process or a thread with it is no TypeScript, as what strips that would be loaded each time.
enableCompileCache(fileURLToPath(new URL('../node_modules/.cache/attache', import.meta.url)))
