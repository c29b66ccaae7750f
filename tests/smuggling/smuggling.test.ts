// The gate and the application behind it see the same messages, whatever a client sends: request smuggling class by class,
// with Node, nginx and Apache behind the gate, and all rows at once, so that a leftover of one would end up in another.
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { startTestGate, type TestGate } from "../../src/gate/testing/test-gate.case.ts"
import { type Application, startNode, WEB_SERVERS } from "./applications.ts"
import { type Attack, ATTACKS } from "./attacks.data.ts"
import { play } from "./play.ts"
import { byRow, isOf, type Message, messageOf, notingInto, pathOf, PLACE } from "./rows.ts"

const SERVERS = [
    { name: "Node", start: async () => startNode(), missing: false },
    ...Object.entries(WEB_SERVERS).map(([name, { program, start }]) => ({
        name,
        start: async (dir: string) => start(program ?? "", dir),
        missing: program === null,
    })),
]

test("every row has a name of its own", () => {
    expect(new Set(ATTACKS.map(({ name }) => name)).size).toBe(ATTACKS.length)
})

for (const { name, start, missing } of SERVERS) {
    describe.skipIf(missing)(`with ${name} behind the gate`, () => {
        let dir = ""
        let application: Application
        let gate: TestGate
        const judged: Message[] = []
        const answers = new Map<Attack, string>()

        beforeAll(async () => {
            dir = mkdtempSync(join(tmpdir(), "sekisho-smuggling-"))
            application = await start(dir)
            gate = await startTestGate(application.port, { judgement: notingInto(judged) })
            await Promise.all(
                ATTACKS.map(async (attack, row) =>
                    answers.set(attack, await play(gate.port, attack.parts, pathOf(row))),
                ),
            )
        })
        afterAll(async () => {
            await gate.finish()
            await application.close()
            rmSync(dir, { recursive: true, force: true })
        })

        test("it saw what the gate judged, message by message, and nothing else", () => {
            expect(byRow(application.seen.map(messageOf))).toEqual(byRow(judged))
            expect(application.seen).toHaveLength(judged.length)
        })

        test.each(ATTACKS.map((attack, row) => ({ ...attack, attack, row })))(
            "$name",
            ({ attack, row, passes, refused }) => {
                const path = pathOf(row)
                const seen = application.seen.filter(({ target }) => isOf(target, path))
                expect(seen.map(({ method, target }) => `${method} ${target}`)).toEqual(
                    passes.map((message) => message.replace(PLACE, path)),
                )
                const got = [...(answers.get(attack) ?? "").matchAll(/"reason":"([\w.-]+)"/g)].map((match) => match[1])
                expect(got).toEqual(refused === null ? [] : [refused])
            },
        )
    })
}
