// The connections to an application are shared by all visitors; one that the application has signed in must not be.
import { expect, test } from "vitest"
import { gateFor, keep } from "../testing/exchange.case.ts"
import { ask, serve } from "../testing/raw-http.case.ts"
import { signsConnectionIn } from "./connection-sign-in.ts"

test.each([
    { fields: ["Authorization", "NTLM TlRMTVNTUAAB"], want: true, why: "NTLM signs the connection in" },
    { fields: ["authorization", "negotiate YII="], want: true, why: "may carry NTLM, in any case of letters" },
    { fields: ["Host", "a", "AUTHORIZATION", "Negotiate YII="], want: true, why: "behind other fields" },
    { fields: ["Authorization", "Basic YTpi"], want: false, why: "signs this request in and no other" },
    { fields: ["Authorization", "Bearer ntlm"], want: false, why: "the scheme counts, not the word" },
    { fields: ["X-Authorization", "NTLM x"], want: false, why: "another field" },
    { fields: [], want: false, why: "nothing" },
])("$fields → $want: $why", ({ fields, want }) => {
    expect(signsConnectionIn(fields)).toBe(want)
})

/** As IIS does with Windows authentication: who has signed in stays so on that connection. */
test("nobody gets a connection on which somebody else has signed in", async () => {
    const users = new WeakMap<object, string>()
    const upstream = keep(
        await serve((request, response) => {
            const given = /^NTLM (.+)/.exec(request.headers.authorization ?? "")?.[1]
            if (given !== undefined) users.set(request.socket, given)
            response.end(users.get(request.socket) ?? "nobody")
        }),
    )
    const gate = await gateFor(upstream)
    expect((await ask(gate.port, { headers: { authorization: "NTLM somebody" } })).body.toString()).toBe("somebody")
    expect((await ask(gate.port)).body.toString()).toBe("nobody")
})
