import { expect, test } from "vitest"
import type { Statement } from "../../control/incident/facts.ts"
import { SAID } from "../../control/synthetic-incidents.case.ts"
import type { Bilingual } from "../../core/language.ts"
import type { CaseFile } from "../case-file.ts"
import { caseFileOf } from "../synthetic-cases.case.ts"
import { causeText, secondaryText } from "./response.ts"

const TOLD = "名簿の並び順がずれました。"

const ROWS: readonly {
    readonly statement: Statement
    readonly text: (file: CaseFile) => Bilingual
    readonly why: string
}[] = [
    { statement: { causeText: TOLD }, text: causeText, why: "a cause that is told, its kind not named" },
    { statement: { secondaryDamageText: TOLD }, text: secondaryText, why: "the same of secondary damage" },
]

test.each(ROWS)("$why: the gap stays a gap, and what was told stands beside it", ({ statement, text }) => {
    const { ja } = text(caseFileOf([{ kind: "opened", said: SAID, statement }], null))
    expect(ja).toContain("未記入")
    expect(ja).toContain(TOLD)
})
