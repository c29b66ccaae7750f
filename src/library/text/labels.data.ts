/**
 * What a heading or a label of an article announces. Headings differ from house to house; the words in them hardly do.
 * The first pattern that fits counts, so narrower ones stand first.
 */
export const LABELS = [
    "related", // titles of other articles
    "contact",
    "count",
    "items",
    "noticed",
    "occurred",
    "cause",
    "prevention",
    "response",
    "contractor",
    "definition",
    "advice",
    "announced",
    "progress",
    "overview",
    "boilerplate",
] as const
export type Label = (typeof LABELS)[number]

export const LABEL_PATTERNS: readonly (readonly [Label, RegExp])[] = [
    [
        "related",
        /関連(?:記事|ニュース|リンク|情報)|参考(?:記事|リンク|URL|資料|文献)|関連する(?:記事|ニュース)|あわせて読みたい|おすすめ記事|^出典|^ソース/,
    ],
    ["contact", /問い?合わ?せ|連絡先|相談窓口|担当者?(?:部署|課)?$|照会先/],
    ["boilerplate", /お気軽に|こちら(?:から)?$|^目次|^タグ|^カテゴリ/],
    ["definition", /とは(?:[?]|何か)?$|の仕組み|の流れ$|の種類$|の手口|用語/],
    [
        "count",
        /(?:件|人|名|者|世帯)数(?!字)|対象(?:者|となる(?:方|お客様)|人数|件数)(?:[:\s]|$|は)|影響(?:人数|件数|範囲)|対象範囲|件名数/,
    ],
    [
        "items",
        /(?:流出|漏えい|漏洩|紛失|盗難|誤送付|誤送信|漏れ)[^。]{0,14}(?:情報|項目|データ|内容)(?!セキュリティ|漏|流出|の(?:原因|経緯))[^。]{0,12}$|(?:記載|データ|情報)の?項目|^項目|記載(?:内容|情報)|情報(?:の)?(?:内容|概要|項目)|含まれ(?:る|て)/,
    ],
    [
        "noticed",
        /(?:発覚|判明|発見|確認|認知)(?:した|し)?(?:の)?(?:日時?|経緯|年月日|のきっかけ|の端緒)|^(?:発覚|判明)$/,
    ],
    ["occurred", /発生(?:した)?(?:日時?|年月日|時期|場所|の状況|期間)|事故の?日時|紛失(?:日時?|場所)/],
    ["prevention", /再発防止|今後の(?:対策|防止策|取り?組み?)|防止(?:策|対策)|改善策/],
    [
        "advice",
        /(?:セキュリティ|情報漏(?:えい|洩)|防犯|必要な|取り?組むべき|有効な|企業側の|利用者側の?|推奨される).{0,6}(?:対策|注意点?)|対策(?:とは|方法|のポイント|を紹介)|するべきこと|すべきこと|教訓|ポイント$/,
    ],
    ["cause", /原因|理由/],
    [
        "response",
        /(?:対応|対処|処置|措置)(?:状況|について|$|の|[:\s])|発生後の|判明後の|(?:当|本)[市県社院]の(?:対応|対策)|今後について|お客様へのお願い/,
    ],
    ["contractor", /(?:業務)?委託先|受託(?:者|業者|事業者)/],
    ["announced", /発表日時?|公表日時?|更新日時?|掲載日時?|公開日時?|最終更新|発信日|配信日?/],
    ["progress", /経緯|経過|時系列|タイムライン|概要と経緯/],
    ["overview", /概要|概略|事案|事故の?(?:内容|状況)|状況|内容|はじめに|さいごに|最後に|まとめ/],
]
