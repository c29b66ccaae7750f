// The held-out half of paths: written once from the lists of the field (the traversal cheat sheets, WSTG-ATHZ-01, the files
// worth reading on a Unix) and the rules of the file system, addresses and Unicode, against the interpreter of path.ts
// alone; what the detectors make of it was not looked at. It only measures: nobody lists its evaders, and it is not
// adjusted to a result. Once it was read by whoever mends a detector it belongs to the development half.
import type { Operator, Seed } from "./contract.ts"
import { swap } from "./operator.ts"
import { seeds } from "./seed.ts"

const up = (step: string, times = 9): string => step.repeat(times)
const hex = (c: string): string => `%${c.charCodeAt(0).toString(16)}`

export const PATH_HELD_SEEDS: readonly Seed[] = [
    ...seeds("held", "joined", [
        up("../") + "etc/group",
        up("../") + "etc/os-release",
        up("../") + "proc/version",
        up("../") + "proc/self/status",
        up("../") + "proc/self/maps",
        up("../") + "proc/1/../self/environ",
        up("../") + "etc/../etc/./hosts",
        up("../", 30) + "etc/shells",
        up(".//..//") + "etc/passwd",
        up("x/../../", 10) + "etc/passwd",
        "img/logo.txt/" + up("../") + "etc/passwd",
        "img/" + up("../", 10) + "proc/net/tcp",
        "./img/./" + up("./../") + "etc/passwd",
        "../../.env",
        "img/../../../.env",
        "../files/../../config/database.yml",
        "../../config/./database.yml",
    ]),
    ...seeds("held", "decoded", [
        up("..%2F") + "etc%2Fgroup",
        up("%2E./") + "etc/passwd",
        up(".%2e/") + "etc/passwd",
        up(".%2e%2f") + "proc%2fself%2fenviron",
        up("%2e%2e%2F") + "%65%74%63%2F%70%61%73%73%77%64",
        up("%2f%2e%2e") + "%2fetc%2fhosts",
        "img%2f" + up("..%2f", 10) + "etc/passwd",
        up("../") + "etc/%70asswd",
        up("../") + "%65tc/passwd",
        "..%2f..%2f.env",
    ]),
    ...seeds("held", "decoded twice", [
        up("%252e%252e/") + "etc/passwd",
        up("..%252F") + "etc%252Fgroup",
        up("%25%32%65%25%32%65%25%32%66") + "etc/passwd",
        up("%252e%252e%252f") + "%2565tc%252fpasswd",
        up("%2e%252e%2f") + "proc/self/environ",
        "img/" + up("%252e./", 10) + "etc/passwd",
        "..%252f..%252fconfig%252fdatabase.yml",
    ]),
    ...seeds("held", "windows", [
        up("..\\") + "etc\\group",
        up(".\\..\\") + "etc\\passwd",
        up("..\\\\") + "etc\\\\passwd",
        up("..\\./") + "etc/hosts",
        "img\\" + up("..\\", 10) + "proc\\self\\environ",
        "\\" + up("..\\") + "etc\\os-release",
        up("../") + "etc\\passwd",
        "..\\..\\.env",
    ]),
    ...seeds("held", "stripped", [
        up("....//") + "etc/group",
        up("..././") + "etc/hosts",
        up(".../.../...//".replace(".../...//", "..././/"), 1) + up("..././") + "etc/passwd",
        up(".../....///", 1) + up("....//", 12) + "etc/passwd",
        "img/" + up("....//", 10) + "etc/os-release",
        up("./.././") + up("....//", 10) + "proc/self/environ",
        "....//....//.env",
    ]),
    ...seeds("held", "normalised", [
        up("．．/") + "etc/passwd",
        up("..／") + "etc／group",
        up("‥/") + "etc/passwd",
        up("․․／") + "etc／hosts",
        up("﹒﹒/") + "etc/passwd",
        up(".．/") + "ｅｔｃ/ｐａｓｓｗｄ",
        up("‥／") + "𝐞𝐭𝐜／passwd",
    ]),
    ...seeds("held", "resolved", [
        "/etc/group",
        "/proc/self/cmdline",
        "/proc/self/root/etc/passwd",
        "//etc//passwd",
        "/./etc/./hosts",
        "/usr/../etc/os-release",
        "/proc/thread-self/environ",
        up("../") + "etc/passwd",
        "../../config//database.yml",
    ]),
    ...seeds("held", "file address", [
        "file:/etc/passwd",
        "file:////etc/passwd",
        "FILE:///etc/group",
        "file://localhost/proc/self/environ",
        "file:///etc/%70asswd",
        "file:///usr/../etc/hosts",
        "file:///etc/passwd?x=.png",
        "/etc/passwd#logo.png",
        ".%2e/".repeat(9) + "etc/passwd",
        "..\\".repeat(9) + "etc\\passwd",
        "../../.env?.png",
    ]),
]

export const PATH_HELD_OPERATORS: readonly Operator[] = [
    swap("held", "idle steps", /\/(?=\w)/g, ["/.//", "/./././", "////", "/z/../", "/z/y/../../"]),
    swap("held", "higher than the root", /^(?=\.\.|img)/g, [up("../", 5), up("../", 25), up("./", 4)]),
    swap("held", "detours", /etc(?=\/(?:passwd|group|hosts))/g, [
        "proc/self/root/etc",
        "usr/../etc",
        "etc/ssl/..",
        "dev/../etc",
        "var/lib/../../etc",
    ]),
    swap("held", "slashes in percent", /\//g, ["%2f", "%2F"]),
    swap("held", "dots in percent", /\./g, ["%2e", "%2E"]),
    swap("held", "letters in percent", /[acdehopst](?=[a-z]*(?:\/|$))/g, [hex]),
    swap("held", "percent in percent", /%(?=[0-9A-Fa-f]{2})/g, ["%25", "%2525"]),
    swap("held", "wide signs", /[./]/g, [(c) => (c === "." ? "．" : "／"), (c) => (c === "." ? "․" : "／")]),
    swap("held", "two-dot leader", /\.\.(?=[/／])/g, ["‥"]),
    swap("held", "back slashes", /\//g, ["\\", "\\.\\", "\\\\"]),
    swap("held", "steps in steps", /\.\.\//g, ["..././", "....//", "..../../"]),
    swap("held", "folder first", /^(?!\/|file|img)/gi, ["img/../", "img//..//", "pictures/2024/../../", "./"]),
    swap("held", "endings", /$/g, ["?v=2", "#top", "?.png", "//", "/."]),
]
