/** Everyday words that are written as some name is: as a name they count with a capital inside a sentence only. */
export const UKRAINIAN_WORDS =
  'того тому малі малій дан дана дано дару дар рама рами рамі раму рамою рам малюк бар ван кім сі лі кості міст досі сани сані саном банкова банкової банковій банкову банковою банкове банкові кос карні качка качки качці качку качкою салам калин калина калини калину калиною тирана тирану тирани'.split(
    ' ',
  )
