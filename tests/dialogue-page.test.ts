import { readFileSync } from "node:fs"
import { resolve } from "node:path"
import { expect, test } from "vitest"
import { renderDialogues } from "../scripts/render-docs.ts"

test("docs/incident-dialogue.md shows the conversations as they go today (npm run docs writes it)", () => {
    expect(readFileSync(resolve(import.meta.dirname, "../docs/incident-dialogue.md"), "utf8")).toBe(renderDialogues())
})
