// The fields of 様式第一 after Art. 8(1) of the Enforcement Rules, and what its variants and later versions change.
import { both } from "../both.ts"
import type { SourceTag } from "../contract.ts"
import type { DetailName, FormField, FormInput, FormOption, FormSection } from "./form.ts"
import {
    ACTOR_OPTIONS,
    ATTACHMENT_2025_OPTIONS,
    ATTACHMENT_2026_OPTIONS,
    CAUSE_OPTIONS,
    EVENT_OPTIONS,
    FIELD_OPTIONS,
    FINDER_OPTIONS,
    GRAVE_2016_OPTIONS,
    INVESTIGATION_OPTIONS,
    MEDIA_OPTIONS,
    PUBLISHED_OPTIONS,
    ROLE_OPTIONS,
    SECONDARY_OPTIONS,
    SUBJECT_OPTIONS,
    SYSTEM_OPTIONS,
    TOLD_OPTIONS,
} from "./options.data.ts"

const ALWAYS = { preliminary: "required", final: "required" } as const
/** 速報: what is known at that time; 確報: all of it (Art. 8(1), (2)). */
const BY_FINAL = { preliminary: "if-known", final: "required" } as const
const OPTIONAL = { preliminary: "if-known", final: "if-known" } as const

function field(
    section: FormSection,
    id: string,
    [ja, en]: readonly [string, string],
    input: FormInput,
    asked: FormField["asked"],
    tag: SourceTag = "G",
): FormField {
    return { id: `${section}.${id}`, section, label: both(ja, en), input, asked, tag }
}

const text = (from: DetailName): FormInput => ({ kind: "text", from })
const one = (options: readonly FormOption[]): FormInput => ({ kind: "choice", many: false, options })
const many = (options: readonly FormOption[]): FormInput => ({ kind: "choice", many: true, options })

const HEAD: readonly FormField[] = [
    field("head", "kind", ["新規・続報の別", "new or follow-up"], text("reportKind"), ALWAYS),
    field("head", "submitted", ["報告日", "date of the report"], text("submittedOn"), ALWAYS),
    field("head", "recipient", ["提出先", "recipient"], text("recipient"), ALWAYS),
]

const REPORTER: readonly FormField[] = [
    field(
        "reporter",
        "name",
        ["氏名又は名称（担当者名ではなく組織名）", "name of the organisation"],
        text("reporterName"),
        ALWAYS,
        "V",
    ),
    field("reporter", "corporate-number", ["法人番号", "Corporate Number"], text("corporateNumber"), OPTIONAL),
    field("reporter", "address", ["住所又は所在地", "address"], text("reporterAddress"), ALWAYS),
    field("reporter", "representative", ["代表者の氏名", "representative"], text("representative"), ALWAYS),
    field("reporter", "contact", ["事務連絡者の氏名", "contact person"], text("contactName"), ALWAYS),
    field("reporter", "department", ["所属部署", "department"], text("department"), ALWAYS),
    field("reporter", "phone", ["電話番号", "telephone"], text("phone"), ALWAYS),
    field("reporter", "email", ["メールアドレス", "e-mail"], text("email"), ALWAYS),
]

const CONTRACT: readonly FormField[] = [
    field("reporter", "role", ["委託元・委託先の別", "principal or contractor"], one(ROLE_OPTIONS), ALWAYS),
    field(
        "reporter",
        "counterpart",
        ["委託元又は委託先の名称", "name of the other party"],
        text("counterpart"),
        OPTIONAL,
    ),
]

const INDUSTRY: FormField = field("reporter", "industry", ["業種", "industry"], text("industry"), OPTIONAL)

