/** Everyday words that are written as some name is: as a name they count with a capital inside a sentence only. */
export const RUSSIAN_WORDS =
  'после того мали дан дана дано дар дара дару рама рамы раме раму рамой рам бар ван ким си ли кости мост сани сане саной банковая банковой банковую кос салам калин калина калины калину калиной тирана тирану тираны тиране'.split(
    ' ',
  )
