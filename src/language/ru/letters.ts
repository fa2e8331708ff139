import type { Letters } from '../letters-table.ts'

/** Russian. */
export const RUSSIAN_LETTERS: Letters = {
  uk: "ы=и и=і э=е ё=о ъ='",
  en: 'а=a б=b в=v г=g д=d е=e ё=yo ж=zh з=z и=i й=y к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=kh ц=ts ч=ch ш=sh щ=shch ъ= ы=y ь= э=e ю=yu я=ya',
}
