// What each option of a command below another one means, in one line, for `sekisho incident new --help`. A key is the option,
// behind the commands it is for where it means something else elsewhere. What is not here is told by option-words.data.ts; a
// test holds both against what the commands take.
import type { Bilingual } from "../core/language.ts"

export const SUBCOMMAND_OPTION_WORDS: Readonly<Record<string, Bilingual>> = {
    "--at": {
        ja: "それがいつのことか（既定は、いま。例: 2026-11-20T09:30、昨日）",
        en: "when it was so; now unless given, e.g. 2026-11-20T09:30, yesterday",
    },
    "--by": {
        ja: "記録する人の役割（既定は SEKISHO_BY、なければ利用者の名前）",
        en: "the role of whoever enters it (SEKISHO_BY, or else the account's name)",
    },
    "--certainty": {
        ja: "確度: ruled-out（否定）、possible（可能性）、feared（おそれ）、likely（可能性が高い）、confirmed（確認）、unknown",
        en: "how sure it is: ruled-out, possible, feared, likely, confirmed, unknown",
    },
    "--confirmed": {
        ja: "確認できた人数（分からなければ unknown）",
        en: "how many persons are confirmed, or unknown",
    },
    "--contact": { ja: "連絡先", en: "how to reach them" },
    "--csv": { ja: "一覧を CSV でこのファイルに書く", en: "write the list as CSV into this file" },
    "--dialogue": { ja: "端末で質問に答えて作る", en: "answer questions on the terminal" },
    "export --events": {
        ja: "記録をそのまま 1 行に 1 件で書き出す（verify --events で確かめられる）",
        en: "everything as it is kept, an event a line, for verify --events",
    },
    "--force": { ja: "そこにある文書を置き換える", en: "replace documents that are there" },
    "documents --format": {
        ja: "text（端末に示す。既定）、html、docx、pdf",
        en: "text (on the terminal; default), html, docx, pdf",
    },
    "list --from": { ja: "この日から後に知ったもの", en: "known on this day or later" },
    "list --to": { ja: "この日までに知ったもの", en: "known until this day" },
    "--from-scope": {
        ja: "漏えいの範囲（scope と同じ条件）の人数と日時から作る",
        en: "with the figures and times of a scope, asked as scope is asked",
    },
    "--html": {
        ja: "端末に示さず、印刷できる HTML に書く",
        en: "write it as HTML to print, not to the terminal",
    },
    "detach --identity": {
        ja: "添付を開く鍵（AGE-SECRET-KEY-…）のファイル。- は標準入力",
        en: "a file with the identity that opens it (AGE-SECRET-KEY-…); - is standard input",
    },
    "new --kind": {
        ja: "種類（intrusion 不正アクセス、mis-sent 誤送付、lost-medium 紛失 など）",
        en: "of what kind: intrusion, mis-sent, lost-medium …",
    },
    "list --kind": { ja: "この種類の事案だけ（例: intrusion）", en: "of this kind only, e.g. intrusion" },
    "documents --kind": {
        ja: "作る文書の種類（何度でも。なければ全部）",
        en: "which document, as often as wanted; all unless given",
    },
    "paper --kind": {
        ja: "どの種類の事案の初動か（例: intrusion）",
        en: "for which kind of incident, e.g. intrusion",
    },
    "--known-at": {
        ja: "事案を知った日時。報告の期限はここから数える",
        en: "when it became known; the time limits run from it",
    },
    "--likely": {
        ja: "漏えいが濃厚な人数（分からなければ unknown）",
        en: "how many persons are likely, or unknown",
    },
    "--list": {
        ja: "通知する相手の名簿（CSV。resolve の出力など）。手紙を 1 人に 1 通作る",
        en: "whom to notify, as CSV (what resolve writes): a letter for each",
    },
    "--maximum": {
        ja: "最大で何人か（分からなければ unknown）",
        en: "how many persons at the very most, or unknown",
    },
    "person --name": { ja: "名前", en: "their name" },
    "attach --name": { ja: "添付の名前（既定はファイル名）", en: "what it is called; the file's name unless given" },
    "--occurred-at": { ja: "起きた日時", en: "when it happened" },
    "--open": { ja: "まだ閉じていないものだけ", en: "only those that are not closed" },
    "documents --out": { ja: "書き込む先のフォルダー", en: "the folder to write into" },
    "--overdue": { ja: "期限を過ぎたものがある事案だけ", en: "only those with something overdue" },
    "--persons": {
        ja: "本人の数（1985、約300、少なくとも100 など）",
        en: "how many persons: 1985, 約300, 少なくとも100 …",
    },
    "attach --recipient": {
        ja: "誰が開けるようにするか（age1…。既定は組織の設定のもの）",
        en: "who can open it (age1…); those of the organisation's profile unless given",
    },
    "--records": { ja: "のべ件数（本人の数とは別）", en: "how many records, which is not how many persons" },
    "--row": {
        ja: "項目の組み合わせごとの内訳: 氏名+住所=120/130（人数/件数）",
        en: "a combination of fields: name+address=120/130 (persons/records)",
    },
    "--scope": {
        ja: "scope --json の出力のファイル。- は標準入力",
        en: "a file with what scope --json said; - is standard input",
    },
    "--source": {
        ja: "出どころ: own-staff、contractor、log、police など（例: police:架空署）",
        en: "who says so: own-staff, contractor, log, police …, e.g. police:which",
    },
    "--state": { ja: "この段階の事案だけ（例: triage）", en: "at this stage only, e.g. triage" },
    "documents --step": {
        ja: "報告のどの段階か: preliminary（速報）、final（確報）など",
        en: "which stage of the report: preliminary, final …",
    },
    "--steps": {
        ja: "してもらう手順の一覧のファイル。- は標準入力",
        en: "a file with the steps there are to do; - is standard input",
    },
    "--system": { ja: "対象の業務やシステム", en: "the service or system it is about" },
    "--text": { ja: "書き添えること", en: "what is to be said of it" },
    "--title": { ja: "事案の名前", en: "what the incident is called" },
    "task --until": { ja: "いつまでに", en: "until when" },
    "--variant": {
        ja: "報告様式: private（民間）、public（行政機関等）、my-number（特定個人情報）",
        en: "the form of private bodies, of public ones, or for My Numbers",
    },
    "--who": { ja: "誰がするか（役割）", en: "who does it (a role)" },
}
