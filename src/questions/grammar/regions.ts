import type { ActorId } from '../../domain/actor.ts'

const list = (ids: string): readonly ActorId[] => ids.split(' ')

/** Countries, and the organisations that speak for them, that readers mean by the name of a region. */
export const REGIONS: ReadonlyMap<string, readonly ActorId[]> = new Map([
  [
    'europe',
    list(
      'AL AT BA BE BG CH CY CZ DE DK EE ES FI FR GB GR HR HU IE IS IT LT LU LV MD ME MK MT NL NO PL PT RO RS SE SI SK XK ' +
        'eu european-commission european-council european-parliament',
    ),
  ],
  ['baltic-states', list('EE LV LT')],
  ['northern-europe', list('DK FI IS NO SE')],
  ['central-asia', list('KZ KG TJ TM UZ')],
  ['south-caucasus', list('AM AZ GE')],
  ['gulf-states', list('AE BH KW OM QA SA')],
])

/** Who makes up a circle: an event with all of them and few others is of it, whatever it is called. */
export const CIRCLES: ReadonlyMap<string, readonly ActorId[]> = new Map([
  ['e3', list('DE FR GB')],
  ['weimar', list('DE FR PL')],
  ['visegrad-group', list('CZ HU PL SK')],
  ['lublin-triangle', list('LT PL UA')],
  ['odesa-triangle', list('MD RO UA')],
  ['c5-plus-one', list('KZ KG TJ TM US UZ')],
  ['quint', list('DE FR GB IT PL')],
  ['nordic-baltic-eight', list('DK EE FI IS LT LV NO SE')],
])

/** Who has to be among the members of a circle for some of them to be told from another one: the US in C5+1. */
export const NAMED_IN_CIRCLE: ReadonlyMap<string, readonly ActorId[]> = new Map([['c5-plus-one', list('US')]])

/** Bodies of an organisation: whoever asks of the organisation asks of them as well. */
export const BODIES: ReadonlyMap<string, readonly ActorId[]> = new Map([
  ['eu', list('european-commission european-council european-parliament')],
])
