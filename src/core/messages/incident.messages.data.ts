/** Sentences of incidents: refusals, required steps, the timeline. Placeholders in braces are filled by say(). */
export const INCIDENT_MESSAGES = {
    assessmentStep: {
        ja: "法令上の義務（報告・本人への通知など）を確認する",
        en: "assess which reports and notices the law requires",
    },
    assessmentBasis: {
        ja: "関所の決まり: 事実や人数が変わるたびに確認し直します",
        en: "a rule of Sekisho: anew whenever facts or figures change",
    },
    unknown: { ja: "不明（調査中）", en: "not known yet" },
    certaintyNotSaid: { ja: "確度の記載なし", en: "certainty not stated" },
    notSaid: { ja: "未記入", en: "not said yet" },

    refusedNotOpened: { ja: "この事案はまだ登録されていません。", en: "There is no such incident yet." },
    refusedAlreadyOpened: { ja: "この事案はすでに登録されています。", en: "This incident has been opened already." },
    refusedOutOfOrder: {
        ja: "いまは「{state}」です。次に進めるのは「{next}」です。",
        en: "It stands at “{state}”. What comes next is “{next}”.",
    },
    refusedClosed: {
        ja: "この事案は終結しています。書き足すには、理由を添えて再開（reopen）してください。",
        en: "This incident is closed. To add to it, reopen it with a reason.",
    },
    refusedNothingToReopen: {
        ja: "「{state}」の事案は、再開するまでもなく続いています。",
        en: "An incident that stands at “{state}” goes on already: there is nothing to reopen.",
    },
    refusedStepsOpen: {
        ja: "法令などで求められる次のことがまだ済んでいません。済ませて記録してから進めてください: {steps}",
        en: "What is required and not yet done: {steps}. Do it and record it first.",
    },
    refusedTasksOpen: {
        ja: "作業が残っています（番号 {tasks}）。済ませるか、理由を添えて取りやめてください。",
        en: "Tasks are open (numbers {tasks}). Do them, or drop them with a reason.",
    },
    refusedFiguresMissing: {
        ja: "人数がまだ記録されていません。分からない場合も「不明」として記録してください。",
        en: "No figures have been recorded. Where they are not known, record that.",
    },
    refusedFiguresDisordered: {
        ja: "人数は「確認 ≦ 可能性が高い ≦ 最大」の順に大きくなるはずです。",
        en: "Figures must rise: confirmed, then likely, then maximum.",
    },
    refusedWhyMissing: { ja: "理由を書いてください。", en: "A reason is needed." },
    refusedStepUnknown: {
        ja: "「{step}」という義務は、この事案の記録にありません。",
        en: "This incident has no required step “{step}”.",
    },
    refusedStepSettled: { ja: "「{step}」はすでに済んでいます。", en: "“{step}” has been settled already." },
    refusedStepDue: {
        ja: "「{step}」は法令などで求められるものです。済ませることはできますが、不要とすることはできません。",
        en: "“{step}” is required. It can be done; it cannot be decided away.",
    },
    refusedStepReserved: {
        ja: "「{step}」は、義務を確認した結果を記録すると済みになります。",
        en: "“{step}” is settled by recording an assessment.",
    },
    refusedStepRepeated: {
        ja: "「{step}」が義務の確認の中に 2 回あります。",
        en: "“{step}” stands twice in the assessment.",
    },
    refusedTaskUnknown: { ja: "番号 {task} の作業はありません。", en: "There is no task {task}." },
    refusedTaskSettled: {
        ja: "番号 {task} の作業はすでに終わっています。",
        en: "Task {task} has been settled already.",
    },
    refusedPersonUnknown: { ja: "番号 {person} の担当者はいません。", en: "There is no person {person}." },
    refusedInTheFuture: {
        ja: "{at} はまだ来ていません。日時を確かめてください。",
        en: "{at} is yet to come. Check the date.",
    },

    eventOpened: { ja: "登録", en: "opened" },
    eventStated: { ja: "事実", en: "stated" },
    eventNoted: { ja: "メモ", en: "note" },
    eventEntered: { ja: "段階", en: "phase" },
    eventFigures: { ja: "人数", en: "figures" },
    eventAssessed: { ja: "義務の確認", en: "duties assessed" },
    eventStepDone: { ja: "義務の履行", en: "required step done" },
    eventStepDismissed: { ja: "義務なしと判断", en: "not owed, decided" },
    eventTaskAdded: { ja: "作業の追加", en: "task added" },
    eventTaskDone: { ja: "作業の完了", en: "task done" },
    eventTaskDropped: { ja: "作業の取りやめ", en: "task dropped" },
    eventPersonJoined: { ja: "担当の追加", en: "person joined" },
    eventPersonLeft: { ja: "担当の終了", en: "person left" },
    eventAttached: { ja: "添付", en: "attached" },
    eventClosed: { ja: "終結", en: "closed" },
    eventReopened: { ja: "再開", en: "reopened" },

    figuresVersion: { ja: "第 {version} 報", en: "version {version}" },
    persons: { ja: "本人の数", en: "persons" },
    records: { ja: "のべ件数", en: "records" },
    amount: {
        ja: "確認 {confirmed}、可能性が高い {likely}、最大 {maximum}",
        en: "confirmed {confirmed}, likely {likely}, maximum {maximum}",
    },
    amountCounted: { ja: "{count}（確認）", en: "{count} (confirmed)" },
    amountBounded: { ja: "最大 {count}（確認はできていない）", en: "at most {count} (not confirmed)" },
    labelled: { ja: "{label}: {text}", en: "{label}: {text}" },
    countPersons: { ja: "{count} 人", en: "{count} persons" },
    countRecords: { ja: "{count} 件", en: "{count} records" },
    about: { ja: "約 {count}", en: "about {count}" },
    stepLine: { ja: "{what}（{until}）", en: "{what} ({until})" },
    noLastDay: { ja: "速やかに", en: "promptly" },
    toConfirm: { ja: "要確認", en: "to be confirmed" },
} as const
