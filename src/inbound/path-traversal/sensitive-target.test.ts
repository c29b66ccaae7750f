// Which file a path names, held against the tables read as they are written: the segments of a pattern one by one.
import fc from "fast-check"
import { expect, test } from "vitest"
import { lexRun } from "./path-lexer.ts"
import { sensitiveTargetOf } from "./sensitive-target.ts"
import { SENSITIVE_TARGETS } from "./sensitive-targets.data.ts"

const patterns = Object.values(SENSITIVE_TARGETS).flat()

/** A path that a pattern names, with as many folders for `**` as given. */
function pathOf(pattern: string, folders: number): string {
    const parts = pattern.split("/").map((part) => {
        if (part === "**") return "zz/".repeat(folders).slice(0, -1)
        return part.replace("*", "zz")
    })
    return parts.filter((part) => part !== "").join("/")
}

/** The pattern as one expression: `**` stands for any folders, and at the end for all that is below or nothing. */
function expressionOf(pattern: string): RegExp {
    const escaped = pattern.replaceAll(/[.+]/g, String.raw`\$&`)
    const spelled = escaped
        .replace(/\/\*\*$/, "(?:/.*)?")
        .replace("/**/", "/(?:[^/]+/)#")
        .replaceAll(/(?<!\.)\*/g, "[^/]*")
    return new RegExp(`^${spelled.replace("#", "*")}$`)
}

const expressions = patterns.map(expressionOf)

test("law: a path is a target where a pattern of the tables names it from one of its segments on", () => {
    const names = [...new Set(patterns.flatMap((pattern) => pattern.split("/")))].filter((name) => !name.includes("*"))
    const endings = ["zz.conf", "zz.d", "zz.service", "zz"]
    const plain = fc.array(fc.constantFrom(...names, ...endings), { minLength: 1, maxLength: 4 })
    const named = fc
        .tuple(fc.constantFrom(...patterns), fc.nat({ max: 2 }), fc.constantFrom("", "zz/"))
        .map(([pattern, folders, before]) => `${before}${pathOf(pattern, folders)}`.split("/"))
    fc.assert(
        fc.property(fc.oneof(plain, named), (segments) => {
            // What no table names may still be hidden in the folder of a user, or a copy of a file that one names.
            fc.pre(!/^(?:home|root)$/i.test(segments[0] ?? ""))
            fc.pre(!segments.some((segment) => /^(?:\.env|wp-config\.php)\./.test(segment)))
            const behind = segments.map((_, at) => segments.slice(at).join("/").toLowerCase())
            const isNamed = behind.some((path) => expressions.some((expression) => expression.test(path)))
            expect(sensitiveTargetOf(lexRun(segments.join("/"), 0)) !== null).toBe(isNamed)
        }),
        { numRuns: 2_000 },
    )
})
