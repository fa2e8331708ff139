import { parentPort } from 'node:worker_threads'
import type { Proposal } from './extraction/proposal.ts'
import { createRuleExtractor } from './extraction/rule-extractor.ts'
import type { Gazetteer } from './gazetteer/gazetteer.ts'
import { seededGazetteer } from './gazetteer/seeded.ts'
import { settling } from './reconciliation/settle-newcomers.ts'
import type { Handed, Read } from './reading-room.ts'
import { type Article, readArticle } from './sources/pages/article.ts'
import { SourceError } from './sources/source-error.ts'

const extract = settling(createRuleExtractor())
/** Large: pages are read without it. */
let gazetteer: Gazetteer | undefined

const given = (handed: Handed): Proposal | Article => {
  if ('page' in handed) return readArticle(handed.page, handed.timeZone)
  gazetteer ??= seededGazetteer()
  return extract(handed.dispatch, gazetteer)
}

const read = (handed: Handed): Read => {
  const { number } = handed
  try {
    return { number, given: given(handed) }
  } catch (error) {
    if (error instanceof SourceError) return { number, unreadable: error.fault, why: error.message }
    return { number, fault: error instanceof Error ? error.message : String(error) }
  }
}

parentPort?.on('message', (handed: Handed) => parentPort?.postMessage(read(handed), []))
