// Whom a duty is owed to. Names as they stand in the rules; a local office's own address is for the organisation to fill in.
export const AUTHORITIES = {
    ppc: { ja: "個人情報保護委員会", en: "Personal Information Protection Commission (PPC)" },
    "competent-minister": { ja: "主務大臣（所管省庁）", en: "competent minister" },
    "financial-authority": {
        ja: "金融庁長官・財務局長・都道府県知事（委任先）",
        en: "Financial Services Agency, local finance bureau or prefectural governor (delegated)",
    },
    "telecom-bureau": { ja: "総合通信局（総務省）", en: "regional bureau of telecommunications (MIC)" },
    "meti-trade": {
        ja: "経済産業省（商務・サービスグループ 商取引監督課）",
        en: "METI (Commercial Transaction Supervision Division)",
    },
    mic: { ja: "総務省", en: "Ministry of Internal Affairs and Communications (MIC)" },
    "own-ordinance": {
        ja: "条例の定める報告先（自団体で確認）",
        en: "whom the local ordinance names (check your own)",
    },
    persons: { ja: "本人", en: "the persons concerned" },
    consignor: { ja: "委託元", en: "the principal that entrusted the data (委託元)" },
    acquirer: {
        ja: "契約カード会社（アクワイアラー）・決済代行会社",
        en: "card acquirer and payment service provider",
    },
    "mhlw-medical": {
        ja: "厚生労働省（医療情報担当）",
        en: "Ministry of Health, Labour and Welfare (medical information)",
    },
    jipdec: { ja: "JIPDECまたは審査機関（Pマークポータル）", en: "JIPDEC or the assessment body (PrivacyMark portal)" },
    exchange: { ja: "金融商品取引所（適時開示）", en: "stock exchange (timely disclosure)" },
    "eu-authority": { ja: "EUの監督機関", en: "competent supervisory authority in the EU" },
    "infrastructure-authority": {
        ja: "所管大臣・国家サイバー統括室",
        en: "competent minister and National Cybersecurity Office",
    },
    jpcert: { ja: "JPCERT/CC", en: "JPCERT/CC" },
    ipa: { ja: "情報処理推進機構（IPA）", en: "Information-technology Promotion Agency (IPA)" },
    police: {
        ja: "都道府県警察（サイバー犯罪相談窓口・所轄警察署）",
        en: "prefectural police (cyber-crime desk or local station)",
    },
    prefecture: { ja: "都道府県（総務省へ伝達）", en: "the prefecture (which informs MIC)" },
    public: { ja: "一般（ウェブサイト、報道機関）", en: "the public (web site, press)" },
} as const

export type AuthorityId = keyof typeof AUTHORITIES
