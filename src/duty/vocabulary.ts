// The words a fact may take, each list from mild to grave where the law orders them (gravity.ts says which do). Kept as
// arrays, so that the schema of a facts file, the questions of a dialogue and the tests read the same list.

export type Unknown = "unknown"

/** Yes, no, or not known. An exception of the law counts only from `yes`; a trigger counts from `unknown` as possible. */
export const ANSWERS = ["yes", "no"] as const
export type Answer = (typeof ANSWERS)[number] | Unknown

/** How sure a statement is: 確認 / おそれ（可能性、可能性が高い） / 否定. The law of 2022 treats おそれ as if it had happened. */
export const LIKELIHOODS = ["ruled-out", "suspected", "confirmed"] as const
export type Likelihood = (typeof LIKELIHOODS)[number] | Unknown

export const BODIES = [
    "private-business", // 個人情報取扱事業者
    "national-organ", // 行政機関
    "incorporated-agency", // 独立行政法人等
    "local-government", // 地方公共団体の機関
    "local-incorporated-agency", // 地方独立行政法人
    "private-rules-agency", // 規律移行法人（法別表第二）: national universities, some research bodies
    "local-hospital-or-university", // 地方公共団体・地方独立行政法人の病院、大学
    "foreign-business", // 国外の事業者
] as const
export type Body = (typeof BODIES)[number]

/** Sectors with a recipient or a report of their own; an empty list means none of them. */
export const SECTORS = [
    "finance", // 金融
    "telecom", // 電気通信
    "credit-purchase", // 包括・個別信用購入あっせん
    "credit-information", // 指定信用情報機関
    "installment-association", // 認定割賦販売協会
    "medical", // 医療
    "critical-infrastructure", // 基幹インフラ
] as const
export type Sector = (typeof SECTORS)[number]

/** 委託関係, as seen by us: nobody else handles the data; another handles them for us; we handle them for another. */
export const CONTRACTS = ["none", "consignor", "contractor"] as const
export type Contract = (typeof CONTRACTS)[number]

export const CAUSES = [
    "mis-sent", // 誤送付・誤送信
    "mis-delivered", // 誤交付
    "mis-disposed", // 誤廃棄
    "misconfigured", // 設定の誤り
    "lost", // 紛失
    "other", // その他
    "stolen", // 盗難
    "insider", // 従業者の不正
    "unauthorised-access", // 不正アクセス
    "ransomware", // ランサムウェア
    "denial-of-service", // DDoS
] as const
export type Cause = (typeof CAUSES)[number]

export const ACTORS = ["reporter", "contractor", "other"] as const
/** 原因の主体: ourselves, our contractor, somebody else. */
export type Actor = (typeof ACTORS)[number]

/** What the information is in the words of the law. */
export const OBJECTS = [
    "not-personal", // 個人情報ではない（法人、死者）
    "pseudonymised", // 仮名加工情報
    "loose", // データベース等を構成しない個人情報（散在情報）
    "being-acquired", // 取得しようとしている個人情報（入力画面の改ざんなど）
    "personal-data", // 個人データ・保有個人情報
] as const
export type DataObject = (typeof OBJECTS)[number]

export const SUBJECTS = ["customers", "employees", "shareholders", "others"] as const
/** 本人の種類: for a city office, residents are `customers`. */
export type Subject = (typeof SUBJECTS)[number]

/** What of a payment card number is involved. The last four digits and the expiry alone do not qualify (FAQ Q6-12). */
export const CARD_DIGITS = ["partial", "full"] as const
export type CardDigits = (typeof CARD_DIGITS)[number]

/** `listed`: CRYPTREC 電子政府推奨暗号リスト or ISO/IEC 18033. A login password is `none`. */
export const CIPHERS = ["listed", "other", "none"] as const
export type Cipher = (typeof CIPHERS)[number]

/** Where the My Numbers were kept; `other` is, for example, a company's payroll. */
export const MY_NUMBER_SYSTEMS = [
    "other",
    "public-related-affairs", // 行政機関等（委託先を含む）が個人番号関係事務に使う情報システム
    "use-affairs", // 個人番号利用事務に使う情報システム
    "network", // 情報提供ネットワークシステム
] as const
export type MyNumberSystem = (typeof MY_NUMBER_SYSTEMS)[number]

/** Risk to the rights and freedoms of natural persons (GDPR Art. 33 and 34). */
export const GDPR_RISKS = ["unlikely", "risk", "high"] as const
export type GdprRisk = (typeof GDPR_RISKS)[number]

export const MEDIA = ["paper", "electronic", "other"] as const
export type Medium = (typeof MEDIA)[number]

export const FINDERS = ["own-staff", "contractor", "outsider", "other"] as const
/** 発見者. */
export type Finder = (typeof FINDERS)[number]

/** How far an answer to the incident has come. */
export const PROGRESS = ["none", "considering", "planned", "ongoing", "done"] as const
export type Progress = (typeof PROGRESS)[number]

/**
 * Who came to know. `department`: any part or person of our organisation. `wrongdoer`: the member of staff who took the
 * data out, whose knowing does not start the clock. `contractor`: the one who handles the data for us.
 */
export const KNOWERS = ["organisation", "department", "contractor", "wrongdoer"] as const
export type Knower = (typeof KNOWERS)[number]
