// Seeds and operators of paths of the development half; the held-out half stands in a file of its own (*.held.data.ts).
import type { Operator, Seed } from "./contract.ts"
import { swap } from "./operator.ts"
import { PATH_FIELD_SEEDS } from "./path-field.data.ts"

const UP = "../".repeat(8)
const percent = (c: string): string => `%${c.charCodeAt(0).toString(16).padStart(2, "0")}`

export const PATH_SEEDS: readonly Seed[] = [
    ...PATH_FIELD_SEEDS,
    { half: "dev", context: "joined", text: `${UP}etc/passwd` },
    { half: "dev", context: "joined", text: `img/${UP}etc/passwd` },
    { half: "dev", context: "decoded", text: percentAll(`${UP}etc/passwd`, /[./]/g) },
    { half: "dev", context: "stripped", text: `${"....//".repeat(8)}etc/passwd` },
    { half: "dev", context: "windows", text: `${"..\\".repeat(8)}etc\\passwd` },
    { half: "dev", context: "joined", text: `img/./${UP}/etc/./passwd` },
    { half: "dev", context: "decoded twice", text: percentAll(`${UP}etc/passwd`, /[./]/g).replaceAll("%", "%25") },
    { half: "dev", context: "stripped", text: `${"..././".repeat(8)}etc/passwd` },
    { half: "dev", context: "windows", text: `img\\..\\${"..\\/".repeat(8)}etc/passwd` },
    { half: "dev", context: "normalised", text: `${"．．／".repeat(8)}etc/passwd` },
    { half: "dev", context: "normalised", text: `${"‥／".repeat(8)}etc／passwd` },
    { half: "dev", context: "normalised", text: "︰/︰/config/database.yml" },
    { half: "dev", context: "joined", text: "old pages/../../../config/database.yml" },
    { half: "dev", context: "joined", text: "写真/../../../config/database.yml" },
    { half: "dev", context: "joined", text: "a\\b\\c/../../../config/database.yml" },
    { half: "dev", context: "joined", text: "http://host.example/../../../../config/database.yml" },
    { half: "dev", context: "resolved", text: "/proc/thread-self/cmdline" },
    { half: "dev", context: "resolved", text: "/proc/vmstat" },
    { half: "dev", context: "resolved", text: "/etc/ld.so.cache" },
]

function percentAll(text: string, which: RegExp): string {
    return text.replace(which, percent)
}

export const PATH_OPERATORS: readonly Operator[] = [
    swap("dev", "repeated slashes", /\//g, ["//", "/./"]),
    swap("dev", "other repeated slashes", /\/(?=\.\.|etc|passwd)/g, ["///", "/././", "/x/../"]),
    swap("dev", "slash kinds", /\//g, ["\\"]),
    swap("dev", "other slash kinds", /[\\/]/g, ["\\/", "/\\"]),
    swap("dev", "percent", /[./]/g, [percent]),
    swap("dev", "other percent", /[a-z./]/g, [percent, (c) => percent(c).toUpperCase()]),
    swap("dev", "longer climbs", /^/g, ["../../", "./"]),
    swap("dev", "other longer climbs", /^/g, ["img/../../", "a/b/../../../"]),
    swap("dev", "full width", /[a-z./]/g, [(c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0)]),
    swap("dev", "folders left again", /\/(?=\.\.|etc|passwd|config|database)/g, [
        "/a b/../",
        "/写真/../",
        "/a(b)/../",
        "/a,b/../",
        "/a\\b/../",
    ]),
    swap("dev", "raised letters", /[adepstw]/g, [
        (c) => ({ a: "ᵃ", d: "ᵈ", e: "ᵉ", p: "ᵖ", s: "ˢ", t: "ᵗ", w: "ʷ" })[c] ?? c,
    ]),
    swap("dev", "other folder", /etc(?=[\\/])/g, ["etc/../etc", "usr/../etc"]),
]
