// Every fact, once: its name for a reader, the question to ask for it, the kind of its value, and in which direction it is
// grave. The facts file, its template, the dialogue, the fold and the outlook are all written from this table.
import type { Bilingual } from "../core/language.ts"
import { both } from "./both.ts"
import type { FactName } from "./contract.ts"
import { ACTORS, BODIES, CONTRACTS, FINDERS, MEDIA, SECTORS, SUBJECTS } from "./vocabulary.ts"

export type FactKind =
    | { readonly kind: "likelihood" }
    /** `graver`: the answer that makes the case graver; null where none does. */
    | { readonly kind: "answer"; readonly graver: "yes" | "no" | null }
    /** `ranks`: values from mild to grave, equals together; null where the law does not order them. */
    | {
          readonly kind: "choice"
          readonly values: readonly string[]
          readonly ranks: readonly (readonly string[])[] | null
      }
    | { readonly kind: "set"; readonly values: readonly string[] }
    | { readonly kind: "figures" }
    | { readonly kind: "count" }
    | { readonly kind: "date" }
    | { readonly kind: "knowing" }
    | { readonly kind: "fields" }

export interface FactEntry {
    readonly group: FactGroup
    readonly label: Bilingual
    readonly ask: Bilingual
    readonly is: FactKind
}

export const FACT_GROUPS = {
    who: { ja: "報告する組織", en: "who we are" },
    when: { ja: "いつ", en: "when" },
    what: { ja: "何が起きたか", en: "what happened" },
    data: { ja: "誰の、どのデータか", en: "whose data, which data" },
    "my-number": { ja: "マイナンバー（特定個人情報）", en: "My Number" },
    response: { ja: "これまでの対応", en: "what was done so far" },
} as const
export type FactGroup = keyof typeof FACT_GROUPS

const LIKELIHOOD: FactKind = { kind: "likelihood" }
const YES_IS_GRAVE: FactKind = { kind: "answer", graver: "yes" }
const NO_IS_GRAVE: FactKind = { kind: "answer", graver: "no" }
const FIGURES: FactKind = { kind: "figures" }

function unordered(values: readonly string[]): FactKind {
    return { kind: "choice", values, ranks: null }
}

/** @param ranks values from mild to grave, equals together */
function ranked(...ranks: readonly (readonly string[])[]): FactKind {
    return { kind: "choice", values: ranks.flat(), ranks }
}

/** What is not yet done is graver than what is done. */
const PROGRESS: FactKind = ranked(["done"], ["ongoing"], ["planned"], ["considering"], ["none"])

