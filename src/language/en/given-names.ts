/** Common given names, to tell a namesake from the person whose surname it bears. */
export const ENGLISH_GIVEN_NAMES = {
  m: 'Adam Alan Albert Alex Alexander Andrew Anthony Arthur Barack Ben Benjamin Bill Bob Brian Charles Charlie Chris Christopher Colin Daniel David Dennis Edward Eric Francis Frank Fred Gary George Harry Henry Ian Jack Jacob James Jason Jeff Jerome Jim Joe John Jonathan Joseph Josh Kevin Larry Laurence Louis Luke Mark Martin Matthew Michael Mike Nick Nicholas Oliver Oscar Patrick Paul Peter Philip Ralph Richard Robert Robin Roger Ron Sam Samuel Scott Sean Simon Stephen Steve Steven Ted Thomas Tim Tom Tony Walter Will William'.split(
    ' ',
  ),
  f: 'Alice Amy Angela Anna Anne Barbara Brigitte Camilla Caroline Catherine Charlotte Christine Claire Diana Elizabeth Emily Emma Grace Hannah Hillary Ivanka Jane Janet Jennifer Jessica Jill Julia Kamala Karen Kate Katherine Kim Laura Linda Lisa Lucy Margaret Maria Mary Melania Melinda Michelle Nancy Nina Olena Pamela Patricia Rachel Rebecca Rose Ruth Sandra Sarah Sophie Susan Tina Tiffany Usha Victoria'.split(
    ' ',
  ),
} as const
