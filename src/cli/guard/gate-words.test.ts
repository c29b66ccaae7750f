import { expect, test } from "vitest"
import { resolveConfig } from "../../config/resolve-config.ts"
import { addressWords, capWords, modeWords } from "./gate-words.ts"

const upstream = "http://127.0.0.1:3000"
const site = (name: string): { name: string; hosts: string[]; upstream: string } => ({
    name,
    hosts: [`${name}.example.jp`],
    upstream,
})

test("sites that are alike are one line, of their own settings", () => {
    const sites = [site("shop"), site("news")].map((one) => ({ ...one, mode: "observe" as const }))
    const config = resolveConfig({ sites }, { dataDir: "/nonexistent" })
    expect(modeWords(config).en).toBe("detectors: observe only; attacks pass and are recorded")
})

test("sites that differ are told apart: a site that only observes must not look guarded", () => {
    const sites = [site("shop"), { ...site("news"), mode: "observe" as const }, site("blog")]
    const config = resolveConfig({ sites }, { dataDir: "/nonexistent" })
    expect(modeWords(config).en).toBe(
        "shop, blog — detectors: attacks are refused\n  news — detectors: observe only; attacks pass and are recorded",
    )
    expect(modeWords(config).ja).toContain("news — 検知: 観察のみ")
    expect(capWords(config).en).not.toContain("shop")
})

test("an IPv6 address stands in brackets", () => {
    expect(addressWords({ host: "::1", port: 80 })).toBe("[::1]:80")
})
