import { parentPort } from 'node:worker_threads'
import { createRuleExtractor } from './extraction/rule-extractor.ts'
import { seededGazetteer } from './gazetteer/seeded.ts'
import { settling } from './reconciliation/settle-newcomers.ts'
import type { Handed, Read } from './reading-room.ts'

const gazetteer = seededGazetteer()
const extract = settling(createRuleExtractor())

const read = ({ number, dispatch }: Handed): Read => {
  try {
    return { number, proposal: extract(dispatch, gazetteer) }
  } catch (error) {
    return { number, fault: error instanceof Error ? error.message : String(error) }
  }
}

parentPort?.on('message', (handed: Handed) => parentPort?.postMessage(read(handed), []))
