import { expect, test } from "vitest"
import { BLOCK_SCORE } from "../../core/finding.ts"
import type { Finding } from "../../core/finding.ts"
import { profileOf } from "../profile.ts"
import { Work } from "../work.ts"
import { SQL_DETECTOR } from "./detector.ts"
import { POSTGRES_ATTACKS, POSTGRES_HONEST } from "./postgres.case.data.ts"

function refusedOf(text: string): readonly Finding[] {
    const profile = profileOf(text)
    if (!SQL_DETECTOR.wants(profile, 0)) return []
    const found = SQL_DETECTOR.detect({ path: "query.q", text, decoding: [], profile }, new Work(Infinity))
    return found.filter(({ score }) => score >= BLOCK_SCORE)
}

test.each(POSTGRES_ATTACKS)("refused: $text: $why", ({ text, technique }) => {
    expect(refusedOf(text)[0]?.technique).toBe(technique)
})

test.each(POSTGRES_HONEST)("not refused: $text: $why", ({ text }) => {
    expect(refusedOf(text)).toEqual([])
})
