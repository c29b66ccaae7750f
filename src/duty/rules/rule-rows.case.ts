// Rows that exercise every item of every rule: what it is for, what it is not for, and what lies just beside it. Items with
// the same words in several versions share their rows. Counts and cases are made up.
import { exactly, upTo } from "../benign.case.ts"
import type { Outcome, SomeFacts } from "../contract.ts"

export interface RuleRow {
    readonly rule: string
    readonly kind: "positive" | "negative" | "near-miss"
    readonly facts: SomeFacts
    readonly want: Outcome
    readonly why: string
}

interface Rows {
    /** Holds. */
    readonly positive: readonly (readonly [why: string, facts: SomeFacts])[]
    /** Fails. */
    readonly negative: readonly (readonly [why: string, facts: SomeFacts])[]
    readonly near: readonly (readonly [why: string, want: Outcome, facts: SomeFacts])[]
}

function rowsOf(rules: readonly string[], { positive, negative, near }: Rows): readonly RuleRow[] {
    return rules.flatMap((rule) => [
        ...positive.map(([why, facts]): RuleRow => ({ rule, kind: "positive", facts, want: "holds", why })),
        ...negative.map(([why, facts]): RuleRow => ({ rule, kind: "negative", facts, want: "fails", why })),
        ...near.map(([why, want, facts]): RuleRow => ({ rule, kind: "near-miss", facts, want, why })),
    ])
}

const LEAK: SomeFacts = { leak: "confirmed" }
const FEARED: SomeFacts = { leak: "suspected" }
const MY_NUMBER: SomeFacts = { ...LEAK, fields: { my_number: "confirmed" } }
const PRIVATE = ["priv-2022", "priv-2024"] as const
const PUBLIC = ["pub-2022", "pub-2023"] as const
const ids = (sets: readonly string[], item: string): readonly string[] => sets.map((set) => `${set}.${item}`)

const APPLIES: readonly RuleRow[] = [
    ...rowsOf(ids(["priv-2005", "priv-2017", "mn-notice-2016"], "applies"), {
        positive: [
            ["a foreign business with persons in Japan", { body: "foreign-business", personsInJapan: "yes" }],
            ["a private business", { body: "private-business" }],
        ],
        negative: [["a city office", { body: "local-government" }]],
        near: [
            ["a national university came under it in 2022 only", "fails", { body: "private-rules-agency" }],
            [
                "a foreign business without persons in Japan",
                "fails",
                { body: "foreign-business", personsInJapan: "no" },
            ],
        ],
    }),
    ...rowsOf(ids([...PRIVATE, "appi-20xx"], "applies"), {
        positive: [
            ["a private business", { body: "private-business" }],
            ["a national university", { body: "private-rules-agency" }],
            ["a city hospital", { body: "local-hospital-or-university" }],
            ["a foreign business with persons in Japan", { body: "foreign-business", personsInJapan: "yes" }],
        ],
        negative: [["a city office", { body: "local-government" }]],
        near: [
            ["an incorporated agency is under Art. 68", "fails", { body: "incorporated-agency" }],
            ["a foreign business, persons unknown", "open", { body: "foreign-business", personsInJapan: "unknown" }],
        ],
    }),
    ...rowsOf(["pub-national-2005.applies"], {
        positive: [
            ["an incorporated agency", { body: "incorporated-agency" }],
            ["a ministry", { body: "national-organ" }],
            ["a national university then", { body: "private-rules-agency" }],
        ],
        negative: [["a company", { body: "private-business" }]],
        near: [["a city office had its ordinance", "fails", { body: "local-government" }]],
    }),
    ...rowsOf(["pub-2022.applies"], {
        positive: [
            ["a ministry", { body: "national-organ" }],
            ["an incorporated agency", { body: "incorporated-agency" }],
        ],
        negative: [["a company", { body: "private-business" }]],
        near: [["a national university is under Art. 26 now", "fails", { body: "private-rules-agency" }]],
    }),
    ...rowsOf(["pub-local-2005.applies"], {
        positive: [
            ["its incorporated agency", { body: "local-incorporated-agency" }],
            ["a city office", { body: "local-government" }],
            ["a city hospital then", { body: "local-hospital-or-university" }],
        ],
        negative: [["a company", { body: "private-business" }]],
        near: [["a ministry", "fails", { body: "national-organ" }]],
    }),
    ...rowsOf(["pub-2023.applies"], {
        positive: [
            ["a city office", { body: "local-government" }],
            ["its incorporated agency", { body: "local-incorporated-agency" }],
        ],
        negative: [["a company", { body: "private-business" }]],
        near: [["a city hospital is under Art. 26 now", "fails", { body: "local-hospital-or-university" }]],
    }),
    ...(
        [
            ["finance", "finance", "credit-purchase"],
            ["telecom", "telecom", "critical-infrastructure"],
            ["medical", "medical", "finance"],
            ["cyber-defence", "critical-infrastructure", "telecom"],
        ] as const
    ).flatMap(([set, sector, beside]) =>
        rowsOf([`${set}.applies`], {
            positive: [["of the sector", { sectors: [beside, sector] }]],
            negative: [["of no such sector", { sectors: [] }]],
            near: [
                ["of the sector beside it", "fails", { sectors: [beside] }],
                ["sector unknown", "open", { sectors: "unknown" }],
            ],
        }),
    ),
    ...(
        [
            ["privacy-mark", "privacyMark"],
            ["exchange", "listedCompany"],
            ["gdpr", "gdprApplies"],
        ] as const
    ).flatMap(([set, fact]) =>
        rowsOf([`${set}.applies`], {
            positive: [["yes", { [fact]: "yes" }]],
            negative: [["no", { [fact]: "no" }]],
            near: [["unknown", "open", { [fact]: "unknown" }]],
        }),
    ),
]

