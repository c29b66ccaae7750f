// Choices the versions of the form share: label, and the fact that ticks it. The lists of choices are general knowledge
// (duty.md part 9 of the facts: not seen in full), the structure of the nine items is not.
import { FIELD_NAMES } from "../../core/field-names.data.ts"
import { FIELDS, type Field } from "../../core/fields.ts"
import { both } from "../both.ts"
import type { FactRef } from "../contract.ts"
import type { FormOption } from "./form.ts"

const HAPPENED = ["confirmed"] as const
const FEARED = ["suspected"] as const
const EITHER = ["confirmed", "suspected"] as const

function option(id: string, ja: string, en: string, fact: FactRef, ...values: readonly string[]): FormOption {
    return { id, label: both(ja, en), fact, in: values }
}

export const EVENT_OPTIONS: readonly FormOption[] = [
    option("leak", "漏えい（発生）", "leak (occurred)", "leak", ...HAPPENED),
    option("leak-feared", "漏えい（おそれ）", "leak (likely)", "leak", ...FEARED),
    option("loss", "滅失（発生）", "loss (occurred)", "loss", ...HAPPENED),
    option("loss-feared", "滅失（おそれ）", "loss (likely)", "loss", ...FEARED),
    option("damage", "毀損（発生）", "damage (occurred)", "damage", ...HAPPENED),
    option("damage-feared", "毀損（おそれ）", "damage (likely)", "damage", ...FEARED),
]

export const FINDER_OPTIONS: readonly FormOption[] = [
    option("own-staff", "自社・自組織（従業者・職員）", "own staff", "foundBy", "own-staff"),
    option("contractor", "委託先", "contractor", "foundBy", "contractor"),
    option("outsider", "第三者（本人・取引先・外部からの通報）", "a third party", "foundBy", "outsider"),
    option("other", "その他", "other", "foundBy", "other"),
]

export const INVESTIGATION_OPTIONS: readonly FormOption[] = [
    option("done", "実施済み", "done", "outsideInvestigation", "done"),
    option("ongoing", "実施中", "under way", "outsideInvestigation", "ongoing", "planned"),
    option("considering", "検討中", "being considered", "outsideInvestigation", "considering"),
    option("none", "予定なし", "none", "outsideInvestigation", "none"),
]

export const MEDIA_OPTIONS: readonly FormOption[] = [
    option("paper", "紙", "paper", "media", "paper"),
    option("electronic", "電子媒体", "electronic", "media", "electronic"),
    option("other", "その他", "other", "media", "other"),
]

export const SUBJECT_OPTIONS: readonly FormOption[] = [
    option(
        "customers",
        "顧客情報（住民・患者・会員を含む）",
        "customers (residents, patients, members)",
        "subjects",
        "customers",
    ),
    option("employees", "従業員情報", "employees", "subjects", "employees"),
    option("others", "その他", "others", "subjects", "others", "shareholders"),
]

const LISTED: readonly Field[] = [
    "name",
    "birth",
    "sex",
    "address",
    "phone",
    "email",
    "credential",
    "card",
    "my_number",
]

/** The form's own boxes, then 要配慮, then その他 with the names of the fields that have no box. */
export const FIELD_OPTIONS: readonly FormOption[] = [
    ...LISTED.map((field) => ({ id: field, label: FIELD_NAMES[field], fact: `fields.${field}` as const, in: EITHER })),
    option("sensitive", "要配慮個人情報", "sensitive information", "sensitive", ...EITHER),
    option("health", "要配慮個人情報（病歴・診療情報）", "sensitive information (health)", "fields.health", ...EITHER),
    ...FIELDS.filter((field) => !LISTED.includes(field) && field !== "health").map((field) => ({
        id: field,
        label: both(`その他（${FIELD_NAMES[field].ja}）`, `other (${FIELD_NAMES[field].en})`),
        within: both("その他", "other"),
        fact: `fields.${field}` as const,
        in: EITHER,
    })),
]

export const ACTOR_OPTIONS: readonly FormOption[] = [
    option("reporter", "報告者", "the reporter", "actor", "reporter"),
    option("contractor", "委託先", "the contractor", "actor", "contractor"),
    option("other", "その他", "other", "actor", "other"),
    option("unknown", "不明", "unknown", "actor", "unknown"),
]

