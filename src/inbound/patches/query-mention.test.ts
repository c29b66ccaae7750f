import { expect, test } from "vitest"
import { hasEncodedName, mentionOf, namesParameter } from "./query-mention.ts"

test.each([
    { at: "query.s", target: "/?s=1", want: true, why: "the parameter" },
    { at: "query.s", target: "/?a=1&s=2", want: true, why: "the second one" },
    { at: "query.s", target: "/s?sid=1&a=s", want: false, why: "a letter elsewhere" },
    { at: "query.top.*", target: "/?top.x=1", want: true, why: "begins so" },
    { at: "query.top.*", target: "/?stop.x=1", want: false, why: "ends so" },
    { at: "query.*FileName", target: "/?aFileName=1", want: true, why: "holds what stands behind the wildcard" },
    { at: "query.*FileName", target: "/?file=1", want: false, why: "does not" },
    { at: "query.*", target: "/?x=1", want: true, why: "any parameter" },
    { at: "query[*]", target: "/?x", want: true, why: "a value without a name" },
    { at: "*", target: "/", want: true, why: "anywhere" },
])("$at in $target: $why", ({ at, target, want }) => {
    expect(namesParameter(target, mentionOf(at))).toBe(want)
})

test.each([
    { target: "/a%20b?s=1%27", want: false, why: "a percent sign in the path and in a value" },
    { target: "/?%73=1", want: true, why: "in a name" },
    { target: "/?a=1&\u00e9=1", want: true, why: "a byte that is no ASCII" },
])("$target: $why", ({ target, want }) => {
    expect(hasEncodedName(target)).toBe(want)
})