const EVENTS: Rows["negative"] = [
    ["nothing happened", {}],
    ["mis-sent, and seen to be deleted unread", { ...LEAK, recoveredUnseen: "yes" }],
    ["erased, and the same data are kept elsewhere", { loss: "confirmed", copyKept: "yes" }],
]

const ITEMS_OF_ART_7: readonly RuleRow[] = [
    ...rowsOf([...ids(PRIVATE, "item-1"), ...ids(PUBLIC, "item-1")], {
        positive: [
            ["one patient's record mis-sent", { ...LEAK, fields: { health: "confirmed" } }],
            ["a list of crime victims, feared lost", { loss: "suspected", sensitive: "suspected" }],
        ],
        negative: [
            ...EVENTS.map(([why, facts]) => [why, { ...facts, sensitive: "confirmed" }] as const),
            ["a leak without sensitive information", LEAK],
        ],
        near: [
            ["sensitive information ruled out, health unknown", "open", { ...LEAK, fields: { health: "unknown" } }],
            ["pseudonymised data", "fails", { ...LEAK, sensitive: "confirmed", object: "pseudonymised" }],
            [
                "recovery is only claimed, not known",
                "holds",
                { ...LEAK, sensitive: "confirmed", recoveredUnseen: "unknown" },
            ],
        ],
    }),
    ...rowsOf([...ids(PRIVATE, "item-2"), ...ids(PUBLIC, "item-2")], {
        positive: [
            ["one full card number", { ...LEAK, fields: { card: "confirmed" }, cardDigits: "full" }],
            ["a login that pays", { ...FEARED, fields: { credential: "suspected" }, loginMovesMoney: "yes" }],
            ["misuse has occurred", { ...LEAK, propertyDamage: "confirmed" }],
        ],
        negative: [
            [
                "a corporation's card",
                { ...LEAK, object: "not-personal", fields: { card: "confirmed" }, cardDigits: "full" },
            ],
            ["no card, no login", LEAK],
            ["nothing happened", { propertyDamage: "confirmed" }],
        ],
        near: [
            [
                "last four digits and expiry only (Q6-12)",
                "fails",
                { ...LEAK, fields: { card: "confirmed" }, cardDigits: "partial" },
            ],
            [
                "a login that opens a forum only",
                "fails",
                { ...LEAK, fields: { credential: "confirmed" }, loginMovesMoney: "no" },
            ],
            ["card numbers, digits unknown", "open", { ...LEAK, fields: { card: "confirmed" }, cardDigits: "unknown" }],
        ],
    }),
    ...rowsOf(ids(PRIVATE, "item-4"), {
        positive: [
            ["1,001 persons", { ...LEAK, persons: exactly(1_001) }],
            ["at most 1,001: the maximum decides", { ...FEARED, persons: upTo(1_001) }],
        ],
        negative: [
            ["a single person", LEAK],
            ["1,001 persons, nothing happened", { persons: exactly(1_001) }],
        ],
        near: [
            ["1,000 persons: not over 1,000", "fails", { ...LEAK, persons: exactly(1_000) }],
            ["maximum unknown", "open", { ...LEAK, persons: { confirmed: 999, likely: 1_000, maximum: "unknown" } }],
            ["a list not in a database", "fails", { ...LEAK, persons: exactly(5_000), object: "loose" }],
        ],
    }),
    ...rowsOf(ids(PUBLIC, "item-4"), {
        positive: [
            ["101 persons", { ...LEAK, persons: exactly(101) }],
            [
                "a paper list: held information need not be in a database",
                { ...LEAK, persons: exactly(101), object: "loose" },
            ],
        ],
        negative: [
            ["101 persons, nothing happened", { persons: exactly(101) }],
            ["a single person", LEAK],
        ],
        near: [
            ["100 persons: not over 100", "fails", { ...LEAK, persons: exactly(100) }],
            [
                "information being acquired counts for item 3 only",
                "fails",
                { ...LEAK, persons: exactly(101), object: "being-acquired" },
            ],
        ],
    }),
    ...rowsOf(ids([...PRIVATE, ...PUBLIC], "item-3"), {
        positive: [
            ["unauthorised access, one person", { ...FEARED, cause: "unauthorised-access" }],
            ["ransomware, not restorable", { damage: "confirmed", cause: "ransomware" }],
            ["an employee took it out", { ...LEAK, cause: "insider" }],
            ["a stolen notebook", { ...FEARED, cause: "stolen" }],
        ],
        negative: [
            ["sent to the wrong person", { ...LEAK, cause: "mis-sent" }],
            ["an attack that reached nothing", { cause: "unauthorised-access" }],
        ],
        near: [
            ["cause unknown", "open", { ...LEAK, cause: "unknown" }],
            [
                "lost, and nobody knows whether it was stolen",
                "open",
                { ...FEARED, cause: "lost", improperPurpose: "unknown" },
            ],
            [
                "ransomware, restored from a copy",
                "fails",
                { damage: "confirmed", cause: "ransomware", copyKept: "yes" },
            ],
        ],
    }),
    // The change of 2024-04-01.
    ...rowsOf(["priv-2022.item-3"], {
        positive: [],
        negative: [],
        near: [
            [
                "web skimming before April 2024",
                "fails",
                { ...LEAK, cause: "unauthorised-access", object: "being-acquired" },
            ],
        ],
    }),
    ...rowsOf(["priv-2024.item-3", "pub-2022.item-3", "pub-2023.item-3"], {
        positive: [["web skimming", { ...LEAK, cause: "unauthorised-access", object: "being-acquired" }]],
        negative: [],
        near: [
            [
                "but not of information outside all files",
                "fails",
                { ...LEAK, cause: "unauthorised-access", object: "not-personal" },
            ],
        ],
    }),
    ...rowsOf(["pub-2023.item-5"], {
        positive: [["what the ordinance defines", { ...LEAK, ordinanceSensitive: "confirmed" }]],
        negative: [
            ["nothing happened to it", { ordinanceSensitive: "confirmed" }],
            ["pseudonymised data", { ...LEAK, ordinanceSensitive: "confirmed", object: "pseudonymised" }],
            ["nothing of the kind", LEAK],
        ],
        near: [["the ordinance has not been looked up", "open", { ...LEAK, ordinanceSensitive: "unknown" }]],
    }),
]

