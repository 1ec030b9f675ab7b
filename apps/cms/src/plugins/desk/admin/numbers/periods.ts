/** Days included at both ends. */
export interface Period {
  readonly from: string
  readonly to: string
}

const iso = (year: number, month: number, day: number) =>
  new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10)

/** The periods one reports on, around a day: the school year is the season. */
export function periodsAround(today: string): readonly (Period & { readonly name: string })[] {
  const [year, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7)) - 1]
  const fall = year - (month < 8 ? 1 : 0)
  return [
    { name: 'Cette saison', from: iso(fall, 8, 1), to: iso(fall + 1, 7, 31) },
    { name: 'La saison dernière', from: iso(fall - 1, 8, 1), to: iso(fall, 7, 31) },
    { name: 'Ce mois', from: iso(year, month, 1), to: iso(year, month + 1, 0) },
    { name: 'Le mois dernier', from: iso(year, month - 1, 1), to: iso(year, month, 0) },
    { name: `Année ${year}`, from: iso(year, 0, 1), to: iso(year, 11, 31) },
    { name: `Année ${year - 1}`, from: iso(year - 1, 0, 1), to: iso(year - 1, 11, 31) },
  ]
}
