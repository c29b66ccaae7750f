import fc from "fast-check"
import { expect, test } from "vitest"
import { DETECTORS } from "../detectors.ts"
import { profileOf } from "../profile.ts"
import { Work } from "../work.ts"
import { collect } from "./readings.case.ts"
import { isPlainTarget, readTarget } from "./target.ts"

const CASES = [
    { target: "/program/list.php", want: [], why: "nothing but words: no reading" },
    { target: "/a?id=1", want: ["query.id=1"], why: "one parameter" },
    { target: "/npm/name@1.2.3/index.js", want: [], why: "a package and its version" },
    {
        target: "/@fs/etc",
        want: ["path=/@fs/etc", "path[0]=@fs", "path[1]=etc"],
        why: "a folder of a server of development",
    },
    {
        target: "/?id=1&id=2",
        want: ["query.id=1", "query.id=2", "query.id=1,2"],
        why: "repeated: each, and joined as ASP does",
    },
    {
        target: "/?a+b=c%20d+e",
        want: ["query[0]#key=a b", "query[0]=c d e"],
        why: "a key with a space is named by its place",
    },
    { target: "/?a'b=1", want: ["query[0]#key=a'b", "query[0]=1"], why: "a key that holds syntax is read too" },
    { target: "/?09012345678=1", want: ["query[0]=1"], why: "a key that may be a phone number never stands in a path" },
    { target: "/?x%27y", want: ["query[0]=x'y"], why: "no equals sign: a value without a name" },
    {
        target: "/a%2f..%2fb",
        want: ["path=/a/../b", "path[0]=a/../b"],
        why: "encoded slashes are part of their segment",
    },
    { target: "/a%3Fb=c", want: ["path=/a?b=c", "path[0]=a?b=c"], why: "split before decoding (CVE-2024-1019)" },
    {
        target: "//host/x",
        want: ["path=//host/x", "path[1]=host", "path[2]=x"],
        why: "a path that begins with // stays one",
    },
    { target: "http://a.jp/x?y=1", want: ["query.y=1"], why: "absolute form" },
    { target: "http://a'b/x", want: ["authority=a'b"], why: "an authority that is none" },
    { target: "/x?a=1#b'", want: ["query.a=1#b'", "fragment=b'"], why: "a raw fragment is read both ways" },
    { target: "*", want: ["path=*"], why: "OPTIONS *" },
] as const

test.each(CASES)("$target: $why", ({ target, want }) => {
    expect(collect((take) => readTarget("", target, take))).toEqual(want)
})

test("Japanese keys and values, UTF-8 as latin1", () => {
    const target = Buffer.from("/x?名=%E8%A1%A8", "utf8").toString("latin1")
    expect(collect((take) => readTarget("", target, take))).toEqual(["query.名=表"])
})

test("law: no detector finds anything in a path that is not read", () => {
    const path = fc.stringMatching(/^(?:\/[A-Za-z0-9_~-][A-Za-z0-9_~@-]{0,11}(?:\.[A-Za-z0-9_~@-]{1,6}){0,2}){1,5}$/)
    fc.assert(
        fc.property(path, (text) => {
            // A folder of that name leads nowhere: it is no key of an object.
            fc.pre(!text.includes("__proto__"))
            expect(isPlainTarget(text)).toBe(true)
            const derived = { path: "path", text, decoding: [], profile: profileOf(text) }
            expect(DETECTORS.flatMap((detector) => detector.detect(derived, new Work()))).toEqual([])
        }),
        { numRuns: 2_000 },
    )
})