const EXCEPTIONS: readonly RuleRow[] = [
    ...rowsOf(ids(["mn-2022", "priv-2017", ...PRIVATE, ...PUBLIC], "encrypted").concat("gdpr.unintelligible"), {
        positive: [
            ["a listed cipher, sound, and the key is safe", { cipher: "listed", cipherSound: "yes", keySafe: "yes" }],
        ],
        negative: [["a login password only", { cipher: "none", cipherSound: "no", keySafe: "yes" }]],
        near: [
            ["the key went with the device", "fails", { cipher: "listed", cipherSound: "yes", keySafe: "no" }],
            ["a cipher of somebody's own", "fails", { cipher: "other", cipherSound: "yes", keySafe: "yes" }],
            ["nobody knows where the key is", "open", { cipher: "listed", cipherSound: "yes", keySafe: "unknown" }],
        ],
    }),
    ...rowsOf(ids(["mn-2022", ...PRIVATE], "contractor-told"), {
        positive: [["the contractor has told", { contract: "contractor", consignorTold: "yes" }]],
        negative: [["no contract", { contract: "none", consignorTold: "yes" }]],
        near: [
            ["the contractor has not told yet", "fails", { contract: "contractor", consignorTold: "no" }],
            ["the principal that told its contractor", "fails", { contract: "consignor", consignorTold: "yes" }],
        ],
    }),
    ...rowsOf(ids(["mn-2022", ...PRIVATE], "not-entrusted"), {
        positive: [["a contractor, other data of the principal", { contract: "contractor", entrusted: "no" }]],
        negative: [["no contract", { contract: "none", entrusted: "no" }]],
        near: [["entrusted or not: unknown", "open", { contract: "contractor", entrusted: "unknown" }]],
    }),
    ...rowsOf(ids(["mn-2022", ...PRIVATE, ...PUBLIC], "substituted"), {
        positive: [["no addresses, published instead", { noticeDifficult: "yes", substituteMeasures: "yes" }]],
        negative: [["every address is known", { noticeDifficult: "no", substituteMeasures: "yes" }]],
        near: [
            ["difficult, but nothing was done instead", "fails", { noticeDifficult: "yes", substituteMeasures: "no" }],
        ],
    }),
    ...rowsOf(["mn-notice-2016.settled"], {
        positive: [
            [
                "prevention under way",
                { leak: "ruled-out", personsTold: "done", investigated: "done", prevention: "ongoing" },
            ],
            ["prevention done", { leak: "ruled-out", personsTold: "done", investigated: "done", prevention: "done" }],
            [
                "nothing left, all told, facts known, prevention decided",
                { leak: "ruled-out", personsTold: "done", investigated: "done", prevention: "planned" },
            ],
        ],
        negative: [["it did leak", { ...LEAK, personsTold: "done", investigated: "done", prevention: "planned" }]],
        near: [
            [
                "not everybody told yet",
                "fails",
                { leak: "ruled-out", personsTold: "ongoing", investigated: "done", prevention: "done" },
            ],
            [
                "facts not established yet",
                "fails",
                { leak: "ruled-out", personsTold: "done", investigated: "ongoing", prevention: "done" },
            ],
            [
                "prevention only considered",
                "fails",
                { leak: "ruled-out", personsTold: "done", investigated: "done", prevention: "considering" },
            ],
        ],
    }),
    ...rowsOf(["gdpr.risk-unlikely"], {
        positive: [["judged unlikely", { gdprRisk: "unlikely" }]],
        negative: [["high", { gdprRisk: "high" }]],
        near: [["not judged yet", "open", { gdprRisk: "unknown" }]],
    }),
    ...rowsOf(["gdpr.processor"], {
        positive: [["a processor", { contract: "contractor" }]],
        negative: [["a controller", { contract: "none" }]],
        near: [["a controller with a processor", "fails", { contract: "consignor" }]],
    }),
    ...rowsOf(["gdpr.controller-told"], {
        positive: [["told", { consignorTold: "yes" }]],
        negative: [["not told", { consignorTold: "no" }]],
        near: [["unknown", "open", { consignorTold: "unknown" }]],
    }),
]

