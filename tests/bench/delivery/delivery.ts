import { rm } from 'node:fs/promises'
import { benchFanOut } from './fan-out.ts'
import { benchPlanning } from './planning.ts'
import { benchSending } from './sending.ts'

const HUNDRED_THOUSAND = 100_000
const MILLION = 1_000_000

/** Telling and planning grow as the readers do; sending is held to the rate and not by us. */
export const benchDelivery = async (folder: string): Promise<void> => {
  await benchFanOut(folder)
  const small = await benchPlanning(folder, HUNDRED_THOUSAND)
  await rm(small, { force: true })
  const large = await benchPlanning(folder, MILLION)
  await benchSending(large)
}
