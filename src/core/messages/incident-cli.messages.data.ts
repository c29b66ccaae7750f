/** Sentences of `sekisho incident`; placeholders in braces are filled by say(). */
export const INCIDENT_CLI_MESSAGES = {
    summary: {
        ja: "事案を記録する: 登録、経過、人数、作業、添付、台帳、印刷（`sekisho incident` だけで一覧）",
        en: "keep incidents: open, timeline, figures, tasks, attachments, register, papers (`sekisho incident` lists them)",
    },
    heading: {
        ja: "使い方: sekisho incident 命令 … [--by 役割] [--at 日時] [--source 種類:出所] [--certainty 確度] [--config FILE]",
        en: "usage: sekisho incident COMMAND … [--by ROLE] [--at TIME] [--source KIND:TEXT] [--certainty C] [--config FILE]",
    },
    new: {
        ja: "登録する（端末で引数なしなら質問に答えるだけ）",
        en: "open one; without arguments, on a terminal, by answering questions",
    },
    list: { ja: "台帳を見る、CSV・JSON で書き出す", en: "the register, as CSV or JSON too" },
    export: {
        ja: "統計・図・VERIS・CSV のために書き出す（sekisho library が読む形、一行に 1 件）",
        en: "for statistics, charts, VERIS and CSV: as `sekisho library` reads them, one a line",
    },
    show: { ja: "1 件の今と経過", en: "one incident and its timeline" },
    note: { ja: "メモを残す", en: "add a note" },
    fact: {
        ja: "事実を記録する・直す（項目だけなら使える言葉の一覧）",
        en: "state or correct a fact (a name alone lists its words)",
    },
    event: { ja: "段階を進める（triage contained scoped reported notified prevented）", en: "enter a phase" },
    duties: {
        ja: "何を、誰に、いつまでに報告・通知するか（根拠、残り日数、不明な事実）",
        en: "what must be reported to whom by when, from the facts of the incident",
    },
    figures: { ja: "人数を確定して残す（第1報、第2報…）", en: "freeze figures (first, second, …)" },
    task: { ja: "作業と義務: 追加、完了、取りやめ、確認", en: "tasks and required steps: add, done, drop, assess" },
    person: { ja: "担当を加える・外す", en: "who works on it" },
    attach: { ja: "ファイルを暗号化して添付する", en: "attach a file, encrypted" },
    detach: { ja: "添付を取り出す（鍵が要る）", en: "get an attachment back, with its identity" },
    close: { ja: "終結する", en: "close it" },
    reopen: { ja: "再開する", en: "reopen it" },
    paper: { ja: "初動手順、起案書を作る", en: "the first-hour sheet, the sheet for approval" },
    approve: {
        ja: "文書の決裁を記録簿に残す（後で内容が変わると sekisho verify が示す）",
        en: "enter into the journal who approved which file; sekisho verify names it if it changes",
    },
    profile: { ja: "団体の登録情報", en: "the organisation" },
    key: { ja: "添付を開く鍵を作る（1 回だけ表示）", en: "make a key for attachments (shown once)" },

    opened: {
        ja: "事案 {id} を登録しました: {title}",
        en: "incident {id} is open: {title}",
    },
    openedPartly: {
        ja: "事案 {id} は登録されましたが、続きを記録できませんでした。`sekisho incident show {id}` で確かめてください。",
        en: "Incident {id} is open, but what belongs to it could not all be recorded: see `sekisho incident show {id}`.",
    },
    recorded: {
        ja: "{id}: 記録しました（{what}）。いまの段階は「{state}」です。",
        en: "{id}: recorded ({what}). It stands at “{state}”.",
    },
    nextSteps: {
        ja: "次に:\n  初動手順を印刷する: sekisho incident paper {id} first-hour --html 初動手順.html\n  記録を見る: sekisho incident show {id}\n  初動に入ったと記録する: sekisho incident event {id} triage --text …",
        en: "next:\n  print the first-hour sheet: sekisho incident paper {id} first-hour --html first-hour.html\n  see the record: sekisho incident show {id}\n  record that triage has begun: sekisho incident event {id} triage --text …",
    },
    scopeAsked: {
        ja: "sekisho scope の問い: {from} から {to} まで、対象 {which}",
        en: "sekisho scope was asked: from {from} to {to}, of {which}",
    },
    scopeTitle: { ja: "応答による個人情報の流出のおそれ {route}", en: "feared leak by responses {route}" },
    scopeFigures: { ja: "関所の台帳による第 1 報", en: "the first figures, from Sekisho's ledger" },
    gaps: { ja: "速報に足りない項目: {items}", en: "missing for a first report: {items}" },
    noGaps: {
        ja: "速報の下書きに要る項目は、すべて答えがあります（「不明」も答えです）。",
        en: "Everything a first report asks for has been answered (“not known” is an answer).",
    },
    noProfile: {
        ja: "団体の登録情報がまだありません。`sekisho incident profile set FILE` で登録してください。",
        en: "No organisation has been entered yet: `sekisho incident profile set FILE`.",
    },
    personalNoticed: {
        ja: "注意: 個人情報らしきもの（{fields}）が含まれています。事案の記録に本人の情報は要りません。",
        en: "Careful: this looks like personal data ({fields}). The record of an incident needs none of the persons' own.",
    },
    listHeader: {
        ja: "番号|段階|種類|件名|知った日時|本人（最大）|義務|作業|次の期限",
        en: "id|state|kind|title|known at|persons (max)|steps|tasks|next deadline",
    },
    overdue: { ja: "{until}（超過）", en: "{until} (overdue)" },
    showHead: {
        ja: "事案 {id}　{title}\n段階: {state}（{version} 件の記録）",
        en: "incident {id}  {title}\nstate: {state} ({version} entries)",
    },
    showReport: { ja: "報告の項目", en: "The items of the report" },
    showFigures: { ja: "人数", en: "Figures" },
    showSteps: { ja: "法令などで求められること", en: "What is required" },
    showStepsHeader: { ja: "名前|すること|相手|期限|根拠|状況", en: "name|what|to|until|basis|standing" },
    showTasks: { ja: "作業", en: "Tasks" },
    showTasksHeader: { ja: "番号|作業|担当|期限|状況", en: "no.|task|who|until|standing" },
    showPeople: { ja: "担当", en: "People" },
    showAttachments: { ja: "添付", en: "Attachments" },
    showAttachment: {
        ja: "{number}. {name}（暗号化後 {bytes} バイト）",
        en: "{number}. {name} ({bytes} bytes encrypted)",
    },
    showTimeline: { ja: "経過", en: "Timeline" },
    showStale: {
        ja: "事実か人数が変わりました。法令上の義務がまだ判定されていません。`sekisho incident duties {id}` で確かめ、`sekisho incident task {id} assess …` で記録してください。",
        en: "Facts or figures have changed: the duties are to be assessed anew (`sekisho incident duties {id}`, `sekisho incident task {id} assess …`).",
    },
    showNext: { ja: "次の段階: {next}", en: "next phase: {next}" },
    paperWritten: {
        ja: "{file} に書きました。ブラウザーで開いて印刷できます。",
        en: "written to {file}; open it in a browser to print it.",
    },
    attached: {
        ja: "{id}: {name} を暗号化して添付しました（{number} 番）。元のファイルはそのままです。",
        en: "{id}: {name} was encrypted and attached (no. {number}). The file itself is left where it is.",
    },
    detached: { ja: "{file} に取り出しました。", en: "written to {file}." },
    keyMade: {
        ja: "鍵（いまだけ表示します。紙か別の媒体に控え、この機械には残さないでください）:\n{identity}\n\n宛先（団体の登録情報 attachmentRecipients に書くもの。秘密ではありません）:\n{recipient}",
        en: "identity (shown only now; keep it on paper or another medium, not on this machine):\n{identity}\n\nrecipient (for attachmentRecipients in the profile; it is no secret):\n{recipient}",
    },
    profileNone: { ja: "団体の登録情報はまだありません。", en: "No organisation has been entered yet." },
    profileSaved: {
        ja: "団体の登録情報を保存しました（第 {version} 版）: {name}",
        en: "the profile was saved (version {version}): {name}",
    },
    factWords: { ja: "{name}（{label}）に使える言葉:", en: "words for {name} ({label}):" },
    factNames: { ja: "項目の名前:", en: "names of facts:" },
    factText: { ja: "文章", en: "text" },
    factMoment: { ja: "日時（2026-11-20 または 2026-11-20T09:30）", en: "a time (2026-11-20 or 2026-11-20T09:30)" },
    factSeveral: { ja: "いくつでも、コンマで区切る", en: "as many as apply, divided by commas" },
} as const
