import { expect, test } from "vitest"
import { hardenAnswer } from "./harden-answer.ts"
import { hardenCookie } from "./harden-cookie.ts"

const HTTPS = { https: true, session: false }

test.each([
    { field: "a=1", facts: HTTPS, want: ["Secure", "SameSite=Lax"], why: "nothing is set" },
    {
        field: "a=1; secure; SAMESITE=None",
        facts: HTTPS,
        want: [],
        why: "names of flags in any case; None is the application's word",
    },
    { field: "a=1; Path=/secure", facts: HTTPS, want: ["Secure", "SameSite=Lax"], why: "a path is no flag" },
    {
        field: "sid=1; Secure; SameSite=Lax",
        facts: { https: true, session: true },
        want: ["HttpOnly"],
        why: "a session that scripts could read",
    },
    {
        field: "a=1",
        facts: { https: false, session: false },
        want: ["SameSite=Lax"],
        why: "over HTTP a Secure cookie would never come back",
    },
])("$field: $why", ({ field, facts, want }) => {
    expect(hardenCookie(field, facts)).toMatchObject({ name: field.startsWith("sid") ? "sid" : "a", added: want })
    expect(hardenCookie(field, facts)?.value).toBe([field, ...want].join("; "))
})

test("what is no cookie is left alone", () => {
    expect(hardenCookie("nonsense", HTTPS)).toBeNull()
})

const CONFIG = { https: "off", hsts: "propose", hstsSeconds: 60, cookies: "propose", caches: "propose" } as const

function harden(
    fields: string[],
    config: Parameters<typeof hardenAnswer>[1],
    https = true,
): { fields: string[]; told: string[] } {
    const told: string[] = []
    hardenAnswer(fields, config, https, {
        cookie: ({ name, missing }) => told.push(`${name} ${missing.join(" ")}`),
        hstsMissing: () => told.push("hsts"),
    })
    return { fields, told }
}

test.each([
    { config: CONFIG, changed: false, why: "proposed only: told, not changed" },
    { config: { ...CONFIG, hsts: "enforce", cookies: "enforce" } as const, changed: true, why: "enforced" },
])("$why", ({ config, changed }) => {
    const before = ["Content-Type", "text/html", "Set-Cookie", "JSESSIONID=0123456789abcdef0123"]
    const { fields, told } = harden([...before], config)
    expect(told).toEqual(["JSESSIONID Secure SameSite=Lax HttpOnly", "hsts"])
    expect(fields).toEqual(
        changed
            ? [
                  "Content-Type",
                  "text/html",
                  "Set-Cookie",
                  "JSESSIONID=0123456789abcdef0123; Secure; SameSite=Lax; HttpOnly",
                  "Strict-Transport-Security",
                  "max-age=60",
              ]
            : before,
    )
})

test("what the application says itself stands, and HTTP has no HSTS (RFC 6797 7.2)", () => {
    expect(harden(["strict-transport-security", "max-age=1"], CONFIG).told).toEqual([])
    expect(harden(["Content-Type", "text/html"], CONFIG, false).told).toEqual([])
    expect(harden(["Set-Cookie", "a=1"], { ...CONFIG, cookies: "off", hsts: "off" }).told).toEqual([])
})
