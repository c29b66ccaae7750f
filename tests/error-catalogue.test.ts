// Holds docs/errors.md against the catalogue, and the catalogue against the code, in both directions.
import { readdirSync, readFileSync } from "node:fs"
import { join, resolve } from "node:path"
import { expect, test } from "vitest"
import { ERROR_CATALOGUE } from "../src/core/errors/catalogue.ts"
import { renderErrors } from "../scripts/render-docs.ts"

const ROOT = resolve(import.meta.dirname, "..")
const page = readFileSync(join(ROOT, "docs/errors.md"), "utf8")

test("every code of the catalogue stands in docs/errors.md, and no other does", () => {
    const documented = [...page.matchAll(/^### `(SEKISHO_\w+)`$/gm)].map((match) => match[1] ?? "")
    expect(documented.sort()).toEqual(Object.keys(ERROR_CATALOGUE).sort())
})

test("docs/errors.md says what the catalogue says (npm run docs writes it)", () => {
    expect(page).toBe(renderErrors())
})

test("every code of the catalogue is used in the source, and every code in the source is in the catalogue", () => {
    const sources = readdirSync(join(ROOT, "src"), { recursive: true, encoding: "utf8" })
        .filter((file) => file.endsWith(".ts") && !file.includes("errors.data") && !file.endsWith(".test.ts"))
        .map((file) => readFileSync(join(ROOT, "src", file), "utf8"))
        .join("\n")
    const used = new Set(
        sources.match(
            /\bSEKISHO_(?:BACKUP|CONFIG|CONTROL|CLI|DUTY|EVIDENCE|GATE|INBOUND|JOURNAL|OUTBOUND|BEHAVIOUR|LEDGER|LIBRARY|NODE|SERVER|WATCH)_[A-Z0-9_]+\b/g,
        ),
    )
    const known = new Set(Object.keys(ERROR_CATALOGUE))
    expect([...known].filter((code) => !used.has(code))).toEqual([])
    expect([...used].filter((code) => !known.has(code) && !code.endsWith("_"))).toEqual([])
})