const OUTLINE: readonly FormField[] = [
    field("1", "occurred", ["発生日", "day it happened"], { kind: "date", from: "occurredOn" }, BY_FINAL),
    field("1", "known", ["発覚日（知った日）", "day of knowing"], { kind: "date", from: "knowing" }, ALWAYS),
    field("1", "event", ["発生事案", "what happened"], many(EVENT_OPTIONS), ALWAYS),
    field("1", "found-by", ["発見者", "found by"], one(FINDER_OPTIONS), BY_FINAL),
    field("1", "outline", ["事実経過", "facts and timeline"], text("outline"), ALWAYS, "V"),
    field(
        "1",
        "investigation",
        ["外部機関による調査の実施状況", "outside investigation"],
        one(INVESTIGATION_OPTIONS),
        BY_FINAL,
    ),
    field("1", "investigator", ["調査機関", "who investigates"], text("investigator"), OPTIONAL),
]

const DATA: readonly FormField[] = [
    field("2", "media", ["媒体", "media"], many(MEDIA_OPTIONS), BY_FINAL),
    field("2", "subjects", ["種類", "kind of persons"], many(SUBJECT_OPTIONS), BY_FINAL),
    field("2", "fields", ["項目", "data fields"], many(FIELD_OPTIONS), BY_FINAL, "V"),
    field("2", "detail", ["項目の補足", "remarks on the fields"], text("fieldsDetail"), OPTIONAL),
]

const PERSONS: readonly FormField[] = [
    field("3", "total", ["本人の数（総数）", "persons in total"], { kind: "persons", from: "persons" }, BY_FINAL, "V"),
    field(
        "3",
        "card",
        ["うちクレジットカード情報等", "of which with card data"],
        { kind: "persons", from: "cardPersons" },
        BY_FINAL,
    ),
]

const REST: readonly FormField[] = [
    field("4", "actor", ["主体", "at whose side"], one(ACTOR_OPTIONS), BY_FINAL),
    field("4", "cause", ["原因", "cause"], one(CAUSE_OPTIONS), BY_FINAL),
    field("4", "detail", ["原因の詳細", "the cause in detail"], text("causeDetail"), BY_FINAL, "V"),
    field("5", "secondary", ["二次被害の有無", "secondary damage"], one(SECONDARY_OPTIONS), BY_FINAL),
    field("5", "detail", ["二次被害の内容", "the damage in detail"], text("secondaryDamageDetail"), OPTIONAL, "V"),
    field("6", "told", ["本人への対応（通知を含む）", "what was done for the persons"], one(TOLD_OPTIONS), BY_FINAL),
    field(
        "6",
        "detail",
        ["対応の内容・時期・方法、未対応の理由", "what, when, how; reason if none"],
        text("personsToldDetail"),
        BY_FINAL,
        "V",
    ),
    field("7", "published", ["公表の実施状況", "publication"], one(PUBLISHED_OPTIONS), BY_FINAL),
    field(
        "7",
        "detail",
        ["公表日・方法（ウェブサイト、記者会見、資料配布）・公表文", "day, means, text"],
        text("publicationDetail"),
        OPTIONAL,
        "V",
    ),
    field("8", "done", ["実施済みの措置", "measures done"], text("preventionDone"), BY_FINAL, "V"),
    field(
        "8",
        "planned",
        ["今後の措置と完了時期", "measures planned, by when"],
        text("preventionPlanned"),
        BY_FINAL,
        "V",
    ),
    field(
        "9",
        "reports",
        ["他の行政機関・警察・外国当局・報道への対応", "police, other authorities, press"],
        text("otherReports"),
        OPTIONAL,
    ),
    field("9", "remarks", ["その他", "other"], text("otherRemarks"), OPTIONAL),
]

const itemsOf = (
    label: readonly [string, string],
    ...families: Extract<FormInput, { kind: "items" }>["families"]
): FormField => field("1", "items", label, { kind: "items", families }, ALWAYS, "V")

const attachments = (options: readonly FormOption[]): readonly FormField[] => [
    field("9", "attachments", ["共通様式の添付", "common forms to attach"], many(options), OPTIONAL, "S"),
    field(
        "9",
        "attack",
        ["攻撃の詳細（侵入経路、種別、IoC など）", "the attack in detail"],
        text("attackDetail"),
        OPTIONAL,
        "S",
    ),
]

