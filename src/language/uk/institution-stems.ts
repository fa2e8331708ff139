/** How names of ministries, staffs and chambers begin: words with a capital that are no given names. */
export const UKRAINIAN_INSTITUTION_STEMS =
  'мін ген держ нац євро верхов рад сенат бундес офіс конгрес сейм парламент кабмін уряд служб штаб'.split(' ')
