#!/usr/bin/env node
import { enableCompileCache } from 'node:module'
import { fileURLToPath } from 'node:url'

// Most of a start is the reading of modules: what was stripped of its types and compiled once is kept, where the folder can be
// written to. This file is no TypeScript, as what strips that would be loaded for it each time.
enableCompileCache(fileURLToPath(new URL('../node_modules/.cache/attache', import.meta.url)))
await import('./main.ts')
