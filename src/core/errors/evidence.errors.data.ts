export const EVIDENCE_ERRORS = {
    SEKISHO_EVIDENCE_SHORT: {
        en: {
            what: "there was no memory to keep a transaction as evidence, whole or at all",
            todo: "raise limits.evidenceMemoryBytes, or lower what is kept of one body",
        },
        ja: {
            what: "証拠として取り置くメモリーが足りず、一部または全部を残せませんでした",
            todo: "limits.evidenceMemoryBytes を増やすか、1 件あたりの上限を下げてください",
        },
    },
    SEKISHO_EVIDENCE_FULL: {
        en: {
            what: "the room for evidence on the disk is used up, and nothing new is kept",
            todo: "export segments elsewhere, shorten retention.evidenceDays or raise limits.evidenceDiskBytes",
        },
        ja: {
            what: "証拠の保存容量を使い切ったため、新しい証拠を残していません",
            todo: "証拠を書き出して移すか、retention.evidenceDays を短くするか、limits.evidenceDiskBytes を増やしてください",
        },
    },
    SEKISHO_EVIDENCE_RECIPIENTS_UNREADABLE: {
        en: {
            what: "the file that says to whom evidence is encrypted cannot be used",
            todo: "restore control/evidence-recipients.json, or name evidence.recipients in the configuration",
        },
        ja: {
            what: "証拠の宛先を記したファイルを使えません",
            todo: "control/evidence-recipients.json を戻すか、設定の evidence.recipients で示してください",
        },
    },
    SEKISHO_EVIDENCE_RECIPIENTS_THERE: {
        en: {
            what: "it is settled already to whom evidence is encrypted",
            todo: "to change it add --replace; older evidence opens with the older identities only, so keep those",
        },
        ja: {
            what: "証拠の宛先はもう決まっています",
            todo: "替えるときは --replace を付けてください。古い証拠は古い秘密鍵でしか開かないので、そちらも残してください",
        },
    },
    SEKISHO_EVIDENCE_NOT_OPENED: {
        en: {
            what: "an evidence segment does not open with this identity",
            todo: "use one of the two identities that sekisho init printed; if it is one, run sekisho verify",
        },
        ja: {
            what: "この秘密鍵では証拠を開けません",
            todo: "sekisho init が表示した 2 つの秘密鍵のどちらかを使ってください。それでも開けないときは sekisho verify で確かめてください",
        },
    },
    SEKISHO_EVIDENCE_NOT_FOUND: {
        en: {
            what: "there is no such evidence",
            todo: "look it up with sekisho evidence list; it may be past retention.evidenceDays, or never have been kept",
        },
        ja: {
            what: "その証拠はありません",
            todo: "sekisho evidence list で確かめてください。保存期間を過ぎたか、もともと残していないことがあります",
        },
    },
    SEKISHO_EVIDENCE_DRILL_FAILED: {
        en: {
            what: "what was encrypted to the recipients could not be read back",
            todo: "check that identity and recipient belong together, and run it again; the recipients are as they were",
        },
        ja: {
            what: "宛先に暗号化したものを元に戻せませんでした",
            todo: "秘密鍵と宛先が対になっているか確かめ、やり直してください。宛先は元のままです",
        },
    },
} as const
