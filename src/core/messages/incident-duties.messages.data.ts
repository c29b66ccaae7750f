/** Sentences that join an incident to its duties; placeholders in braces are filled by say(). */
export const INCIDENT_DUTIES_MESSAGES = {
    basis: { ja: "関所による義務の判定（{day} 時点の規則）", en: "Sekisho's own assessment (rules of {day})" },
    liftedExcepted: { ja: "例外に当たる: {reason}", en: "an exception applies: {reason}" },
    liftedUnmet: {
        ja: "いま述べられている事実では要件に当たらない",
        en: "by the facts as they stand no item is met",
    },
    liftedByLater: { ja: "第 {version} 報の続報に含める", en: "contained in the follow-up of version {version}" },
    followUp: {
        ja: "{what}: 続報・訂正（第 {version} 報で人数が変わったため）",
        en: "{what}: follow-up (figures changed in version {version})",
    },
    nextDeadline: {
        ja: "次の期限: {until}（{left}） {what} → {to}",
        en: "next deadline: {until} ({left}) {what} → {to}",
    },
    nextPossible: {
        ja: "要否未定の期限: {until}（{left}） {what} → {to}",
        en: "possible deadline: {until} ({left}) {what} → {to}",
    },
    promptlyToo: { ja: "速やかに: {what} → {to}", en: "promptly: {what} → {to}" },
    dutiesHead: {
        ja: "法令などで求められること: 義務 {due} 件、要否未定 {possible} 件（詳しくは sekisho incident duties {id}）",
        en: "required: {due} due, {possible} possible (details: sekisho incident duties {id})",
    },
    possibleBecause: {
        ja: "要否未定のものは、不明な事実しだいです。分かったら `sekisho incident fact {id} …` で記録してください。",
        en: "What is possible hangs on unknown facts: record them when they are known (`sekisho incident fact {id} …`).",
    },
    knownMissing: {
        ja: "知った日が記録されていないため、期限を数えられません（`sekisho incident fact {id} knownAt …`）。",
        en: "No deadline can be counted: nobody has said when it became known (`sekisho incident fact {id} knownAt …`).",
    },
    left: { ja: "あと {days} 日", en: "{days} d left" },
    today: { ja: "本日", en: "today" },
    overdue: { ja: "{days} 日超過", en: "{days} d overdue" },
    heldOpen: {
        ja: "いまの事実では不要と見えますが、いったん義務とされたものは人が確かめるまで外しません: {steps}（外すには sekisho incident task {id} lift 名前 --why 理由）",
        en: "By the facts as they stand these are no longer owed, but what was due once stays until a person confirms it: {steps} (sekisho incident task {id} lift STEP --why REASON)",
    },
} as const
