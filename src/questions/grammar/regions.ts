import type { ActorId } from '../../domain/actor.ts'

const list = (ids: string): readonly ActorId[] => ids.split(' ')

/** Countries, and the organisations that speak for them, that readers mean by the name of a region. */
export const REGIONS: Readonly<Record<string, readonly ActorId[]>> = {
  europe: list(
    'AL AT BA BE BG CH CY CZ DE DK EE ES FI FR GB GR HR HU IE IS IT LT LU LV MD ME MK MT NL NO PL PT RO RS SE SI SK XK ' +
      'eu european-commission european-council european-parliament',
  ),
  'baltic-states': list('EE LV LT'),
  'northern-europe': list('DK FI IS NO SE'),
  'central-asia': list('KZ KG TJ TM UZ'),
  'south-caucasus': list('AM AZ GE'),
  'gulf-states': list('AE BH KW OM QA SA'),
}

/** Bodies of an organisation: whoever asks of the organisation asks of them as well. */
export const BODIES: Readonly<Record<ActorId, readonly ActorId[]>> = {
  eu: list('european-commission european-council european-parliament'),
}
