import { expect, test } from "vitest"
import { BLOCK_SCORE } from "../../core/finding.ts"
import { judgeAlone } from "../testing/detector.case.ts"
import { SQL_DETECTOR } from "./detector.ts"

test.each([
    { text: "1; DROP TABLE users--", why: "a statement" },
    { text: "1; DROP TABLE 会員--", why: "a table with a Japanese name" },
    { text: "1; DROP TABLE users-- from の", why: "a sentence in the comment does not help" },
    { text: "1; DELETE FROM users WHERE name='from の'", why: "nor one in a string" },
    { text: "x' UNION SELECT name, 'from の' FROM users-- ", why: "nor where a string was closed" },
])("refused: $text, $why", ({ text }) => {
    expect(judgeAlone(SQL_DETECTOR, text).some(({ score }) => score >= BLOCK_SCORE)).toBe(true)
})
