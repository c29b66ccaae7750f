// The values of the facts in words, for readers. One table a kind of value; NAMES_OF says which fact uses which.
import type { Bilingual } from "../core/language.ts"
import { both } from "./both.ts"
import type { ChoiceFact, SetFact } from "./conditions/condition.ts"
import type {
    ACTORS,
    BODIES,
    CARD_DIGITS,
    CAUSES,
    CIPHERS,
    CONTRACTS,
    FINDERS,
    GDPR_RISKS,
    KNOWERS,
    LIKELIHOODS,
    MEDIA,
    MY_NUMBER_SYSTEMS,
    OBJECTS,
    PROGRESS,
    SECTORS,
    SUBJECTS,
} from "./vocabulary.ts"

type NamesOf<Values extends readonly string[]> = Readonly<Record<Values[number], Bilingual>>

export const UNKNOWN_NAME: Bilingual = both("不明", "unknown")

export const LIKELIHOOD_NAMES: NamesOf<typeof LIKELIHOODS> = {
    "ruled-out": both("否定された", "ruled out"),
    suspected: both("おそれがある", "suspected"),
    confirmed: both("確認された", "confirmed"),
}

export const ANSWER_NAMES: Readonly<Record<"yes" | "no", Bilingual>> = {
    yes: both("はい", "yes"),
    no: both("いいえ", "no"),
}

export const KNOWER_NAMES: NamesOf<typeof KNOWERS> = {
    organisation: both("組織", "the organisation"),
    department: both("部署・職員", "a department or member of staff"),
    contractor: both("委託先", "the contractor"),
    wrongdoer: both("持ち出した本人", "the one who took the data out"),
}

const BODY: NamesOf<typeof BODIES> = {
    "private-business": both("民間事業者", "private business"),
    "national-organ": both("国の行政機関", "national organ"),
    "incorporated-agency": both("独立行政法人等", "incorporated administrative agency"),
    "local-government": both("地方公共団体の機関", "local government"),
    "local-incorporated-agency": both("地方独立行政法人", "local incorporated agency"),
    "private-rules-agency": both(
        "規律移行法人（国立大学など）",
        "body under private-sector rules (national universities)",
    ),
    "local-hospital-or-university": both("地方公共団体等の病院・大学", "hospital or university of a local government"),
    "foreign-business": both("国外の事業者", "foreign business"),
}

const SECTOR: NamesOf<typeof SECTORS> = {
    finance: both("金融", "finance"),
    telecom: both("電気通信", "telecommunications"),
    "credit-purchase": both("包括・個別信用購入あっせん", "credit purchase mediation"),
    "credit-information": both("指定信用情報機関", "designated credit information agency"),
    "installment-association": both("認定割賦販売協会", "certified installment sales association"),
    medical: both("医療", "medical"),
    "critical-infrastructure": both("基幹インフラ", "critical infrastructure"),
}

const CONTRACT: NamesOf<typeof CONTRACTS> = {
    none: both("委託なし", "no contract"),
    consignor: both("委託元", "principal (委託元)"),
    contractor: both("委託先", "contractor (委託先)"),
}

const CAUSE: NamesOf<typeof CAUSES> = {
    "mis-sent": both("誤送付・誤送信", "sent to the wrong person"),
    "mis-delivered": both("誤交付", "handed to the wrong person"),
    "mis-disposed": both("誤廃棄", "disposed of by mistake"),
    misconfigured: both("設定の誤り", "misconfiguration"),
    lost: both("紛失", "lost"),
    other: both("その他", "other"),
    stolen: both("盗難", "stolen"),
    insider: both("従業者の不正", "misconduct of staff"),
    "unauthorised-access": both("不正アクセス", "unauthorised access"),
    ransomware: both("ランサムウェア", "ransomware"),
    "denial-of-service": both("DDoS攻撃", "denial of service"),
}

const ACTOR: NamesOf<typeof ACTORS> = {
    reporter: both("報告者", "ourselves"),
    contractor: both("委託先", "the contractor"),
    other: both("その他", "somebody else"),
}

const OBJECT: NamesOf<typeof OBJECTS> = {
    "not-personal": both("個人情報ではない", "not personal information"),
    pseudonymised: both("仮名加工情報", "pseudonymised information"),
    loose: both("散在情報（データベースでない個人情報）", "personal information outside a database"),
    "being-acquired": both("取得しようとしている個人情報", "personal information being acquired"),
    "personal-data": both("個人データ・保有個人情報", "personal data"),
}

const SUBJECT: NamesOf<typeof SUBJECTS> = {
    customers: both("顧客・住民・患者・会員", "customers, residents, patients, members"),
    employees: both("従業員", "employees"),
    shareholders: both("株主", "shareholders"),
    others: both("その他", "others"),
}

const CARD: NamesOf<typeof CARD_DIGITS> = {
    partial: both("一部（下4桁など）", "partial (last four)"),
    full: both("全桁", "full number"),
}

const CIPHER: NamesOf<typeof CIPHERS> = {
    listed: both("電子政府推奨暗号・ISO/IEC 18033", "CRYPTREC or ISO/IEC 18033 cipher"),
    other: both("その他の暗号", "another cipher"),
    none: both("暗号化なし", "not encrypted"),
}

const SYSTEM: NamesOf<typeof MY_NUMBER_SYSTEMS> = {
    other: both("その他（民間の給与事務など）", "other (a company's payroll)"),
    "public-related-affairs": both("行政機関等の個人番号関係事務", "a public body's related affairs"),
    "use-affairs": both("個人番号利用事務", "affairs using My Numbers"),
    network: both("情報提供ネットワークシステム", "the information network"),
}

const RISK: NamesOf<typeof GDPR_RISKS> = {
    unlikely: both("リスクのおそれなし", "risk unlikely"),
    risk: both("リスクあり", "risk"),
    high: both("高いリスク", "high risk"),
}

const MEDIUM: NamesOf<typeof MEDIA> = {
    paper: both("紙", "paper"),
    electronic: both("電子媒体", "electronic"),
    other: both("その他", "other"),
}

const FINDER: NamesOf<typeof FINDERS> = {
    "own-staff": both("自組織の職員", "own staff"),
    contractor: both("委託先", "the contractor"),
    outsider: both("外部からの指摘", "an outsider"),
    other: both("その他", "other"),
}

const STAGE: NamesOf<typeof PROGRESS> = {
    none: both("なし", "none"),
    considering: both("検討中", "being considered"),
    planned: both("予定", "planned"),
    ongoing: both("実施中", "under way"),
    done: both("実施済み", "done"),
}

export const NAMES_OF: Readonly<Record<ChoiceFact | SetFact, Readonly<Record<string, Bilingual>>>> = {
    body: BODY,
    sectors: SECTOR,
    contract: CONTRACT,
    cause: CAUSE,
    actor: ACTOR,
    object: OBJECT,
    subjects: SUBJECT,
    cardDigits: CARD,
    cipher: CIPHER,
    myNumberSystem: SYSTEM,
    gdprRisk: RISK,
    media: MEDIUM,
    foundBy: FINDER,
    personsTold: STAGE,
    published: STAGE,
    investigated: STAGE,
    outsideInvestigation: STAGE,
    prevention: STAGE,
}
