/**
 * Walks of data binding: frameworks that fill an object from a form take the NAME of a field for a path of properties, and
 * every Java object has the property `class`. From there a name reaches the class loader and, through it, the server's own
 * settings. Source: CWE-915; CVE-2010-1622, CVE-2014-0094, CVE-2014-0114, CVE-2022-22965 (Spring forbids just these two
 * ends, and lets the rest of `class` be).
 *
 * Must not match: `class`, `class.name`, `classroom`, `class.module` (a course and its unit), the words as a value. Letters
 * of either case are the same, since Spring also tries a property's name with its first letter changed. Errs towards
 * refusing a name in which `class` comes before one of the two ends.
 */
import { BINDING_WALK_MESSAGES } from "../../core/messages/forms.messages.data.ts"
import type { Detector } from "../contract.ts"
import { ASCII_LETTER } from "../profile.ts"
import type { Technique } from "../technique.ts"
import { formDetector } from "./form-detector.ts"
import { BOUND_NAME } from "./places.ts"

type Name = keyof typeof BINDING_WALK_MESSAGES

const TECHNIQUES: Readonly<Record<Name, Technique>> = {
    "class-loader-walk": { score: 100, cwe: [915, 94], capec: [77, 242], attack: ["T1190"] },
}

/** Properties between `class` and the end: `module`, `superclass`, `interfaces[0]`, …; longer detours are not known. */
const CLASS_LOADER_WALK =
    /(?:^|[.[\s])["']?class["']?\s?\]?(?:\s?(?:\.|\[)\s?["']?\w{1,40}["']?\s?\]?){0,6}\s?(?:\.|\[)\s?["']?(?:classLoader|protectionDomain)(?!\w)/i

/** Longest name looked at while it is but words and dots; a longer one has room for no other use. */
const NAME_UNITS = 2_048

/** Words and dots alone, as such a name may be: let through to the detectors all the same. */
export function mayBindClass(path: string, text: string): boolean {
    return BOUND_NAME.test(path) && text.length <= NAME_UNITS && CLASS_LOADER_WALK.test(text)
}

export const BINDING_WALK_DETECTOR: Detector = formDetector<Name>({
    name: "binding-walk",
    wants: (profile) => (profile & ASCII_LETTER) !== 0,
    at: BOUND_NAME,
    anchor: /class/i,
    techniques: TECHNIQUES,
    messages: BINDING_WALK_MESSAGES,
    forms: [{ technique: "class-loader-walk", pattern: CLASS_LOADER_WALK }],
})
