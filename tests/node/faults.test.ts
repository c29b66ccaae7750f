// What happens in an application's process when something cannot be judged: the owner's `onFault`, per direction, as at the
// gate in front. The judgement is one that fails where the test says so.
import { createServer, type RequestListener } from "node:http"
import { expect, test, vi } from "vitest"
import { requests } from "../../src/gate/testing/exchange.case.ts"
import { ask } from "../../src/gate/testing/raw-http.case.ts"
import { running } from "./frameworks.ts"
import { closeAfter, startGuarded } from "./guarded.ts"

vi.mock(import("../../src/gate/real-judgement.ts"), async () => {
    const { WORD_JUDGEMENT } = await import("../../src/gate/testing/test-gate.case.ts")
    return { JUDGEMENT: WORD_JUDGEMENT }
})

async function listen(listener: RequestListener): Promise<number> {
    const app = await running(createServer(listener))
    closeAfter(async () => app.close())
    return app.port
}

const ATTACK = { path: "/ATTACK", why: "an attack is refused, however faults are treated" }

test.each([
    { yaml: "", path: "/JUDGEFAULT", status: 500, asked: 0, outcome: "fault", why: "inbound is closed by default" },
    {
        yaml: "onFault: { inbound: open }\n",
        path: "/JUDGEFAULT",
        status: 200,
        asked: 1,
        outcome: "completed",
        why: "open",
    },
    {
        yaml: "onFault: { inbound: open }\n",
        path: ATTACK.path,
        status: 403,
        asked: 0,
        outcome: "refused",
        why: ATTACK.why,
    },
    { yaml: "", path: "/page", status: 200, asked: 1, outcome: "completed", why: "outbound is open by default" },
    {
        yaml: "onFault: { outbound: closed }\n",
        path: "/page",
        status: 500,
        asked: 1,
        outcome: "refused",
        why: "closed",
    },
])("$path with '$yaml': $status, $why", async ({ yaml, path, status, asked, outcome }) => {
    const guarded = await startGuarded({}, yaml)
    let times = 0
    const port = await listen(
        guarded.sekisho.http((_, res) => {
            times += 1
            res.end("person 1\nfault\nrest")
        }),
    )
    const answer = await ask(port, { path })
    expect({ status: answer.status, times }).toEqual({ status, times: asked })
    expect(answer.body.includes("person 1")).toBe(status === 200)
    const [record] = requests(await guarded.finish())
    expect(record).toMatchObject({ outcome, forwarded: asked > 0 })
})

test("what could not be read counts as unreadable", async () => {
    const guarded = await startGuarded()
    const port = await listen(guarded.sekisho.http((_, res) => res.end("person 1\nfault\nrest")))
    expect((await ask(port)).body.toString()).toBe("person 1\nfault\nrest")
    const [record] = requests(await guarded.finish())
    expect(record?.coverage).toEqual({ kind: "none", why: "fault", unreadBytes: 19 })
})