export const CAUSE_OPTIONS: readonly FormOption[] = [
    option(
        "access",
        "不正アクセス",
        "unauthorised access",
        "cause",
        "unauthorised-access",
        "ransomware",
        "denial-of-service",
    ),
    option("mis-delivered", "誤交付", "handed to the wrong person", "cause", "mis-delivered"),
    option("mis-sent", "誤送付（誤送信を含む）", "sent to the wrong person", "cause", "mis-sent"),
    option("mis-disposed", "誤廃棄", "disposed of by mistake", "cause", "mis-disposed"),
    option("lost", "紛失", "lost", "cause", "lost"),
    option("stolen", "盗難", "stolen", "cause", "stolen"),
    option("insider", "従業者不正", "misconduct of staff", "cause", "insider"),
    option("other", "その他", "other", "cause", "other", "misconfigured"),
    option("unknown", "不明", "unknown", "cause", "unknown"),
]

export const SECONDARY_OPTIONS: readonly FormOption[] = [
    option("yes", "有", "yes", "secondaryDamage", "confirmed"),
    option("feared", "おそれ有", "likely", "secondaryDamage", "suspected"),
    option("no", "無", "no", "secondaryDamage", "ruled-out"),
    option("unknown", "不明", "unknown", "secondaryDamage", "unknown"),
]

export const TOLD_OPTIONS: readonly FormOption[] = [
    option("done", "対応済（全員）", "done (all)", "personsTold", "done"),
    option("ongoing", "対応中", "under way", "personsTold", "ongoing"),
    option("planned", "予定", "planned", "personsTold", "planned", "considering"),
    option("none", "予定なし", "none", "personsTold", "none"),
]

export const PUBLISHED_OPTIONS: readonly FormOption[] = [
    option("done", "実施済み", "done", "published", "done", "ongoing"),
    option("planned", "実施予定", "planned", "published", "planned"),
    option("considering", "検討中", "being considered", "published", "considering"),
    option("none", "予定なし", "none", "published", "none"),
]

export const SYSTEM_OPTIONS: readonly FormOption[] = [
    option("network", "情報提供ネットワークシステム等", "the information network", "myNumberSystem", "network"),
    option("use-affairs", "個人番号利用事務のシステム", "affairs using My Numbers", "myNumberSystem", "use-affairs"),
    option(
        "related",
        "行政機関等の個人番号関係事務のシステム",
        "a public body's related affairs",
        "myNumberSystem",
        "public-related-affairs",
    ),
    option("other", "その他", "other", "myNumberSystem", "other"),
]

/** 報告者の立場. */
export const ROLE_OPTIONS: readonly FormOption[] = [
    option("consignor", "委託元", "principal", "contract", "consignor"),
    option("contractor", "委託先", "contractor", "contract", "contractor"),
    option("none", "委託関係なし", "no contract", "contract", "none"),
]

export const ATTACHMENT_2025_OPTIONS: readonly FormOption[] = [
    option("ddos", "別添様式1（DDoS攻撃）", "Attachment 1 (denial of service)", "cause", "denial-of-service"),
    option("ransomware", "別添様式2（ランサムウェア）", "Attachment 2 (ransomware)", "cause", "ransomware"),
]

export const ATTACHMENT_2026_OPTIONS: readonly FormOption[] = [
    ...ATTACHMENT_2025_OPTIONS,
    option(
        "other-cyber",
        "共通様式（その他サイバー攻撃等）",
        "common form (other cyber attacks)",
        "cause",
        "unauthorised-access",
    ),
]

/** 重大事案の類型 of the form of 2016; the first three are ticked from the facts of the items. */
export const GRAVE_2016_OPTIONS: readonly FormOption[] = [
    option(
        "network",
        "情報提供ネットワークシステムから外部に情報漏えい等が起こった",
        "a leak from the information network",
        "myNumberSystem",
        "network",
    ),
    option(
        "public",
        "不特定多数の人が閲覧できる状態となった",
        "viewable by many unspecified persons",
        "publicView",
        ...EITHER,
    ),
    option(
        "insider",
        "従業員等が不正の目的で持ち出し、または利用した",
        "taken out or used by staff with an improper purpose",
        "cause",
        "insider",
    ),
]