export const PRIVATE_FIELDS: readonly FormField[] = [
    ...HEAD,
    ...REPORTER,
    INDUSTRY,
    ...CONTRACT,
    ...OUTLINE,
    itemsOf(["該当する報告対象事態（施行規則第7条各号）", "items of Art. 7 of the Rules"], "private"),
    ...DATA,
    ...PERSONS,
    ...REST,
]

export const PUBLIC_FIELDS: readonly FormField[] = [
    ...HEAD,
    ...REPORTER,
    ...OUTLINE,
    itemsOf(
        ["該当する報告対象事態（施行規則第43条各号）", "items of Art. 43 of the Rules"],
        "public-national",
        "public-local",
    ),
    ...DATA,
    ...PERSONS,
    ...REST,
]

export const MY_NUMBER_FIELDS: readonly FormField[] = [
    ...HEAD,
    ...REPORTER,
    INDUSTRY,
    ...CONTRACT,
    ...OUTLINE,
    itemsOf(["該当する事態（規則第2条各号）", "items of Art. 2 of the My Number Rules"], "my-number"),
    field(
        "1",
        "system",
        ["マイナンバーの置かれたシステム", "system that held the My Numbers"],
        one(SYSTEM_OPTIONS),
        BY_FINAL,
    ),
    ...DATA,
    ...PERSONS,
    field(
        "3",
        "my-number",
        ["うち特定個人情報の本人の数", "of which with a My Number"],
        { kind: "persons", from: "myNumberPersons" },
        BY_FINAL,
        "V",
    ),
    ...REST,
]

export const ATTACHMENTS_2025: readonly FormField[] = attachments(ATTACHMENT_2025_OPTIONS)
export const ATTACHMENTS_2026: readonly FormField[] = attachments(ATTACHMENT_2026_OPTIONS)

/** 特定個人情報の漏えい等報告（事業者における重大事案等）, the published form of 2016. */
export const MY_NUMBER_2016_FIELDS: readonly FormField[] = [
    field("reporter", "name", ["組織名", "organisation"], text("reporterName"), ALWAYS, "V"),
    field("reporter", "department", ["担当部署", "department"], text("department"), ALWAYS, "V"),
    field("reporter", "industry", ["業種", "industry"], text("industry"), ALWAYS, "V"),
    field("reporter", "contact", ["担当者", "contact person"], text("contactName"), ALWAYS, "V"),
    field("reporter", "address", ["所在地", "address"], text("reporterAddress"), ALWAYS, "V"),
    field("reporter", "phone", ["連絡先", "telephone"], text("phone"), ALWAYS, "V"),
    field(
        "head",
        "minister",
        ["主務大臣（報告の有無）", "competent minister (reported there?)"],
        text("competentMinister"),
        ALWAYS,
        "V",
    ),
    field("1", "grave", ["重大事案の類型", "type of grave incident"], many(GRAVE_2016_OPTIONS), ALWAYS, "V"),
    itemsOf(["該当する重大事態（規則第2条各号）", "grave situations of Art. 2"], "my-number"),
    field(
        "1",
        "outline",
        ["事案の概要（流出した契機を含む）", "outline, with what led to it"],
        text("outline"),
        ALWAYS,
        "V",
    ),
    field(
        "3",
        "persons",
        ["本人の数（発覚時点の概数）", "persons (estimate at discovery)"],
        { kind: "persons", from: "myNumberPersons" },
        ALWAYS,
        "V",
    ),
    field("2", "fields", ["漏えい等した情報の内容", "content of the information"], many(FIELD_OPTIONS), ALWAYS, "V"),
    field("7", "published", ["公表予定", "publication"], one(PUBLISHED_OPTIONS), ALWAYS, "V"),
    field(
        "7",
        "detail",
        ["公表（予定）日・方法（HP、記者発表、記者クラブ）", "day and means"],
        text("publicationDetail"),
        OPTIONAL,
        "V",
    ),
    field("9", "remarks", ["その他", "other"], text("otherRemarks"), OPTIONAL, "V"),
]
