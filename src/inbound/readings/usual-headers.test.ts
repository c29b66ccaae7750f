// What is passed over here must be what every detector passes.
import fc from "fast-check"
import { expect, test } from "vitest"
import { CleanMemo } from "../clean-memo.ts"
import { RequestInspection } from "../inspection.ts"
import { isUsualValue, usualForms } from "./usual-headers.ts"

const CHROME =
    "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36"
const SAFARI =
    "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1"

test.each([
    { name: "user-agent", value: CHROME, usual: true, why: "Chrome" },
    { name: "user-agent", value: SAFARI, usual: true, why: "Safari on a telephone" },
    { name: "user-agent", value: `${CHROME}' or 1=1 -- `, usual: false, why: "something behind it" },
    { name: "user-agent", value: "sqlmap/1.9", usual: false, why: "no browser" },
    { name: "accept", value: "text/html,application/xhtml+xml,*/*;q=0.8", usual: true, why: "media types" },
    { name: "accept", value: "../../etc/passwd", usual: false, why: "a path" },
    { name: "accept-language", value: "ja,en-US;q=0.9,en;q=0.8", usual: true, why: "languages" },
    { name: "accept-language", value: "${jndi:ldap://x}", usual: false, why: "a lookup" },
    { name: "sec-ch-ua", value: '"Chromium";v="142", "Not_A Brand";v="99"', usual: true, why: "brands" },
    { name: "sec-ch-ua", value: '"x";system("id")', usual: false, why: "no brand" },
    { name: "if-modified-since", value: "Fri, 30 Jun 2023 09:18:14 GMT", usual: true, why: "a date" },
    { name: "if-none-match", value: 'W/"64a2b1c3-18f2"', usual: true, why: "a tag" },
    { name: "if-none-match", value: '"a" or "a"="a', usual: false, why: "no tag" },
    { name: "x-other", value: "gzip", usual: false, why: "no form is known" },
])("$name: $why", ({ name, value, usual }) => {
    expect(isUsualValue(name, value)).toBe(usual)
})

test.each([...usualForms()].map(([name, form]) => ({ name, form })))("law: nothing is found in $name", ({ form }) => {
    fc.assert(
        fc.property(fc.stringMatching(form), (value) => {
            // Under another name the value is read by every detector.
            const head = { method: "GET", target: "/", httpVersion: "1.1", headers: [["X-Any", value]] as const }
            const options = { mode: "block", bodyInspectBytes: 1 } as const
            expect(new RequestInspection(head, options, new CleanMemo()).head().findings).toEqual([])
        }),
        { numRuns: 500 },
    )
})
