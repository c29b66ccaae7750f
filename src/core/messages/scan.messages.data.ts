/** Sentences of `sekisho scan`; placeholders in braces are filled by say(). */
export const SCAN_MESSAGES = {
    summary: {
        ja: "ファイルの中の個人情報を探す: 項目、人数、場所",
        en: "find personal data in files: fields, persons, where",
    },
    file: { ja: "ファイル", en: "file" },
    persons: { ja: "人数（確実／推定／最大）", en: "persons (confirmed/likely/maximum)" },
    records: { ja: "件数", en: "records" },
    fields: { ja: "項目（件数）", en: "fields (records)" },
    coverage: { ja: "読み取り", en: "read" },
    total: { ja: "合計（名寄せ後）", en: "total (merged)" },
    full: { ja: "全部", en: "all" },
    partly: { ja: "一部（{why}、{bytes} バイト未読）", en: "partly ({why}, {bytes} bytes unread)" },
    none: { ja: "読めず（{why}）", en: "not read ({why})" },
    progress: {
        ja: "{files} ファイル、{megabytes} MB、{persons} 人",
        en: "{files} files, {megabytes} MB, {persons} persons",
    },
    found: {
        ja: "{files} ファイルを調べ、{hit} ファイルに個人情報がありました。",
        en: "{files} files were read; {hit} of them hold personal data.",
    },
    proseNote: {
        ja: "文章の中に人名らしい語が {count} か所あります。場所は --json で分かります（人数と件数には入れていません）。",
        en: "{count} words in prose read as names of persons; --json says where. They are in no count of persons or records.",
    },
    unreadNote: {
        ja: "{count} ファイルは全部または一部を読めませんでした。人数に上限を示せません。",
        en: "{count} files could not be read or only in part: there is no upper bound for them.",
    },
} as const
