// What somebody types, for `sekisho COMMAND --help` and behind a command that was not understood. A test holds each against the
// usage of its command.
import type { Bilingual } from "../core/language.ts"

export interface Example {
    /** Behind `sekisho`, as a shell takes it. */
    readonly line: string
    readonly does: Bilingual
}

export const EXAMPLES: Readonly<Record<string, readonly [Example, ...Example[]]>> = {
    try: [
        { line: "try", does: { ja: "自分の計算機の中だけで実演する", en: "the demonstration, on this machine only" } },
    ],
    init: [
        { line: "init", does: { ja: "いまいるフォルダーの sekisho-data に作る", en: "in ./sekisho-data" } },
        {
            line: "init --identities --data /var/lib/sekisho",
            does: { ja: "証拠も残す（表示される鍵を控える）", en: "keep evidence, too: note the identities down" },
        },
    ],
    guard: [
        {
            line: "guard --upstream http://127.0.0.1:3000 --listen 127.0.0.1:8080",
            does: {
                ja: "3000 番のアプリケーションの前に立てる",
                en: "in front of an application on port 3000",
            },
        },
        {
            line: "guard --upstream http://127.0.0.1:3000 --mode observe",
            does: { ja: "遮断せず、まず様子を見る", en: "watch first, refuse nothing" },
        },
        {
            line: "guard --config /etc/sekisho/sekisho.config.yaml --breaker 100",
            does: { ja: "設定ファイルで動かし、上限 100 人を強制する", en: "by a file, with a cap of 100 persons" },
        },
    ],
    check: [
        {
            line: "check --upstream http://127.0.0.1:3000 --listen 127.0.0.1:8080",
            does: { ja: "guard に渡すのと同じ引数で", en: "with what guard will be given" },
        },
        {
            line: "check --config /etc/sekisho/sekisho.config.yaml --data /var/lib/sekisho",
            does: {
                ja: "設定を書き換えたあと、reload や起動の前に",
                en: "after a change of the file, before a reload or a start",
            },
        },
    ],
    status: [
        { line: "status", does: { ja: "いまの状態", en: "how it is now" } },
        {
            line: "status --wait 60",
            does: { ja: "起動の直後に、動き始めるのを待って", en: "right after a start, once it stands" },
        },
        {
            line: "status --id mwyyqjya-6bf8e9f4f9-1",
            does: {
                ja: "拒まれた要求とその理由（番号は拒否の画面にある）",
                en: "one refused request and why; the number is on the refusal's page",
            },
        },
    ],
    reload: [
        {
            line: "reload --data /var/lib/sekisho",
            does: { ja: "設定を書き換えたあとに", en: "after a change of the file" },
        },
    ],
    upgrade: [
        {
            line: "upgrade --data /var/lib/sekisho",
            does: { ja: "新しい版を入れたあとに", en: "after a new release was installed" },
        },
    ],
    harden: [
        { line: "harden", does: { ja: "適用する前に、何が変わるかを見る", en: "what would change, before it does" } },
    ],
    bypass: [
        {
            line: 'bypass on --why "誤った遮断の調査"',
            does: { ja: "検査も遮断もしない", en: "inspect and refuse nothing" },
        },
        { line: 'bypass off --why "調査終了"', does: { ja: "元に戻す", en: "back to normal" } },
    ],
    stop: [
        {
            line: 'stop /comment --why "漏えいの疑い"',
            does: { ja: "コメントだけを止める", en: "the comment form only" },
        },
        { line: 'stop "/members/*" --why "調査"', does: { ja: "その下も全部", en: "with all below it" } },
    ],
    resume: [{ line: "resume /comment", does: { ja: "再開する", en: "back into service" } }],
    allow: [
        {
            line: 'allow mwyyqjya-6bf8e9f4f9-1 --why "商品説明の HTML"',
            does: { ja: "例外の案を見る（まだ加えない）", en: "see what would be allowed; nothing is added yet" },
        },
        {
            line: 'allow mwyyqjya-6bf8e9f4f9-1 --why "商品説明の HTML" --yes',
            does: { ja: "加える", en: "add it" },
        },
        { line: "allow list", does: { ja: "一覧", en: "all of them" } },
    ],
    patch: [
        { line: "patch list", does: { ja: "効いている仮想パッチ", en: "those in force" } },
        {
            line: "patch test my-patch.yaml --request request.txt",
            does: { ja: "加える前に試す", en: "try it before it is added" },
        },
    ],
    decoy: [
        {
            line: "decoy add --count 3 --format csv --note 会員表",
            does: { ja: "3 人作る（表示はいちどだけ）", en: "make three; they are shown once" },
        },
    ],
    public: [
        { line: "public list", does: { ja: "どの経路に何人いるか", en: "how many on which route" } },
        { line: "public approve /staff --people 12", does: { ja: "12 人と確かめて外す", en: "counted: twelve" } },
    ],
    evidence: [
        { line: "evidence list", does: { ja: "一覧（鍵は要らない）", en: "the list; needs no identity" } },
        {
            line: 'evidence open mwyyqjya-6bf8e9f4f9-1 --why "警察への説明" --identity key.txt',
            does: { ja: "1 件を開く", en: "open one" },
        },
    ],
    watch: [
        { line: "watch package-lock.json", does: { ja: "部品の弱点", en: "what your components are known for" } },
        { line: 'watch "WordPress 6.4.1"', does: { ja: "名前と版で", en: "by name and version" } },
    ],
    inspect: [
        { line: "inspect request.txt", does: { ja: "保存した要求を判定する", en: "judge a request that was saved" } },
    ],
    scan: [{ line: "scan ./export", does: { ja: "フォルダーの中の個人情報", en: "personal data in a folder" } }],
    scope: [
        {
            line: "scope --from 2026-10-03T00:00+09:00 --to 2026-10-04T00:00+09:00",
            does: { ja: "その日に誰の情報が出たか", en: "who left on that day" },
        },
        {
            line: "scope --route /members --client 192.0.2.10",
            does: { ja: "経路と相手で絞る", en: "one route, one client" },
        },
        {
            line: "scope --client 192.0.2.10 --with-client 192.0.2.20",
            does: { ja: "二つの範囲を比べる（片方だけ、両方に何人）", en: "compare two: who is in which, who in both" },
        },
    ],
    resolve: [
        {
            line: "resolve --from 名簿.csv --from 2026-10-03 --out 通知先.csv",
            does: {
                ja: "10 月 3 日からの漏えいを名簿と照合する",
                en: "hold your list against what left since 3 October",
            },
        },
        {
            line: "resolve --from 名簿.csv --incident 2026-001 --out 通知先.csv",
            does: {
                ja: "事案の範囲に含まれる人を探す",
                en: "whom an incident concerns",
            },
        },
    ],
    verify: [
        { line: "verify", does: { ja: "この設置の記録を確かめる", en: "this installation's records" } },
        { line: "verify --print-public-key", does: { ja: "監査人に渡す公開鍵", en: "the public key, for an auditor" } },
        {
            line: "verify --journal 写し/journal --public-key journal-public.pem --evidence 写し/evidence",
            does: { ja: "写しを公開鍵だけで（監査人）", en: "a copy with the public key alone, as an auditor" },
        },
    ],
    key: [
        { line: "key", does: { ja: "一覧", en: "all of them" } },
        {
            line: 'key rotate --why "年次の交換"',
            does: { ja: "交換する（控えを取り直す）", en: "a new one: back it up anew" },
        },
    ],
    backup: [
        {
            line: "backup /mnt/usb/sekisho-2026-11-27",
            does: { ja: "まだ無いフォルダーを示す", en: "a folder that is not there yet" },
        },
    ],
    export: [
        {
            line: "export --kind findings --format csv --out findings.csv --from 2026-10-01",
            does: { ja: "10 月からの検知を表計算へ", en: "findings since October, for a spreadsheet" },
        },
    ],
    restore: [
        {
            line: "restore /mnt/usb/sekisho-2026-11-27 --data ./restored",
            does: { ja: "新しいフォルダーに戻す", en: "into a new folder" },
        },
    ],
    duty: [
        { line: "duty --template > incident.yaml", does: { ja: "ひな形を作る", en: "a blank file to fill in" } },
        {
            line: "duty --facts incident.yaml --form preliminary",
            does: { ja: "義務と期限、速報の様式", en: "duties, deadlines and the preliminary report" },
        },
    ],
    incident: [
        { line: "incident new", does: { ja: "質問に答えて登録する", en: "open one by answering questions" } },
        {
            line: "incident duties 2026-001",
            does: { ja: "何を、誰に、いつまでに", en: "what is owed to whom by when" },
        },
        {
            line: "incident documents 2026-001 --format docx --out 文書",
            does: { ja: "報告書、手紙、お知らせなどを作る", en: "the report, letters, announcements" },
        },
    ],
    library: [
        {
            line: "library import 記事.txt",
            does: { ja: "記事から記録の案を作る", en: "propose a record from an article" },
        },
        { line: "library drill records.jsonl", does: { ja: "「うちで起きたら」", en: "would it have happened here?" } },
    ],
    replay: [
        { line: "replay comment-form", does: { ja: "コメントフォームの事故", en: "the comment form's incident" } },
    ],
    version: [{ line: "version", does: { ja: "版", en: "the release" } }],
}
