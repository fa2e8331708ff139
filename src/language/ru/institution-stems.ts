/** How names of ministries, staffs, chambers, companies and the press begin: words with a capital that are no given names. */
export const RUSSIAN_INSTITUTION_STEMS =
  'мин ген гос нац евро верхов рад совет совбез сенат бундес офис конгресс сейм парламент кабмин служб штаб дум интерфакс агентств телеканал обществен парти фонд банк корпорац компан концерн холдинг универс институт академ центр ассоциац федерац департамент управлен комитет комисси мисси посольств издан газет новост'.split(
    ' ',
  )
