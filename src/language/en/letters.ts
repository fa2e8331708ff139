import type { Letters } from '../letters-table.ts'

/** English: Russian is written as Ukrainian is. */
export const ENGLISH_LETTERS: Letters = {
  uk: 'shch=щ tsch=ч sch=ш sh=ш ch=ч zh=ж kh=х gh=г ph=ф th=т ts=ц ya=я yu=ю ye=є ck=к qu=кв oo=у ee=і a=а b=б c=к d=д e=е f=ф g=г h=г i=і j=дж k=к l=л m=м n=н o=о p=п q=к r=р s=с t=т u=у v=в w=в x=кс y=і z=з',
}
