import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { indexNearKeys, indexNearStrings } from '../../src/gazetteer/near-keys.ts'
import { editDistance, keyLikeness } from '../../src/language/likeness.ts'

const key = fc.stringMatching(/^[aeiorstnvkl]{1,12}( [aeiorstnvkl]{2,6})?$/)

describe('keys near a wanted one', () => {
  test('are all found that differ by no more than a share of their letters', () => {
    fc.assert(
      fc.property(fc.array(key, { maxLength: 40 }), key, fc.constantFrom(0, 0.2, 0.25, 0.4), (keys, wanted, share) => {
        const near = indexNearStrings(keys)(wanted, share)
        for (const each of keys) {
          const allowed = Math.floor(share * Math.max(each.length, wanted.length))
          if (editDistance(each, wanted) <= allowed) expect(near).toContain(each)
        }
      }),
    )
  })

  test('are all found that are as like as wanted', () => {
    fc.assert(
      fc.property(fc.array(key, { maxLength: 40 }), key, fc.constantFrom(0.6, 0.77, 0.9), (keys, wanted, likeness) => {
        const near = indexNearKeys(keys)(wanted, likeness)
        for (const each of keys) if (keyLikeness(each, wanted) >= likeness) expect(near).toContain(each)
      }),
    )
  })

  test('leave out what has little in common, and are the same when asked again', () => {
    const near = indexNearKeys(['umerov', 'umarov', 'vitkof', 'kuleba'])
    expect(near('umerov', 0.77)).toEqual(['umerov', 'umarov'])
    expect(near('vitkov', 0.77)).toEqual(['vitkof'])
    expect(near('umerov', 0.77)).toEqual(['umerov', 'umarov'])
    expect(near('lavrov', 0.77)).toEqual([])
  })
})
