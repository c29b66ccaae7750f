// How the words of the library stand to those of VERIS 1.3.7 (verisc-enum.json of vz-risk/veris). Each row says one thing; a
// cause that VERIS tells by an action and an effect has its effect among the happenings.
import type { Field } from "../../core/fields.ts"
import type { ActorKind, AssetKind, BodyKind, CauseKind, DiscoveryKind, Happening } from "../contract.ts"
import type { VerisActionName } from "./veris.ts"

export interface ActionRow {
    readonly action: VerisActionName
    readonly variety: string
    readonly vector: string | null
}

export const ACTION_OF_CAUSE: Readonly<Record<CauseKind, ActionRow>> = {
    "exploited-weakness": { action: "hacking", variety: "Exploit vuln", vector: "Web application" },
    injection: { action: "hacking", variety: "SQLi", vector: "Web application" },
    "password-list": { action: "hacking", variety: "Use of stolen creds", vector: "Web application" },
    "stolen-credentials": { action: "hacking", variety: "Use of stolen creds", vector: null },
    ransomware: { action: "malware", variety: "Ransomware", vector: null },
    malware: { action: "malware", variety: "Unknown", vector: null },
    skimming: { action: "malware", variety: "Capture app data", vector: "Direct install" },
    defacement: { action: "hacking", variety: "Unknown", vector: "Web application" },
    "denial-of-service": { action: "hacking", variety: "DoS", vector: null },
    phishing: { action: "social", variety: "Phishing", vector: "Email" },
    intrusion: { action: "hacking", variety: "Unknown", vector: null },
    "misdirected-mail": { action: "error", variety: "Misdelivery", vector: null },
    "misdirected-post": { action: "error", variety: "Misdelivery", vector: null },
    misprint: { action: "error", variety: "Data entry error", vector: null },
    "published-by-mistake": { action: "error", variety: "Publishing error", vector: null },
    misconfiguration: { action: "error", variety: "Misconfiguration", vector: null },
    lost: { action: "error", variety: "Loss", vector: null },
    "stolen-device": { action: "physical", variety: "Theft", vector: null },
    "discarded-by-mistake": { action: "error", variety: "Disposal error", vector: null },
    "deleted-by-mistake": { action: "error", variety: "Other", vector: null },
    insider: { action: "misuse", variety: "Data mishandling", vector: null },
    "handed-over-by-mistake": { action: "error", variety: "Misdelivery", vector: null },
    "program-error": { action: "error", variety: "Programming error", vector: null },
    "operator-error": { action: "error", variety: "Other", vector: "Carelessness" },
}

export const VARIETY_OF_ASSET: Readonly<Record<AssetKind, string>> = {
    "web-application": "S - Web application",
    server: "S - Unknown",
    database: "S - Database",
    mail: "S - Mail",
    "file-store": "S - File",
    "cloud-service": "S - Other",
    "usb-stick": "M - Flash drive",
    laptop: "U - Laptop",
    desktop: "U - Desktop",
    "mobile-phone": "U - Mobile phone",
    disk: "M - Disk media",
    documents: "M - Documents",
}

export const ACTOR_OF_KIND: Readonly<
    Record<ActorKind, { readonly actor: "external" | "internal" | "partner"; readonly variety: string | null }>
> = {
    state: { actor: "external", variety: "State-affiliated" },
    outsider: { actor: "external", variety: "Unknown" },
    "former-employee": { actor: "external", variety: "Former employee" },
    employee: { actor: "internal", variety: "Unknown" },
    officer: { actor: "internal", variety: "Executive" },
    contractor: { actor: "partner", variety: null },
}

export interface AttributeRow {
    readonly attribute: "confidentiality" | "integrity" | "availability"
    /** Null for confidentiality: its varieties are those of the data. */
    readonly variety: string | null
}

export const ATTRIBUTES_OF_HAPPENING: Readonly<Record<Happening, readonly AttributeRow[]>> = {
    leak: [{ attribute: "confidentiality", variety: null }],
    loss: [
        { attribute: "confidentiality", variety: null },
        { attribute: "availability", variety: "Loss" },
    ],
    theft: [
        { attribute: "confidentiality", variety: null },
        { attribute: "availability", variety: "Loss" },
    ],
    exposure: [{ attribute: "confidentiality", variety: null }],
    deletion: [{ attribute: "availability", variety: "Destruction" }],
    encryption: [{ attribute: "availability", variety: "Obscuration" }],
    alteration: [{ attribute: "integrity", variety: "Defacement" }],
    "taking-out": [{ attribute: "confidentiality", variety: null }],
}

/** VERIS knows data by what they are good for; a My Number is personal data there. */
export const DATA_OF_FIELD: Readonly<Partial<Record<Field, string>>> = {
    card: "Payment",
    account: "Bank",
    health: "Medical",
    credential: "Credentials",
}
export const OTHER_DATA = "Personal"

export const DISCOVERY_METHOD: Readonly<
    Record<DiscoveryKind, { readonly method: "external" | "internal" | "partner"; readonly variety: string }>
> = {
    monitoring: { method: "internal", variety: "Infrastructure monitoring" },
    "own-check": { method: "internal", variety: "IT review" },
    employee: { method: "internal", variety: "Reported by employee" },
    "told-by-customer": { method: "external", variety: "Customer" },
    "told-by-card-company": { method: "external", variety: "Fraud detection" },
    "told-by-authority": { method: "external", variety: "Law enforcement" },
    "told-by-partner": { method: "partner", variety: "Unknown" },
    investigation: { method: "internal", variety: "Incident response" },
    failure: { method: "internal", variety: "Other" },
    "noticed-missing": { method: "internal", variety: "Reported by employee" },
}

/** NAICS, as VERIS asks for; `000` unknown. */
export const INDUSTRY_OF_BODY: Readonly<Record<BodyKind, string>> = {
    national: "92",
    local: "92",
    hospital: "622",
    education: "61",
    broadcaster: "515",
    association: "813",
    company: "000",
}

export const GOVERNMENT_OF_BODY: Readonly<Partial<Record<BodyKind, string>>> = { national: "Federal", local: "Local" }

/** Whose data it was, by the words of the articles. */
export const VICTIM_WORDS: readonly (readonly [string, RegExp])[] = [
    ["Patient", /患者|受診|診察/],
    ["Student", /学生|生徒|児童|園児|受講|履修/],
    ["Employee", /職員|社員|従業員/],
    ["Customer", /顧客|会員|お客様|利用者|登録者|ユーザー?|購入|視聴者|納税者|申込者|住民|市民|参加者/],
]
