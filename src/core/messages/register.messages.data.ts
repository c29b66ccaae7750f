/** The columns of the register of incidents (事案台帳). */
export const REGISTER_MESSAGES = {
    id: { ja: "事案番号", en: "incident" },
    state: { ja: "段階", en: "state" },
    kind: { ja: "種類", en: "kind" },
    title: { ja: "件名", en: "title" },
    knownAt: { ja: "知った日時", en: "known at" },
    openedAt: { ja: "登録日時", en: "opened at" },
    changedAt: { ja: "最終更新", en: "changed at" },
    personsMaximum: { ja: "本人の数（最大）", en: "persons (maximum)" },
    recordsMaximum: { ja: "のべ件数（最大）", en: "records (maximum)" },
    openSteps: { ja: "未了の義務", en: "open steps" },
    openTasks: { ja: "未了の作業", en: "open tasks" },
    nextUntil: { ja: "次の期限", en: "next deadline" },
    unknown: { ja: "不明", en: "unknown" },
    empty: { ja: "該当する事案はありません。", en: "No incident fits." },
} as const
