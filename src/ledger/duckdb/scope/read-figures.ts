// What a scope says beside its persons: how much was read, and what leaves no maximum.
import { listValue } from "@duckdb/node-api"
import { INFERENCE_CWE, INFERENCE_DETECTORS, SHARED_TECHNIQUE } from "../../inference-weaknesses.data.ts"
import type { ScopeQuery } from "../../contract.ts"
import type { ScopeFigures } from "../../scope-parts.ts"
import type { Moment } from "../moment.ts"
import { readNumbers } from "../read-columns.ts"
import { countAlterations } from "../read-events.ts"
import { COVERAGE, READ_FORGOTTEN } from "../statements.ts"
import type { ScopeSource } from "./scope-source.ts"
import { readUnbounded } from "./statements.ts"

/** Of requests, findings and events; the others are of exposures. */
export type FiguresBeside = Omit<ScopeFigures, "offeredRecords" | "myNumberRecords" | "keyIds" | "cutSightings">

export async function readFigures(moment: Moment, source: ScopeSource, query: ScopeQuery): Promise<FiguresBeside> {
    const { connection } = moment
    const { values } = source
    const rows = await readNumbers(connection, `SELECT ${COVERAGE} ${source.requests}`, values)
    const whole = source.wholeRequests === null ? [] : await readNumbers(connection, source.wholeRequests)
    const read = readingOf(rows.map((count, at) => count + (whole[at] ?? 0)))
    const [forgottenBeforeMs = 0] = await readNumbers(connection, READ_FORGOTTEN, {
        kinds: listValue([...source.needs]),
    })
    const [inferenceRequests = 0, sharedAnswers = 0] = await readNumbers(connection, readUnbounded(source.findings), {
        ...values,
        inferenceCwe: listValue(INFERENCE_CWE),
        inferenceDetectors: listValue(INFERENCE_DETECTORS),
        sharedTechnique: SHARED_TECHNIQUE,
    })
    return {
        ...read,
        inferenceRequests,
        sharedAnswers,
        spoolAlterations: await countAlterations(moment, query),
        forgottenBeforeMs: forgottenBeforeMs === 0 ? null : forgottenBeforeMs,
    }
}

/** @param numbers of COVERAGE */
export function readingOf(numbers: readonly number[]): Pick<ScopeFigures, "coverage" | "masked"> {
    const [full = 0, partly = 0, none = 0, unreadBytes = 0, answers = 0, values = 0] = numbers
    return { coverage: { full, partly, none, unreadBytes }, masked: { answers, values } }
}