export const FACT_CATALOGUE: Readonly<Record<FactName, FactEntry>> = {
    body: {
        group: "who",
        label: both("組織の種類", "kind of body"),
        ask: both("報告する組織はどれに当たりますか", "what kind of body are we?"),
        is: unordered(BODIES),
    },
    sectors: {
        group: "who",
        label: both("業種（上乗せのある分野）", "sectors with rules of their own"),
        ask: both("次の分野に当たりますか（なければ空）", "are we in one of these sectors? (empty: none)"),
        is: { kind: "set", values: SECTORS },
    },
    contract: {
        group: "who",
        label: both("委託関係", "contract"),
        ask: both(
            "そのデータの取扱いを委託していますか（consignor）、委託を受けていますか（contractor）",
            "is another handling the data for us (consignor), or do we handle them for another (contractor)?",
        ),
        is: unordered(CONTRACTS),
    },
    entrusted: {
        group: "who",
        label: both("委託を受けたデータか", "the data were entrusted to us"),
        ask: both(
            "（委託先の場合）漏えい等したのは委託を受けたデータですか",
            "(contractors) are these the data entrusted to us?",
        ),
        is: YES_IS_GRAVE,
    },
    consignorTold: {
        group: "who",
        label: both("委託元への通知", "the principal has been told"),
        ask: both("（委託先の場合）委託元に知らせましたか", "(contractors) have we told the principal?"),
        is: NO_IS_GRAVE,
    },
    privacyMark: {
        group: "who",
        label: both("プライバシーマーク", "PrivacyMark"),
        ask: both("プライバシーマークの付与を受けていますか", "do we hold the PrivacyMark?"),
        is: YES_IS_GRAVE,
    },
    listedCompany: {
        group: "who",
        label: both("上場会社", "listed company"),
        ask: both("上場会社ですか", "are we listed on a stock exchange?"),
        is: YES_IS_GRAVE,
    },
    personsInJapan: {
        group: "who",
        label: both("国内にある者への提供（国外事業者）", "goods or services offered in Japan (foreign business)"),
        ask: both(
            "（国外の事業者の場合）日本にいる本人に商品・サービスを提供していますか",
            "(foreign businesses) do we offer goods or services to these persons in Japan?",
        ),
        is: YES_IS_GRAVE,
    },
    gdprApplies: {
        group: "who",
        label: both("GDPRの適用", "GDPR applies"),
        ask: both(
            "EU域内の本人が含まれ、GDPRの適用（第3条）がありますか",
            "are there persons in the EU, and does the GDPR apply to us (Art. 3)?",
        ),
        is: YES_IS_GRAVE,
    },
    gdprRisk: {
        group: "who",
        label: both("GDPR上のリスク", "risk in terms of the GDPR"),
        ask: both(
            "（GDPRの適用がある場合）本人の権利・自由へのリスクの程度は",
            "(under the GDPR) how high is the risk to the persons?",
        ),
        is: ranked(["unlikely"], ["risk"], ["high"]),
    },
    knowing: {
        group: "when",
        label: both("知った日", "day of knowing"),
        ask: both(
            "いつ、誰が知りましたか（部署ごと、委託先も）",
            "who came to know on which day? (every department, contractors too)",
        ),
        is: { kind: "knowing" },
    },
    occurredOn: {
        group: "when",
        label: both("発生日", "day it happened"),
        ask: both("いつ起きましたか", "on which day did it happen?"),
        is: { kind: "date" },
    },
    foundBy: {
        group: "when",
        label: both("発見者", "found by"),
        ask: both("誰が見つけましたか", "who found it?"),
        is: unordered(FINDERS),
    },
    leak: {
        group: "what",
        label: both("漏えい", "leak"),
        ask: both("データが外部に流出しましたか（おそれ＝suspected）", "did data get out? (feared: suspected)"),
        is: LIKELIHOOD,
    },
    loss: {
        group: "what",
        label: both("滅失", "loss"),
        ask: both("データの内容が失われましたか", "was the content of data lost?"),
        is: LIKELIHOOD,
    },
    damage: {
        group: "what",
        label: both("毀損", "damage"),
        ask: both(
            "データが意図せず書き換わり、または使えなくなりましたか（暗号化されて復元できない場合を含む）",
            "were data altered or made unusable (encrypted beyond recovery, for example)?",
        ),
        is: LIKELIHOOD,
    },
    recoveredUnseen: {
        group: "what",
        label: both("第三者に見られる前に全て回収", "all recovered unseen"),
        ask: both(
            "第三者に見られる前に、全てを回収または削除確認できましたか",
            "was everything got back, or seen to be deleted, before a third party saw it?",
        ),
        is: NO_IS_GRAVE,
    },
    copyKept: {
        group: "what",
        label: both("同じデータの別途保管", "same data kept elsewhere"),
        ask: both("同じ内容のデータが別に保管されていますか", "are the same data kept elsewhere?"),
        is: NO_IS_GRAVE,
    },
    improperPurpose: {
        group: "what",
        label: both("不正の目的", "improper purpose"),
        ask: both(
            "不正の目的で行われた（おそれがある）ものですか",
            "was it done with an improper purpose, or likely so?",
        ),
        is: LIKELIHOOD,
    },
    cause: {
        group: "what",
        label: both("原因", "cause"),
        ask: both("原因は何ですか", "what is the cause?"),
        is: ranked(
            ["mis-sent", "mis-delivered", "mis-disposed", "misconfigured", "lost", "other"],
            ["stolen", "insider"],
            ["unauthorised-access", "ransomware", "denial-of-service"],
        ),
    },
    actor: {
        group: "what",
        label: both("原因の主体", "at whose side"),
        ask: both("どの主体で起きましたか", "at whose side did it happen?"),
        is: unordered(ACTORS),
    },
    publicView: {
        group: "what",
        label: both("不特定多数が閲覧できる状態", "open to everybody's view"),
        ask: both("不特定多数の人が見られる状態になりましたか", "could many unspecified persons see it?"),
        is: LIKELIHOOD,
    },
    publicViewed: {
        group: "what",
        label: both("実際の閲覧", "actually viewed"),
        ask: both("実際に閲覧されましたか", "did somebody actually view it?"),
        is: LIKELIHOOD,
    },
    communicationsSecret: {
        group: "what",
        label: both("通信の秘密", "secrecy of communications"),
        ask: both(
            "（電気通信事業者の場合）通信の秘密が漏れましたか",
            "(carriers) did the secrecy of communications leak?",
        ),
        is: LIKELIHOOD,
    },
    careDisrupted: {
        group: "what",
        label: both("診療への支障", "care disrupted"),
        ask: both("（医療機関の場合）診療に支障が出ましたか", "(medical institutions) is care disrupted?"),
        is: YES_IS_GRAVE,
    },
    object: {
        group: "data",
        label: both("情報の種類", "kind of information"),
        ask: both(
            "漏えい等した情報は何に当たりますか（名簿・システムのデータなら personal-data）",
            "what is the information in the words of the law? (a list or a system's data: personal-data)",
        ),
        is: ranked(["not-personal", "pseudonymised"], ["loose", "being-acquired"], ["personal-data"]),
    },
    subjects: {
        group: "data",
        label: both("本人の種類", "kind of persons"),
        ask: both(
            "誰のデータですか（住民・患者・会員は customers）",
            "whose data are they? (residents, patients, members: customers)",
        ),
        is: { kind: "set", values: SUBJECTS },
    },
    media: {
        group: "data",
        label: both("媒体", "media"),
        ask: both("どの媒体ですか", "on what media?"),
        is: { kind: "set", values: MEDIA },
    },
    fields: {
        group: "data",
        label: both("項目", "data fields"),
        ask: both("どの項目が含まれますか（others は残り全部）", "which fields? (others: all the rest)"),
        is: { kind: "fields" },
    },
    sensitive: {
        group: "data",
        label: both("要配慮個人情報", "sensitive information"),
        ask: both(
            "病歴、障害、健診結果、診療・調剤、人種、信条、犯罪歴、犯罪被害などが含まれますか",
            "medical history, disability, check-ups, treatment, race, creed, criminal record, crime victims …?",
        ),
        is: LIKELIHOOD,
    },
    ordinanceSensitive: {
        group: "data",
        label: both("条例要配慮個人情報", "sensitive under the ordinance"),
        ask: both(
            "（地方公共団体の場合）条例で定める要配慮個人情報が含まれますか",
            "(local bodies) what the ordinance defines as sensitive?",
        ),
        is: LIKELIHOOD,
    },
    propertyDamage: {
        group: "data",
        label: both("財産的被害のおそれ", "property damage"),
        ask: both(
            "カード番号や決済できるログイン情報のほかに、悪用されると財産的被害が生じるおそれがありますか（口座番号だけなら直ちには当たらない：要確認）",
            "apart from card numbers and logins that pay, could misuse cost the persons money? (a bank account alone: not directly, to be confirmed)",
        ),
        is: LIKELIHOOD,
    },
    cardDigits: {
        group: "data",
        label: both("カード番号の桁", "digits of the card number"),
        ask: both(
            "カード番号は全桁ですか（下4桁と有効期限だけなら partial）",
            "the full card number? (last four and expiry: partial)",
        ),
        is: ranked(["partial"], ["full"]),
    },
    loginMovesMoney: {
        group: "data",
        label: both("決済・送金できるログイン情報", "login that pays or transfers"),
        ask: both(
            "そのログイン情報で決済や送金ができますか",
            "do the credentials open a service that pays or transfers?",
        ),
        is: YES_IS_GRAVE,
    },
    persons: {
        group: "data",
        label: both("本人の数", "number of persons"),
        ask: both("本人は何人ですか（確認済み・可能性が高い・最大）", "how many persons? (confirmed, likely, maximum)"),
        is: FIGURES,
    },
    cardPersons: {
        group: "data",
        label: both("うちカード情報の本人の数", "of which with card data"),
        ask: both("うち、カード情報が含まれる本人は何人ですか", "how many of them with card data?"),
        is: FIGURES,
    },
    records: {
        group: "data",
        label: both("のべ件数", "records"),
        ask: both("のべ何件ですか", "how many records?"),
        is: { kind: "count" },
    },
    cipher: {
        group: "data",
        label: both("暗号方式", "cipher"),
        ask: both(
            "暗号化されていましたか（CRYPTRECやISO/IEC 18033の方式なら listed。ログインパスワードだけなら none）",
            "encrypted? (CRYPTREC or ISO/IEC 18033: listed; a login password only: none)",
        ),
        is: ranked(["listed"], ["other"], ["none"]),
    },
    cipherSound: {
        group: "data",
        label: both("暗号の正しい実装", "cipher correctly implemented"),
        ask: both("その暗号は正しく実装されていましたか", "was it correctly implemented?"),
        is: NO_IS_GRAVE,
    },
    keySafe: {
        group: "data",
        label: both("復号鍵の安全", "key is safe"),
        ask: both(
            "鍵は別に保護され、または遠隔で消去できますか",
            "is the key kept apart and protected, or can it be wiped from afar?",
        ),
        is: NO_IS_GRAVE,
    },
    myNumberSystem: {
        group: "my-number",
        label: both("マイナンバーの置かれたシステム", "system that held the My Numbers"),
        ask: both("マイナンバーはどのシステム・事務のものですか", "of which system are the My Numbers?"),
        is: ranked(["other"], ["public-related-affairs"], ["use-affairs", "network"]),
    },
    myNumberPersons: {
        group: "my-number",
        label: both("マイナンバーの本人の数", "persons whose My Number is concerned"),
        ask: both("マイナンバーが含まれる本人は何人ですか", "how many persons with a My Number?"),
        is: FIGURES,
    },
    myNumberMisuse: {
        group: "my-number",
        label: both("番号法に反する利用・提供", "use or provision against the My Number Act"),
        ask: both(
            "番号法9条に反する利用、19条に反する提供がありましたか",
            "used against Art. 9 or provided against Art. 19?",
        ),
        is: LIKELIHOOD,
    },
    noticeDifficult: {
        group: "response",
        label: both("本人通知の困難", "notice is difficult"),
        ask: both(
            "連絡先が分からないなど、本人への通知が困難ですか",
            "is it difficult to tell the persons (no contact details)?",
        ),
        is: NO_IS_GRAVE,
    },
    substituteMeasures: {
        group: "response",
        label: both("代替措置", "substitute measures"),
        ask: both(
            "公表や問合せ窓口の設置などの代替措置をとりましたか",
            "were substitute measures taken (publication, contact point)?",
        ),
        is: NO_IS_GRAVE,
    },
    personsTold: {
        group: "response",
        label: both("本人への対応", "telling the persons"),
        ask: both("本人への連絡はどこまで進んでいますか", "how far is telling the persons?"),
        is: PROGRESS,
    },
    published: {
        group: "response",
        label: both("公表", "publication"),
        ask: both("公表はどこまで進んでいますか", "how far is publication?"),
        is: PROGRESS,
    },
    investigated: {
        group: "response",
        label: both("事実関係の調査", "establishing the facts"),
        ask: both("事実関係の調査はどこまで進んでいますか", "how far is establishing the facts?"),
        is: PROGRESS,
    },
    outsideInvestigation: {
        group: "response",
        label: both("外部機関による調査", "outside investigation"),
        ask: both("外部機関による調査は", "an investigation by an outside body?"),
        is: PROGRESS,
    },
    prevention: {
        group: "response",
        label: both("再発防止策", "measures against recurrence"),
        ask: both("再発防止策はどこまで進んでいますか", "how far are measures against recurrence?"),
        is: PROGRESS,
    },
    secondaryDamage: {
        group: "response",
        label: both("二次被害", "secondary damage"),
        ask: both(
            "二次被害（悪用など）が起きましたか、おそれがありますか",
            "has secondary damage (misuse) occurred, or is it likely?",
        ),
        is: LIKELIHOOD,
    },
}

/** Names of the facts, in the order of the table. */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- Object.keys loses the key type of a full record
export const FACT_NAMES = Object.keys(FACT_CATALOGUE) as readonly FactName[]