const MY_NUMBER_RULES: readonly RuleRow[] = [
    ...rowsOf(["mn-2016.item-1"], {
        positive: [["from a system for affairs using My Numbers", { ...MY_NUMBER, myNumberSystem: "use-affairs" }]],
        negative: [["from a company's payroll", MY_NUMBER]],
        near: [
            [
                "only feared: outside the duty of 2016, unless confirmed",
                "open",
                { ...FEARED, fields: { my_number: "confirmed" }, myNumberSystem: "network" },
            ],
            [
                "a public body's related affairs came in 2022",
                "fails",
                { ...MY_NUMBER, myNumberSystem: "public-related-affairs" },
            ],
        ],
    }),
    ...rowsOf(["mn-2016.item-2"], {
        positive: [
            ["101 persons", { ...MY_NUMBER, myNumberPersons: exactly(101) }],
            [
                "101 numbers used against Art. 9, nothing leaked",
                { fields: { my_number: "confirmed" }, myNumberMisuse: "confirmed", myNumberPersons: exactly(101) },
            ],
            [
                "erased counts (滅失)",
                { loss: "confirmed", fields: { my_number: "confirmed" }, myNumberPersons: exactly(400) },
            ],
        ],
        negative: [
            [
                "101 My Numbers, nothing happened to them",
                { fields: { my_number: "confirmed" }, myNumberPersons: exactly(101) },
            ],
            ["misuse of other data", { myNumberMisuse: "confirmed", myNumberPersons: exactly(101) }],
            ["one person", { ...MY_NUMBER, myNumberPersons: exactly(1) }],
            ["101 persons without My Numbers", { ...LEAK, myNumberPersons: exactly(101) }],
        ],
        near: [["100 persons: not over 100", "fails", { ...MY_NUMBER, myNumberPersons: exactly(100) }]],
    }),
    ...rowsOf(["mn-2016.item-3"], {
        positive: [
            ["on the internet, and viewed", { ...MY_NUMBER, publicView: "confirmed", publicViewed: "confirmed" }],
        ],
        negative: [
            ["public and viewed, without My Numbers", { ...LEAK, publicView: "confirmed", publicViewed: "confirmed" }],
            ["viewed by one, never public", { ...MY_NUMBER, publicViewed: "confirmed" }],
            ["not public", MY_NUMBER],
        ],
        near: [
            [
                "on the internet, and not viewed",
                "fails",
                { ...MY_NUMBER, publicView: "confirmed", publicViewed: "ruled-out" },
            ],
            [
                "whether it was viewed is not known",
                "open",
                { ...MY_NUMBER, publicView: "confirmed", publicViewed: "unknown" },
            ],
        ],
    }),
    ...rowsOf(["mn-2016.item-4"], {
        positive: [
            [
                "an employee used them for himself",
                { fields: { my_number: "confirmed" }, myNumberMisuse: "confirmed", cause: "insider" },
            ],
        ],
        negative: [
            ["an employee misused other data", { myNumberMisuse: "confirmed", cause: "insider" }],
            ["used by mistake", { fields: { my_number: "confirmed" }, myNumberMisuse: "confirmed" }],
        ],
        near: [["stolen from outside, not used", "fails", { ...MY_NUMBER, cause: "stolen" }]],
    }),
    ...rowsOf(["mn-notice-2016.incident"], {
        positive: [
            [
                "used against the Act, nothing leaked",
                { fields: { my_number: "confirmed" }, myNumberMisuse: "suspected" },
            ],
            ["a leak, only feared, of one number", { ...FEARED, fields: { my_number: "suspected" } }],
        ],
        negative: [
            ["misuse of other data", { myNumberMisuse: "confirmed" }],
            ["a leak without My Numbers", LEAK],
        ],
        near: [["got back unread", "fails", { ...MY_NUMBER, recoveredUnseen: "yes" }]],
    }),
    ...rowsOf(["mn-2022.item-1"], {
        positive: [
            ["from affairs using My Numbers", { ...MY_NUMBER, myNumberSystem: "use-affairs" }],
            [
                "feared, from the information network",
                { ...FEARED, fields: { my_number: "suspected" }, myNumberSystem: "network" },
            ],
            ["from a public body's related affairs", { ...MY_NUMBER, myNumberSystem: "public-related-affairs" }],
        ],
        negative: [
            ["the network, nothing happened", { fields: { my_number: "confirmed" }, myNumberSystem: "network" }],
            ["from a company's payroll", MY_NUMBER],
        ],
        near: [["system unknown", "open", { ...MY_NUMBER, myNumberSystem: "unknown" }]],
    }),
    ...rowsOf(["mn-2022.item-2a"], {
        positive: [["one form stolen", { ...MY_NUMBER, cause: "stolen" }]],
        negative: [["one form mis-sent", { ...MY_NUMBER, cause: "mis-sent" }]],
        near: [["stolen, without My Numbers", "fails", { ...LEAK, cause: "stolen" }]],
    }),
    ...rowsOf(["mn-2022.item-2b"], {
        positive: [
            [
                "provided for money, feared",
                { fields: { my_number: "suspected" }, myNumberMisuse: "suspected", improperPurpose: "suspected" },
            ],
        ],
        negative: [
            ["other data sold", { myNumberMisuse: "confirmed", cause: "insider" }],
            ["stolen, not used or provided", { ...MY_NUMBER, cause: "stolen" }],
            ["provided by mistake", { fields: { my_number: "confirmed" }, myNumberMisuse: "confirmed" }],
        ],
        near: [
            [
                "purpose unknown",
                "open",
                { fields: { my_number: "confirmed" }, myNumberMisuse: "confirmed", improperPurpose: "unknown" },
            ],
        ],
    }),
    ...rowsOf(["mn-2022.item-3"], {
        positive: [
            [
                "posted by mistake, views unknown (Q17-10)",
                { ...MY_NUMBER, publicView: "suspected", publicViewed: "unknown" },
            ],
        ],
        negative: [["not public", MY_NUMBER]],
        near: [["public, without My Numbers", "fails", { ...LEAK, publicView: "confirmed" }]],
    }),
    ...rowsOf(["mn-2022.item-4"], {
        positive: [
            [
                "101 numbers provided against Art. 19, nothing leaked",
                { fields: { my_number: "confirmed" }, myNumberMisuse: "suspected", myNumberPersons: exactly(101) },
            ],
            ["1,992 notices with another's number", { ...MY_NUMBER, myNumberPersons: exactly(1_992) }],
        ],
        negative: [
            [
                "101 My Numbers, nothing happened to them",
                { fields: { my_number: "confirmed" }, myNumberPersons: exactly(101) },
            ],
            ["misuse of other data", { myNumberMisuse: "confirmed", myNumberPersons: exactly(101) }],
            ["one notice", { ...MY_NUMBER, myNumberPersons: exactly(1) }],
        ],
        near: [["100 persons: not over 100", "fails", { ...MY_NUMBER, myNumberPersons: exactly(100) }]],
    }),
    ...rowsOf(["mn-2022.contractor"], {
        positive: [
            [
                "a host of the network",
                { ...MY_NUMBER, myNumberSystem: "network", contract: "contractor", entrusted: "yes" },
            ],
            [
                "its clerk sold numbers",
                {
                    fields: { my_number: "confirmed" },
                    myNumberMisuse: "confirmed",
                    cause: "insider",
                    contract: "contractor",
                    entrusted: "yes",
                },
            ],
            [
                "posted by mistake",
                {
                    fields: { my_number: "confirmed" },
                    publicView: "confirmed",
                    contract: "contractor",
                    entrusted: "yes",
                },
            ],
            [
                "400 erased",
                {
                    fields: { my_number: "confirmed" },
                    loss: "confirmed",
                    myNumberPersons: exactly(400),
                    contract: "contractor",
                    entrusted: "yes",
                },
            ],
            [
                "a payroll office, forms stolen",
                { ...MY_NUMBER, cause: "stolen", contract: "contractor", entrusted: "yes" },
            ],
        ],
        negative: [
            [
                "a principal, its own forms stolen",
                { ...MY_NUMBER, cause: "stolen", contract: "consignor", entrusted: "yes" },
            ],
            [
                "forms that were not entrusted",
                { ...MY_NUMBER, cause: "stolen", contract: "contractor", entrusted: "no" },
            ],
            ["no contract", { ...MY_NUMBER, cause: "stolen" }],
        ],
        near: [
            [
                "a payroll office, one form mis-sent: not reportable",
                "fails",
                { ...MY_NUMBER, cause: "mis-sent", contract: "contractor", entrusted: "yes" },
            ],
        ],
    }),
]

