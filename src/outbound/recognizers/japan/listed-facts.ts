import { NO_HITS, type Hit, type Recognizer } from "../recognizer.ts"

/**
 * An age and a sex beside one another: `62歳 / 女性 / 090-…`, `40歳・男性` under 年齢・性別, each in a cell of its own without a label. Format:
 * parts between marks, a number with 歳 or 才, a word for a sex. Check: none. Weak hits where no label asks for either, which
 * weigh-record.ts accepts beside something personal. Must not match: sentences, limits of age (`18歳以上`). Errs towards nothing.
 */
/** Brackets behind a name are read by behind-name.ts. */
const BRACKET = /[(（]/
const PART = /[^/・,、|()（）\s]+/g
const AGE = /^(?:満)?([0-9]{1,3})[歳才]$/
const SEX = /^[男女]性?$/
const TEXT_UNITS = 48
const AGE_LIMIT_YEARS = 120
const LABELS: ReadonlySet<string> = new Set(["age", "sex"])
const SCORE = { asked: 0.7, listed: 0.45 } as const

export const recognizeListedFacts: Recognizer = (snippet) => {
    const { text, label } = snippet
    if (text.length > TEXT_UNITS) return NO_HITS
    const asked = LABELS.has(label.kind)
    if ((!asked && BRACKET.test(text)) || snippet.impersonal) return NO_HITS
    const score = asked ? SCORE.asked : SCORE.listed
    const hits: Hit[] = []
    for (const { 0: part, index: start } of text.matchAll(PART)) {
        const place = { start, end: start + part.length, score }
        const years = AGE.exec(part)?.[1]
        if (years !== undefined && Number(years) <= AGE_LIMIT_YEARS)
            hits.push({
                ...place,
                field: "age",
                value: String(Number(years)),
                recognizer: asked ? "age" : "listed-age",
            })
        else if (SEX.test(part))
            hits.push({ ...place, field: "sex", value: part, recognizer: asked ? "sex" : "listed-sex" })
    }
    // Under its label one word alone is read by age.ts and sex.ts.
    return asked && hits.length < 2 ? NO_HITS : hits
}
