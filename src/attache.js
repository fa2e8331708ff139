#!/usr/bin/env node
import { keepCompiled } from './compile-cache.js'

keepCompiled()
await import('./main.ts')
