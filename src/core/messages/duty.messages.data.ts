/** Sentences of the duty part and of `sekisho duty`; placeholders in braces are filled by say(). */
export const DUTY_MESSAGES = {
    promptly: { ja: "速やかに（日数の定めはない）", en: "promptly (the rule counts no days)" },
    knowingUnknown: {
        ja: "知った日が不明のため期限を計算できない",
        en: "cannot be counted: nobody has said on which day we came to know",
    },
    countedDay: {
        ja: "知った日 {known} を1日目として{day}日目は {nominal}",
        en: "day {day} is {nominal}, the day of knowing ({known}) being day 1",
    },
    rolledForward: {
        ja: "。{why}のため、次の開庁日 {date} まで",
        en: "; as that is {why}, until the next open day, {date}",
    },
    beyondTable: { ja: "（祝日表の範囲外のため要確認）", en: " (beyond the table of holidays: to be confirmed)" },
    countedHours: {
        ja: "知った時点 {known} から{hours}時間後は {date}（夜間・休日も算入、日本時間）",
        en: "{hours} hours from {known} is {date} (nights and holidays count, Japan time)",
    },
    noneOfThese: { ja: "該当なし", en: "none" },
    records: { ja: "のべ{count}件", en: "{count} records" },
    confirmedPersons: { ja: "確認済み{count}人", en: "{count} confirmed" },
    likelyPersons: { ja: "可能性が高い{count}人", en: "{count} likely" },
    maximumPersons: { ja: "最大{count}人", en: "at most {count}" },
    persons: { ja: "{count}人", en: "{count}" },
    maximumUnknown: { ja: "最大は不明", en: "maximum unknown" },
    atMost: { ja: "最大{count}人以下", en: "at most {count}" },
    atLeast: { ja: "最大{count}人以上", en: "{count} or more" },
    // The command
    summary: {
        ja: "事案について、何を、誰に、いつまでに報告・通知するかを、根拠条文とともに示す",
        en: "what must be reported to whom by when, with the articles, and what unknown facts would change",
    },
    head: {
        ja: "基準日 {asOf}　知った日 {known}　適用した規則 {rulesOn} 時点（{rules}）",
        en: "as of {asOf} · known {known} · rules of {rulesOn} ({rules})",
    },
    rulesBy: {
        "day-of-knowing": { ja: "知った日", en: "the day of knowing" },
        asked: { ja: "指定", en: "as asked" },
        "as-of": { ja: "知った日が不明のため基準日", en: "the as-of day, the day of knowing being unknown" },
    },
    status: {
        due: { ja: "義務あり", en: "due" },
        possible: { ja: "義務の可能性あり（不明な事実しだい）", en: "possibly due (unknown facts decide)" },
        "best-effort": { ja: "努力義務・取決め", en: "best effort" },
        voluntary: { ja: "任意", en: "voluntary" },
        pending: { ja: "未施行", en: "pending" },
        "not-due": { ja: "義務なし", en: "not due" },
    },
    columns: [
        { ja: "期限", en: "by" },
        { ja: "残り", en: "left" },
        { ja: "何を", en: "what" },
        { ja: "誰に", en: "to" },
        { ja: "根拠", en: "under" },
    ],
    weekdays: {
        ja: ["日", "月", "火", "水", "木", "金", "土"],
        en: ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"],
    },
    promptlyShort: { ja: "速やかに", en: "promptly" },
    uncountedShort: { ja: "知った日が不明", en: "day of knowing unknown" },
    guideMark: { ja: " 目安", en: " (guide)" },
    today: { ja: "本日", en: "today" },
    daysLeft: { ja: "あと{days}日", en: "{days} d" },
    overdue: { ja: "{days}日超過", en: "{days} d overdue" },
    ifItApplies: { ja: "（該当する場合）", en: " (if it applies)" },
    nothing: { ja: "義務はありません。", en: "Nothing is due." },
    notDue: {
        ja: "このほか、義務のないもの {count}件（理由は --json）",
        en: "{count} more are not due (reasons: --json)",
    },
    why: { ja: "理由", en: "Why" },
    outcome: {
        holds: { ja: "[該当]", en: "[met]" },
        open: { ja: "[不明]", en: "[open]" },
        exception: { ja: "[例外かもしれない]", en: "[exception?]" },
    },
    unknownFacts: { ja: "不明: {facts}", en: "unknown: {facts}" },
    careful: {
        ja: "委託先が知った日から数えるなら {date}（早い日を守れば安全）",
        en: "counted from when the contractor knew: {date} (keeping the earlier day is safe)",
    },
    actBy: { ja: "それまでの最後の開庁日: {day}", en: "last open day before it: {day}" },
    worthAsking: { ja: "確かめると答えが変わる事実", en: "What is worth finding out" },
    togetherOnly: {
        ja: "（期限・報告先に、または他の不明な事実と合わせて影響する）",
        en: " (for the days or the recipient, or together with other unknown facts)",
    },
    until: { ja: "、{day}まで", en: ", by {day}" },
    moreAnswers: { ja: "ほか{count}通り（--json）", en: "{count} more (--json)" },
    toConfirm: {
        ja: "要確認（原典を直接見ていない点。窓口や専門家に確かめてください）",
        en: "To be confirmed (points not seen in the official text; ask the authority or a lawyer)",
    },
    tagS: { ja: "二次資料", en: "secondary source" },
    tagG: { ja: "一般的な理解", en: "general knowledge" },
    sourceOf: { ja: "〔{tag}: {source}、{checkedOn}確認〕", en: "[{tag}: {source}, read {checkedOn}]" },
    // The form
    step: { preliminary: { ja: "【速報】", en: "(preliminary)" }, final: { ja: "【確報】", en: "(final)" } },
    requiredMark: { ja: "（必須）", en: " (required)" },
    gap: { ja: "（未記入）", en: "(blank)" },
    gapRequired: { ja: "★未記入", en: "★ missing" },
    gapBecause: { ja: "（不明: {facts}）", en: " (unknown: {facts})" },
    stillOpen: { ja: "（未確認: {names}）", en: "(not settled: {names})" },
    formComplete: { ja: "この段階で必須の欄はすべて埋まっています。", en: "All that this step requires is filled in." },
    formGaps: { ja: "必須で未記入の欄: {count}", en: "required and missing: {count}" },
    // The template
    templateHead: [
        {
            ja: "事案の事実（sekisho duty --facts このファイル）",
            en: "the facts of an incident (sekisho duty --facts THIS_FILE)",
        },
        {
            ja: "分からないことは unknown のまま残す。書かれていない項目は誤りになる。氏名などの個人情報は書かない。",
            en: "leave unknown what is not known; a fact that is left out is an error; write no names or other personal data",
        },
        {
            ja: "後から分かったことは statements に足す: - { on: 2026-11-24, facts: { leak: confirmed } }",
            en: "what comes to light later is added to statements: - { on: 2026-11-24, facts: { leak: confirmed } }",
        },
    ],
    templateReport: {
        ja: "報告書の記載事項（任意。ない項目は空欄のまま示す）",
        en: "for the report form (optional; what is missing is shown as a gap)",
    },
} as const
