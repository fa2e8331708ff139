/** Words that stand with a capital before a surname and are no given names: titles, offices, days, months. */
export const ENGLISH_TITLES =
  'mr mrs ms miss dr prof professor sir dame lord lady baroness minister ministers secretary secretaries senator senators representative congressman congresswoman president presidents premier pm chancellor king queen prince princess emir sheikh sultan pope ambassador ambassadors envoy envoys general colonel major captain admiral marshal commander commissioner commissioners adviser advisor aide speaker chairman chairwoman chair chief head director governor mayor judge justice spokesman spokeswoman spokesperson leader negotiator deputy czar taoiseach foreign finance defence defense security state affairs war treasury gop democrat democrats republican republicans republican house kremlin pentagon team monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december'.split(
    ' ',
  )

/** Words that keep their small letter in a headline of capitals. */
export const ENGLISH_SMALL_WORDS =
  's a an the in on of to for at by with from and or as but vs via over off up out into nor yet so if'.split(' ')
