export type Translated = { readonly heading: string; readonly text: string }

/** Some of the words of an agreement, as a translator put them on file; the rest shows in English. AGR-03 */
export const polish: Readonly<Record<string, Translated>> = {
  'fixed-note': { heading: '', text: 'To jest tłumaczenie. Podpisuje się tekst angielski.' },
  'fixed-title': { heading: '', text: 'Nasza umowa' },
  'fixed-agree': { heading: '', text: 'Przeczytałem(-am) i zgadzam się' },
  'fixed-arrangements': { heading: '', text: 'Kiedy i gdzie' },
  confirm: {
    heading: 'Powiedz nam, że przyjdziesz',
    text: 'Zadzwoń pod {helpPhone} do 9:30 w dniu spotkania i powiedz, że przyjdziesz. Jeśli nie zadzwonisz, spotkanie może się nie odbyć.',
  },
  arrive: {
    heading: 'Przyjście i wyjście',
    text: 'Przyjdź najwyżej 10 minut wcześniej, drzwiami, które wskażemy. Wyjdź, gdy się z tobą pożegnamy. Nie czekaj na zewnątrz.',
  },
  late: { heading: 'Jeśli się spóźnisz', text: 'Zadzwoń do nas. Czekamy 15 minut. Potem {children} wracają do domu.' },
  gifts: {
    heading: 'Jedzenie, prezenty i pieniądze',
    text: 'Przynieś jedzenie, które dzieci lubią, i powiedz nam o nim wcześniej. Na urodziny przynieś drobiazgi. Nie dawaj pieniędzy.',
  },
}

export const somali: Readonly<Record<string, Translated>> = {
  'fixed-note': { heading: '', text: 'Kani waa turjumaad. Qoraalka Ingiriisiga ah ayaa la saxiixaa.' },
  'fixed-title': { heading: '', text: 'Heshiiskeenna' },
  'fixed-agree': { heading: '', text: 'Waan akhriyey, waanan ogolahay' },
  late: {
    heading: 'Haddii aad soo daahdo',
    text: 'Na soo wac. Waxaan sugnaa 15 daqiiqo. Kaddib {children} guriga ayay aadayaan.',
  },
  gifts: {
    heading: 'Cunto, hadiyado iyo lacag',
    text: 'Keen cunto ay carruurtu jecel yihiin, horena noo sheeg. Maalinta dhalashada keen waxyaabo yaryar. Lacag ha bixin.',
  },
}
