/** How names of ministries, staffs and chambers begin: words with a capital that are no given names. */
export const RUSSIAN_INSTITUTION_STEMS =
  'мин ген гос нац евро верхов рад совет совбез сенат бундес офис конгресс сейм парламент кабмин служб штаб дум'.split(
    ' ',
  )
