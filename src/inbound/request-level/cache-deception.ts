/**
 * Cache deception: a visitor is sent to an address that the application takes for a personal page and a cache in front for a
 * picture or a style sheet: `/account;x.css`, `/account%00.css`, `/account%3Fx.js`. The cache keeps the page and hands it to
 * whoever asks. Source: CWE-525, CWE-436, Omer Gil 2017, "Gotta cache 'em all" (PortSwigger 2024).
 *
 * Read is the path before it is decoded: a delimiter that only some readers know, in the last segment, with the ending of a
 * static file behind it and none before. With a session there is something to steal, and it is refused; without, it is told.
 * Must not match: `;jsessionid=…`, mirrors whose files are called `style.css?ver=1.css`, front controllers
 * (`/index.php/assets/a.css`: told by nobody here). Errs towards passing: `/account/x.css` may be a file. What persons stand in
 * an answer to such an address is told when they are counted (the gate).
 */
import { CACHE_MESSAGES } from "../../core/messages/request-level.messages.data.ts"
import type { Technique } from "../technique.ts"
import type { ReportedFinding, RequestDetector } from "./contract.ts"
import { findingAt, pathOf } from "./whole-request.ts"

type Name = keyof typeof CACHE_MESSAGES

const COMMON = { cwe: [525, 436], capec: [141], attack: ["T1539", "T1190"] } as const
const WITH_SESSION: Technique = { score: 100, ...COMMON }
const TOLD: Technique = { score: 40, ...COMMON }

/** Of what the gate tells by itself: no request is at fault. */
export const SHARED_CACHE = "shared-cache"

const STATIC =
    "(?:avif|bmp|css|csv|eot|gif|ico|jpe?g|js|m?js|map|mp[34]|otf|pdf|png|svg|swf|tiff?|ttf|txt|webm|webp|woff2?|zip)"
const STATIC_END = new RegExp(`\\.${STATIC}$`, "i")
/** Behind a delimiter, up to twice encoded, or behind a semicolon as it stands. */
const DELIMITED = new RegExp(`^([^/]+?)(?:%(?:25)?(?:00|09|0a|0d|23|3b|3f)|;)[^/]*\\.${STATIC}$`, "i")

export const CACHE_DETECTOR: RequestDetector = {
    name: "cache-deception",
    judge: ({ path, circumstances }) => {
        if (!(path.includes("%") || path.includes(";")) || !STATIC_END.test(path)) return []
        const page = DELIMITED.exec(path.slice(path.lastIndexOf("/") + 1))?.[1]
        if (page === undefined || STATIC_END.test(page)) return []
        return [told("static-ending-behind-delimiter", path, circumstances.hasSession ? WITH_SESSION : TOLD)]
    },
}

/**
 * Whether a cache that goes by the ending of a path keeps the answer.
 *
 * @param target undecoded
 */
export function isStaticLooking(target: string): boolean {
    return STATIC_END.test(pathOf(target))
}

/** What the gate tells when persons left under such an address. @param target undecoded */
export function personsUnderStaticPath(target: string): ReportedFinding {
    return told("persons-under-static-path", pathOf(target), TOLD)
}

/** What the gate tells when persons left in an answer that shared caches may keep. @param target undecoded */
export function personsShared(target: string): ReportedFinding {
    return told("persons-in-shared-cache", pathOf(target), TOLD, SHARED_CACHE)
}

function told(technique: Name, path: string, weight: Technique, detector = CACHE_DETECTOR.name): ReportedFinding {
    const place = { detector, technique, path: "path", text: path }
    return findingAt(place, weight, CACHE_MESSAGES[technique])
}
