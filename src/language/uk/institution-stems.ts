/** How names of ministries, staffs, chambers, companies and the press begin: words with a capital that are no given names. */
export const UKRAINIAN_INSTITUTION_STEMS =
  'мін ген держ нац євро верхов рад сенат бундес офіс конгрес сейм парламент кабмін уряд служб штаб укр інтерфакс агентств телеканал суспільн громадськ парті фонд банк корпорац компан концерн холдинг університ інститут академ центр асоціац федерац департамент управлін комітет комісі місі посольств видан газет новин'.split(
    ' ',
  )
