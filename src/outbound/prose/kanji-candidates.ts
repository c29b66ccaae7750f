// Candidates in a run of kanji, with the kana that may end a given name.
import { CONTINENTAL_FAMILIES } from "./context-words.data.ts"
import type { Candidate, CandidateKind } from "./candidate.ts"
import type { FeatureName } from "./features.data.ts"
import { gradeOf, MARGIN_GRADES, placeInRun, UNIT_GRADES } from "./grades.ts"
import { addKanaAfterFamily, addKanaAfterKanji } from "./kana-candidates.ts"
import { readKanjiRun, RUN_UNITS, type NameReading } from "./kanji-run.ts"
import { classOf, costAs, GIVEN, wordTable } from "./word-table.ts"

const KIND_OF_READING: Readonly<Record<NameReading["kind"], CandidateKind>> = {
    full: "full",
    likely: "likely",
    family: "family",
    given: "given",
    person: "given",
    unknown: "unknown",
}
const PLACE = classOf("P")
const ORGANISATION = classOf("O")
const COMMON_CLASSES = ["a", "s", "d", "w", "t", "x"].map(classOf)
/** Below this margin nothing beside a name ever outweighs it: most stretches of most runs. */
const LEAST_MARGIN = -6_000
const HIRAGANA = /[ぁ-ゖー]/
const KANA = /[ぁ-ゖァ-ヺー]/
const GENERATION = /^(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})世/
const GENERATION_UNITS = 4
const CONTINENTAL: ReadonlySet<string> = new Set(CONTINENTAL_FAMILIES.split(" "))

/**
 * @param start of the run in the text
 * @param end of the run: the unit there is no kanji
 */
export function kanjiCandidates(text: string, start: number, end: number, into: Candidate[]): void {
    if (end - start > RUN_UNITS) return
    const run = text.slice(start, end)
    for (const reading of readKanjiRun(run, HIRAGANA.test(text.charAt(end)), LEAST_MARGIN)) {
        const [from, to] = [start + reading.start, start + reading.end]
        into.push({ start: from, end: to, kind: KIND_OF_READING[reading.kind], features: featuresOf(run, reading) })
        if (to === end && reading.kind === "family") addKanaAfterFamily(text, from, end, reading.margin, into)
        if (to === end) addGeneration(text, from, end, into)
    }
    if (KANA.test(text.charAt(end))) addKanaAfterKanji(text, start, end, into)
}

function featuresOf(run: string, { start, end, margin, kind, familyEnd }: NameReading): FeatureName[] {
    const features: FeatureName[] = [gradeOf(margin, MARGIN_GRADES)]
    const units = end - start
    features.push(gradeOf(units, UNIT_GRADES), placeInRun(start === 0, end === run.length))
    const readings = wordTable().get(run.slice(start, end))
    if (costAs(readings, PLACE) < Infinity) features.push("place")
    if (costAs(readings, ORGANISATION) < Infinity) features.push("organisation")
    if (COMMON_CLASSES.some((one) => costAs(readings, one) < Infinity)) features.push("common word")
    if (costAs(readings, GIVEN) < Infinity && kind === "family") features.push("also given")
    if (kind === "unknown" && units > 2 && costAs(wordTable().get(run.slice(end - 2, end)), GIVEN) < Infinity)
        features.push("ends as given")
    if (CONTINENTAL.has(run.charAt(start)) && units <= 3)
        features.push(units === 2 ? "continental two" : "continental family")
    if (CONTINENTAL.has(run.slice(start, start + 2)) && units > 2 && units <= 4) features.push("continental family")
    if (kind === "likely" && end - familyEnd > 2) features.push("long given")
    if (kind === "likely" && end - familyEnd === 1) features.push("short given")
    return features
}

/** A ruler with his number: 二世, 14世. */
function addGeneration(text: string, start: number, end: number, into: Candidate[]): void {
    const found = GENERATION.exec(text.slice(end, end + GENERATION_UNITS))
    if (found === null || end - start < 2) return
    into.push({ start, end: end + found[0].length, kind: "unknown", features: ["generation"] })
}
