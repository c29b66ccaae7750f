import { readFileSync } from "node:fs"
import { resolve } from "node:path"
import { expect, test } from "vitest"
import { withDutyTables } from "../scripts/render-duty.ts"
import { RULE_SETS } from "../src/duty/rules/rule-sets.ts"

const page = readFileSync(resolve(import.meta.dirname, "../docs/duty.md"), "utf8")

test("docs/duty.md says what the rules say (npm run docs writes its tables)", () => {
    expect(withDutyTables(page)).toBe(page)
})

test("every rule set has its section, and every point that was not seen is marked 要確認", () => {
    for (const { id } of RULE_SETS) expect(page).toContain(`### \`${id}\``)
    expect(page.match(/\[[SG](?! 要確認)/g)).toBeNull()
})