const OTHERS: readonly RuleRow[] = [
    ...rowsOf(ids(["priv-2005", "priv-2017", "pub-national-2005", "pub-local-2005"], "leak"), {
        positive: [["a leak of any number", LEAK]],
        negative: [["nothing happened", {}]],
        near: [["corporations and the dead are no 個人", "fails", { ...LEAK, object: "not-personal" }]],
    }),
    ...rowsOf(ids([...PRIVATE, ...PUBLIC], "voluntary"), {
        positive: [["a leak of one e-mail address", LEAK]],
        negative: [
            ["a corporation's data", { ...LEAK, object: "not-personal" }],
            ["nothing happened", {}],
        ],
        near: [["got back unread", "fails", { ...LEAK, recoveredUnseen: "yes" }]],
    }),
    ...rowsOf(ids(PRIVATE, "contractor"), {
        positive: [
            ["a patient's letter", { ...LEAK, sensitive: "confirmed", contract: "contractor", entrusted: "yes" }],
            [
                "a full card number",
                {
                    ...LEAK,
                    fields: { card: "confirmed" },
                    cardDigits: "full",
                    contract: "contractor",
                    entrusted: "yes",
                },
            ],
            ["a stolen notebook", { ...LEAK, cause: "stolen", contract: "contractor", entrusted: "yes" }],
            [
                "a hosting company, 1,001 persons of its client",
                { ...LEAK, persons: exactly(1_001), contract: "contractor", entrusted: "yes" },
            ],
        ],
        negative: [
            ["a principal", { ...LEAK, persons: exactly(1_001), contract: "consignor", entrusted: "yes" }],
            [
                "data that were not entrusted",
                { ...LEAK, persons: exactly(1_001), contract: "contractor", entrusted: "no" },
            ],
            ["no contract", { ...LEAK, persons: exactly(1_001) }],
        ],
        near: [
            [
                "1,000 persons: not reportable",
                "fails",
                { ...LEAK, persons: exactly(1_000), contract: "contractor", entrusted: "yes" },
            ],
        ],
    }),
    ...rowsOf(["finance.customers"], {
        positive: [["one customer's statement", { ...LEAK, subjects: ["customers"] }]],
        negative: [
            ["a company that is a customer", { ...LEAK, subjects: ["customers"], object: "not-personal" }],
            ["nothing happened", { subjects: ["customers"] }],
        ],
        near: [["employees only", "fails", { ...LEAK, subjects: ["employees"] }]],
    }),
    ...rowsOf(["finance.guideline"], {
        positive: [["a note outside all databases", { ...LEAK, object: "loose" }]],
        negative: [["nothing happened", {}]],
        near: [["a corporation's data", "fails", { ...LEAK, object: "not-personal" }]],
    }),
    ...rowsOf(["telecom.secrecy"], {
        positive: [["who called whom", { communicationsSecret: "suspected" }]],
        negative: [["addresses of subscribers only", LEAK]],
        near: [["not yet known", "open", { ...LEAK, communicationsSecret: "unknown" }]],
    }),
    ...rowsOf(["card.numbers"], {
        positive: [["full numbers, feared", { ...FEARED, fields: { card: "suspected" }, cardDigits: "full" }]],
        negative: [
            ["card numbers to which nothing happened", { fields: { card: "confirmed" }, cardDigits: "full" }],
            ["no card in a shop that takes cards", { ...LEAK, cardDigits: "full" }],
            ["no cards", LEAK],
        ],
        near: [["last four digits", "fails", { ...LEAK, fields: { card: "confirmed" }, cardDigits: "partial" }]],
    }),
    ...rowsOf(["medical.cyber"], {
        positive: [
            ["ransomware, care disrupted", { cause: "ransomware", careDisrupted: "yes" }],
            ["an intrusion with a leak feared", { ...FEARED, cause: "unauthorised-access" }],
        ],
        negative: [["a lost stick", { ...FEARED, cause: "lost" }]],
        near: [["an attack that disrupted and leaked nothing", "fails", { cause: "denial-of-service" }]],
    }),
    ...rowsOf(["privacy-mark.any"], {
        positive: [["a letter to the wrong address, got back", { ...LEAK, recoveredUnseen: "yes" }]],
        negative: [["nothing happened", {}]],
        near: [
            ["encryption does not excuse", "holds", { ...LEAK, cipher: "listed", cipherSound: "yes", keySafe: "yes" }],
        ],
    }),
    ...rowsOf(["privacy-mark.sensitive"], {
        positive: [["a patient's letter", { ...LEAK, fields: { health: "confirmed" } }]],
        negative: [["no sensitive information", LEAK]],
        near: [["sensitive, nothing happened", "fails", { sensitive: "confirmed" }]],
    }),
    ...rowsOf(["privacy-mark.property"], {
        positive: [["full card numbers", { ...LEAK, fields: { card: "confirmed" }, cardDigits: "full" }]],
        negative: [
            ["nothing happened", { propertyDamage: "confirmed" }],
            ["no cards", LEAK],
        ],
        near: [["last four digits", "fails", { ...LEAK, fields: { card: "confirmed" }, cardDigits: "partial" }]],
    }),
    ...rowsOf(["privacy-mark.improper"], {
        positive: [["stolen", { ...FEARED, cause: "stolen" }]],
        negative: [
            ["an attack that reached nothing", { cause: "unauthorised-access" }],
            ["mis-sent", { ...LEAK, cause: "mis-sent" }],
        ],
        near: [["cause unknown", "open", { ...LEAK, cause: "unknown" }]],
    }),
    ...rowsOf(["privacy-mark.many"], {
        positive: [["1,001 persons", { ...LEAK, persons: exactly(1_001) }]],
        negative: [
            ["1,001 persons, nothing happened", { persons: exactly(1_001) }],
            ["one person", LEAK],
        ],
        near: [["1,000 persons", "fails", { ...LEAK, persons: exactly(1_000) }]],
    }),
    ...rowsOf(["privacy-mark.my-number"], {
        positive: [
            ["one number of the network", { ...MY_NUMBER, myNumberSystem: "network" }],
            ["of affairs using My Numbers", { ...MY_NUMBER, myNumberSystem: "use-affairs" }],
            ["of a public body's payroll", { ...MY_NUMBER, myNumberSystem: "public-related-affairs" }],
            ["stolen", { ...MY_NUMBER, cause: "stolen" }],
            ["posted by mistake", { ...MY_NUMBER, publicView: "confirmed" }],
            ["101 My Numbers", { ...MY_NUMBER, myNumberPersons: exactly(101) }],
        ],
        negative: [
            ["101 My Numbers, nothing happened", { fields: { my_number: "confirmed" }, myNumberPersons: exactly(101) }],
            ["101 by count, and no My Number", { ...LEAK, myNumberPersons: exactly(101) }],
            ["no My Numbers", LEAK],
        ],
        near: [["100 My Numbers of a payroll, mis-sent", "fails", { ...MY_NUMBER, myNumberPersons: exactly(100) }]],
    }),
    ...rowsOf(["exchange.incident", "gdpr.breach"], {
        positive: [["a loss, feared", { loss: "suspected" }]],
        negative: [["nothing happened", {}]],
        near: [["whether anything leaked is not known", "open", { leak: "unknown" }]],
    }),
    ...rowsOf(["gdpr.as-processor"], {
        positive: [["a processor's breach", { ...LEAK, contract: "contractor" }]],
        negative: [["a controller", LEAK]],
        near: [["a processor, nothing happened", "fails", { contract: "contractor" }]],
    }),
    ...rowsOf(["gdpr.high-risk"], {
        positive: [["passports of travellers", { ...LEAK, gdprRisk: "high" }]],
        negative: [
            ["nothing happened", { gdprRisk: "high" }],
            ["risk unlikely", { ...LEAK, gdprRisk: "unlikely" }],
        ],
        near: [["a risk, not a high one", "fails", { ...LEAK, gdprRisk: "risk" }]],
    }),
    ...rowsOf(["appi-20xx.incident", "voluntary.publication-when"], {
        positive: [["a leak", LEAK]],
        negative: [
            ["nothing lost, a copy is kept", { loss: "confirmed", copyKept: "yes" }],
            ["nothing happened", {}],
        ],
        near: [["got back unread", "fails", { ...LEAK, recoveredUnseen: "yes" }]],
    }),
    ...rowsOf(["cyber-defence.attack", "voluntary.jpcert-when", "voluntary.ipa-when"], {
        positive: [["ransomware", { cause: "ransomware" }]],
        negative: [["sent to the wrong person", { cause: "mis-sent" }]],
        near: [["a theft is a crime, but no cyber attack", "fails", { cause: "stolen" }]],
    }),
    ...rowsOf(["voluntary.police-when"], {
        positive: [["a theft", { cause: "stolen" }]],
        negative: [["sent to the wrong person", { cause: "mis-sent" }]],
        near: [["lost, or stolen?", "open", { cause: "lost", improperPurpose: "unknown" }]],
    }),
    ...rowsOf(["appi-20xx.incident"], {
        positive: [],
        negative: [["a corporation's data", { ...LEAK, object: "not-personal" }]],
        near: [],
    }),
    ...rowsOf(["voluntary.prefecture-when"], {
        positive: [["a city office", { ...LEAK, body: "local-government" }]],
        negative: [["a company", LEAK]],
        near: [["a city office to which nothing happened", "fails", { body: "local-government" }]],
    }),
    ...rowsOf(["voluntary.number-change-when"], {
        positive: [
            ["a My Number leaked", MY_NUMBER],
            ["or was misused", { fields: { my_number: "confirmed" }, myNumberMisuse: "suspected" }],
        ],
        negative: [
            ["misuse of other data", { myNumberMisuse: "confirmed" }],
            ["no My Number", LEAK],
        ],
        near: [["got back unread", "fails", { ...MY_NUMBER, recoveredUnseen: "yes" }]],
    }),
]

export const RULE_ROWS: readonly RuleRow[] = [
    ...APPLIES,
    ...ITEMS_OF_ART_7,
    ...EXCEPTIONS,
    ...MY_NUMBER_RULES,
    ...OTHERS,
]
