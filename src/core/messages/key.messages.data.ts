/** Of the person keys: what `sekisho key` and `sekisho status` say. */
export const KEY_MESSAGES = {
    summary: {
        ja: "個人キーの一覧、または交換（rotate。次にゲートを起動したときから新しいキーで数える）",
        en: "the person keys there are, or a new one (rotate): counted under it from the gate's next start on",
    },
    made: {
        ja: "個人キー {key} を作りました。次にゲートを起動したとき（動いているゲートなら sekisho upgrade）から使います。それまでは {before} で数えます。",
        en: "person key {key} is made. It takes force with the gate's next start (a running one: `sekisho upgrade`); until then persons are counted under {before}.",
    },
    copy: {
        ja: "{keyFile} の控えを取り直してください。古い控えではもう起動できません。",
        en: "Copy {keyFile} anew to where you keep its copy: with the old copy nothing starts any more.",
    },
    cost: {
        ja: "両方のキーにまたがる期間では、同じ人を二度数えることがあります（少なく数えることはありません）。{before} は、そのキーで数えた記録の保存期間（retention.exposuresDays。なければ破棄されません）が過ぎると自動で破棄されます。",
        en: "A scope over both keys may count one person twice, never too few. {before} is destroyed by itself when retention (`retention.exposuresDays`; without one, never) has deleted all that was counted under it.",
    },
    sessions: {
        ja: "アドレスごとの上限の数は続き、前のキーで見せた人を再び見せるともう一人と数えます（替えてから 30 日ほどは上限に早く達することがあります）。セッションとアカウントは最初から数え、公開されている人の学習も最初からになります。",
        en: "What an address was shown goes on counting, and whoever it is shown again counts once more: for up to 30 days a cap may be reached sooner. Sessions and accounts begin anew, and so does what was learnt of public persons.",
    },
    decoys: {
        ja: "おとりは次の起動で新しいキーに引き継ぎます。引き継げないもの（以前の版で作ったもの）は目印だけで探すので、sekisho decoy add で作り直し、古いものを取り外してください。",
        en: "Decoys are taken over to the new key with the next start. Those of an earlier release cannot be and are then known by their mark alone (`sekisho status` counts them): make new ones with `sekisho decoy add` and remove the old.",
    },
    header: { ja: "キー|作成|使用開始|状態", en: "key|made|in force since|state" },
    stateInForce: { ja: "使用中", en: "in force" },
    stateWaiting: { ja: "次の起動を待っています", en: "waits for the gate's next start" },
    stateKept: { ja: "古い記録のために保持", en: "kept for what was counted under it" },
    stateGateBefore: {
        ja: "使用中（次の起動で {next} に替わります）",
        en: "in force until the gate's next start, then {next}",
    },
    destroyed: { ja: "破棄したキー: {keys}", en: "destroyed: {keys}" },
    status: { ja: "個人キー: {key}（{days} 日前から）", en: "person key: {key}, for {days} days" },
    statusMissing: {
        ja: "個人キー: ここにありません。次の起動はできません（{code}）",
        en: "person key: not here; the gate cannot start again ({code})",
    },
    statusWaiting: {
        ja: "個人キー {next} が次の起動を待っています",
        en: "person key {next} waits for the gate's next start",
    },
    statusHeld: { ja: "ほかに保持している個人キー: {keys}", en: "person keys that are held for older records: {keys}" },
} as const
