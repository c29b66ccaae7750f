/** Eras by name, short form and letter: first day and the Western year before their first year. */
export const ERAS: readonly { readonly names: readonly string[]; readonly from: string; readonly offset: number }[] = [
    { names: ["明治", "明", "m"], from: "1868-01-25", offset: 1867 },
    { names: ["大正", "大", "t"], from: "1912-07-30", offset: 1911 },
    { names: ["昭和", "昭", "s"], from: "1926-12-25", offset: 1925 },
    { names: ["平成", "平", "h"], from: "1989-01-08", offset: 1988 },
    { names: ["令和", "令", "r"], from: "2019-05-01", offset: 2018 },
]
