/**
 * Forced browsing: asking for what no page links to. Read is the path, decoded once, by the names of forced-browsing.data.ts.
 * Source: CWE-425, CWE-530, CWE-538, CAPEC-87.
 *
 * Must not match: honest downloads (`報告書.zip`, `data.csv`), pages that are merely called so (`/backup-service/`). Consoles of
 * administrators are told only: the owner's people open them. Errs towards refusing a site that publishes dumps of databases
 * or copies of programs under their names: it needs an allowance.
 */
import { FORCED_MESSAGES } from "../../core/messages/request-level.messages.data.ts"
import { percentBytes } from "../readings/form-value.ts"
import type { Technique } from "../technique.ts"
import type { RequestDetector } from "./contract.ts"
import {
    ADMIN_PAGES,
    ARCHIVE_ENDINGS,
    COPY_ENDINGS,
    DUMP_ENDINGS,
    EVERYTHING_NAMES,
    INNER_PAGES,
    PROGRAM_ENDINGS,
} from "./forced-browsing.data.ts"
import { findingAt } from "./whole-request.ts"

type Name = keyof typeof FORCED_MESSAGES

const TECHNIQUES: Readonly<Record<Name, Technique>> = {
    "copy-of-program": { score: 100, cwe: [530, 425], capec: [87], attack: ["T1190", "T1083"] },
    "database-dump": { score: 100, cwe: [530, 425], capec: [87], attack: ["T1190", "T1005"] },
    "site-archive": { score: 100, cwe: [530, 425], capec: [87], attack: ["T1190", "T1005"] },
    "inner-page": { score: 100, cwe: [425, 200], capec: [87], attack: ["T1190", "T1082"] },
    "admin-console": { score: 40, cwe: [425], capec: [87], attack: ["T1190"] },
}

/** By the last segment, lower case. */
const BY_LEAF: readonly (readonly [Name, RegExp])[] = [
    [
        "copy-of-program",
        new RegExp(
            `^[^/]{1,200}\\.(?:${PROGRAM_ENDINGS})(?:~|#|[._~-](?:${COPY_ENDINGS})[\\d._-]{0,12})$|^\\.[^/]{1,200}\\.sw[op]$`,
        ),
    ],
    ["database-dump", new RegExp(`^[^/]{0,200}\\.(?:${DUMP_ENDINGS})\\d{0,3}(?:\\.(?:${ARCHIVE_ENDINGS}))?$`)],
    ["site-archive", new RegExp(`^(?:${EVERYTHING_NAMES})[\\d._-]{0,20}\\.(?:${ARCHIVE_ENDINGS})$`)],
]
/** By segments anywhere, and at the end or before a slash. */
const BY_PATH: readonly (readonly [Name, RegExp])[] = [
    ["inner-page", new RegExp(`/(?:${INNER_PAGES})(?:/|$)`)],
    ["admin-console", new RegExp(`/(?:${ADMIN_PAGES})(?:/|$)`)],
]
/** Either of them. */
const ANY_PAGE = new RegExp(`/(?:${INNER_PAGES}|${ADMIN_PAGES})(?:/|$)`)
/** Most files and pages of a site, none of which is met by its leaf. */
const ORDINARY = /^[a-z0-9_-]*(?:\.(?:html?|php|js|css|png|jpe?g|gif|svg|webp|ico|json|aspx?|jsp|do|woff2?))?$/
const LONGEST_PATH = 2_048

export const FORCED_BROWSING_DETECTOR: RequestDetector = {
    name: "forced-browsing",
    judge: ({ path: raw }) => {
        if (raw.length > LONGEST_PATH) return []
        const text = raw.includes("%") ? Buffer.from(percentBytes(raw, false)).toString("latin1") : raw
        const path = withoutParameters(text.toLowerCase())
        const met = nameMet(path)
        if (met === undefined) return []
        const place = { detector: "forced-browsing", technique: met[0], path: "path", text }
        return [findingAt(place, TECHNIQUES[met[0]], FORCED_MESSAGES[met[0]])]
    },
}

function nameMet(path: string): readonly [Name, RegExp] | undefined {
    const leaf = path.slice(path.lastIndexOf("/") + 1)
    const byLeaf = ORDINARY.test(leaf) ? undefined : BY_LEAF.find(([, pattern]) => pattern.test(leaf))
    return byLeaf ?? (ANY_PAGE.test(path) ? BY_PATH.find(([, pattern]) => pattern.test(path)) : undefined)
}

/** `;v=1` behind a name, and dots and spaces that Windows drops. */
function withoutParameters(path: string): string {
    const bare = path.includes(";") ? path.replaceAll(/;[^/]{0,512}/g, "") : path
    return bare.endsWith(".") || bare.endsWith(" ") ? bare.replace(/[. ]{1,16}$/, "") : bare
}
