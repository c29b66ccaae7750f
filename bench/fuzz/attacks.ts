// The attacks of the detectors' own case tables: what a mutation starts from.
import { EXPRESSION_CASES } from "../../src/inbound/expression/expression.case.data.ts"
import { PATH_CASES } from "../../src/inbound/path-traversal/path-traversal.case.data.ts"
import { ATTACKS } from "../../src/inbound/sql/attacks.case.data.ts"

export const ATTACK_TEXTS: readonly string[] = [...EXPRESSION_CASES, ...PATH_CASES]
    .filter(({ want }) => want === "block")
    .map(({ text }) => text)
    .concat(ATTACKS.map(({ text }) => text))
