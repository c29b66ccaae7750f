// The numbers of the rule of public persons, with their reasons; docs/public-persons.md tells them to owners, and
// docs/rationale.md what each costs an attacker. A smaller number of anything here is a weaker rule.
import { maskOf, type FieldMask } from "../../core/fields.ts"

/** What may be public of a person. `kana` is not among them: a form asks for it, a published page hardly ever shows it. */
export const PUBLIC_FIELDS: FieldMask = maskOf(["name", "nickname"])

/** A visitor is aged when first met so long before, in time that the gate has lived (lived-time.ts). */
export const AGED_MS: number = 7 * 86_400_000
/** Evidence counts so long, days lived. */
export const EVIDENCE_DAYS = 30
/** Aged visitors who were shown the person, of whom one network gives no more than TEACHERS_A_NETWORK. */
export const TEACHERS_NEEDED = 20
export const TEACHERS_A_NETWORK = 2
/** Of them, visitors who sent no cookie and no authorization: a list for members only has none. */
export const ANONYMOUS_NEEDED = 5
/** Different days on which aged visitors were. */
export const DAYS_NEEDED = 7
/** A person stays public while so many networks have been shown them within EVIDENCE_DAYS. */
export const NETWORKS_TO_STAY = 3

/** Persons of one answer, whoever they are. With more it is a list: it teaches nothing, and nobody in it is exempt. */
export const PAGE_PERSONS = 30
/** Persons a visitor was shown in 30 days. Whoever was shown more collects them, and teaches nothing. */
export const TEACHER_PERSONS = 60

/** Persons newly proposed, a route and day. */
export const PROPOSED_A_DAY = 20
/** Persons proposed and public, a route, and in all. */
export const PUBLIC_A_ROUTE = 100
export const PUBLIC_LIMIT = 1_000
/** Persons on their way to be proposed, a route, and in all: about 2 KiB each. */
export const LEARNING_A_ROUTE = 200
export const LEARNING_LIMIT = 2_000
/** Visitors remembered, of one network, and in all: about 100 bytes each. */
export const VISITORS_A_NETWORK = 200
export const VISITORS_LIMIT = 20_000
/** Visitors kept beside one person, the newest: twice what is needed. */
export const TEACHERS_KEPT: number = 2 * TEACHERS_NEEDED
/** UTF-16 units; a longer route teaches nothing. */
export const ROUTE_UNITS = 256
