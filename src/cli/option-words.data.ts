// What each option means, in one line, for `sekisho COMMAND --help`. A key with a command's name is for that command alone.
// A test holds it against the usages: no option without a word, no word without an option.
import type { Bilingual } from "../core/language.ts"

export const OPTION_WORDS: Readonly<Record<string, Bilingual>> = {
    "--all-techniques": { ja: "その場所では、どの種類の検知でも許可する", en: "allow every technique at that place" },
    "--as-of": { ja: "この日の時点で計算する（例: 2027-01-04）", en: "reckon as of this day, e.g. 2027-01-04" },
    "--attack": { ja: "行う攻撃の記号（U,B など）", en: "which attacks to stage, by letter (U,B …)" },
    "--breaker": {
        ja: "上限を強制する人数: 1 人の利用者が受け取れるのは 1 時間、1 日、30 日のいずれでも N 人分まで",
        en: "enforce a cap: a client gets at most N persons an hour, a day and in 30 days",
    },
    "--client": {
        ja: "利用者で絞る（アドレス、またはセッション・アカウントの照合値）",
        en: "of one client only: an address, or the digest of a session or an account",
    },
    "--config": {
        ja: "設定ファイル（なければ、いまいるフォルダーの sekisho.config.yaml）",
        en: "the configuration file; else sekisho.config.yaml in the working folder",
    },
    "--corpus": {
        ja: "要求を 1 行に 1 件書いた JSON Lines ファイル",
        en: "a file of JSON lines, a request a line",
    },
    "--count": { ja: "作る人数", en: "how many to make" },
    "restore --data": {
        ja: "戻す先。まだ無いフォルダーを示す",
        en: "where to restore to: a folder that is not there yet",
    },
    "--digests": {
        ja: "本人の識別子の照合値（個人情報ではない）をその種類だけ一覧する（例: email）",
        en: "list the keyed digests of this kind of identifier, e.g. email",
    },
    "--durability": {
        ja: "process: 停止に耐える（既定）。machine: 停電にも耐えるが遅い",
        en: "process: survives a crash (default). machine: a power cut too, and is slower",
    },
    "--evidence": { ja: "証拠のフォルダーも確かめる", en: "verify this folder of evidence, too" },
    "--facts": {
        ja: "事案の事実を書いたファイル（ひな形は --template）",
        en: "the file with the facts (a blank one: --template)",
    },
    "--finding": {
        ja: "この検知のあったものに絞る（例: sql、union-select。scope では、検知のあった相手に出たすべて）",
        en: "with this finding only, e.g. sql or union-select; of a scope: all that went to whoever had it",
    },
    "--form": {
        ja: "報告様式に記入する: preliminary（速報）、final（確報）",
        en: "fill the form of the report: preliminary, final",
    },
    "--format": { ja: "書き出す形式", en: "the format to write" },
    "--from": {
        ja: "この日時から（断りがなければ日本時間。例: 2026-10-03、2026-10-03T09:30、昨日）",
        en: "from this moment on, in Japan's time unless it says otherwise, e.g. 2026-10-03, 2026-10-03T09:30, yesterday",
    },
    "resolve --from": {
        ja: "名簿（CSV か PostgreSQL）。もう一度書いて日時を渡すと、その日時から",
        en: "the list (CSV or PostgreSQL); a second one with a moment: from that moment on",
    },
    "--head": { ja: "控えておいた最後の番号とハッシュ", en: "the last number and hash that you noted elsewhere" },
    "--hex": { ja: "sqlmap に --hex を付けて攻撃する", en: "attack with sqlmap's --hex" },
    "--events": {
        ja: "事案の記録の書き出し（sekisho incident export --events）も確かめる",
        en: "verify this export of incidents' events, too (sekisho incident export --events)",
    },
    "--id": { ja: "応答の sekisho-id にある番号", en: "the number in an answer's sekisho-id" },
    "--identities": {
        ja: "証拠を開く鍵を 2 つ作り、いまだけ表示する",
        en: "make two identities that open evidence, and show them once",
    },
    "--identity": {
        ja: "証拠を開く鍵（AGE-SECRET-KEY-…）のファイル",
        en: "a file with the identity that opens evidence (AGE-SECRET-KEY-…)",
    },
    "--incident": {
        ja: "事案を開いたときと同じ問い合わせを繰り返す",
        en: "ask again what the incident was opened with",
    },
    "--indicator": {
        ja: 'この痕跡（経路の一部、またはヘッダー）のあった相手に絞る（例: /wp-login、"user-agent: sqlmap"）',
        en: 'of clients that sent this part of a path or header, e.g. /wp-login or "user-agent: sqlmap"',
    },
    "--journal": { ja: "記録簿の写しのあるフォルダー", en: "the folder with a copy of the journal" },
    "--json": { ja: "機械で読む形（1 行に 1 件）", en: "for machines: an object a line" },
    "--key": { ja: "個人キーのファイル", en: "the file of the person key" },
    "--kind": { ja: "書き出す行の種類", en: "which rows to write" },
    "--lists": { ja: "人数が多いときも一覧を作る", en: "make the lists even where there are very many" },
    "--listen": {
        ja: "待ち受けるアドレス（既定 127.0.0.1:8080）",
        en: "where to listen (127.0.0.1:8080 unless given)",
    },
    "--mail-domain": {
        ja: "おとりのメールアドレスに使う自分のドメイン",
        en: "your own domain, for the decoys' addresses",
    },
    "--metrics": { ja: "稼働確認と計測値を出すアドレス", en: "where to answer health checks and metrics" },
    "--mode": {
        ja: "block: 攻撃を遮断する（既定）。observe: 遮断せず記録だけ",
        en: "block: refuse attacks (default). observe: only record",
    },
    "--no-behaviour": { ja: "行動の見張り（上限の提案など）をしない", en: "do not watch behaviour (nor propose caps)" },
    "--note": { ja: "どこに入れるかの覚え書き", en: "where they go, for your memory" },
    "--out": { ja: "書き込む先のファイル", en: "the file to write" },
    "--owner": { ja: "許可の責任者（役割）", en: "who answers for it (a role)" },
    "--people": { ja: "一覧で確かめた人数", en: "how many you counted in the list" },
    "--print-public-key": { ja: "監査人に渡す公開鍵を出す", en: "print the public key, for an auditor" },
    "--public-key": { ja: "記録簿の公開鍵のファイル", en: "a file with the journal's public key" },
    "--query": { ja: "名簿を読み出す SELECT 文", en: "the SELECT that reads the list" },
    "--recipient": {
        ja: "証拠の宛先（age1…）。2 つ以上",
        en: "whom evidence is encrypted to (age1…); two at least",
    },
    "--replace": { ja: "いまの宛先を置き換える", en: "replace the present recipients" },
    "--request": { ja: "試す要求を書いたファイル", en: "a file with the request to try" },
    "--reason": {
        ja: "残した理由で絞る: finding（検知）、fault（判定不能）、cut（上限）、decoy（おとり）、sample（抽出）",
        en: "kept for this reason only",
    },
    "--route": { ja: "この経路だけ（例: /members/*）", en: "this route only, e.g. /members/*" },
    "--rules-of": { ja: "この日に施行されていた規則を使う", en: "by the rules in force on this day" },
    "--seconds": { ja: "攻撃を続ける秒数", en: "how long each attack goes on" },
    "--template": { ja: "質問つきのひな形を出す", en: "print a blank file with its questions" },
    "--tls-cert": { ja: "証明書（PEM）。--tls-key と一緒に", en: "the certificate (PEM), with --tls-key" },
    "--tls-key": { ja: "証明書の秘密鍵（PEM）", en: "the certificate's private key (PEM)" },
    "--tls-keys": {
        ja: "認証局から得た証明書の秘密鍵も入れる",
        en: "with the private keys of certificates from an authority",
    },
    "--to": { ja: "この日時まで", en: "until this moment" },
    "upgrade --to": { ja: "切り替え先の版の bin/sekisho", en: "bin/sekisho of the release that takes over" },
    "--tsa-ca": {
        ja: "タイムスタンプ局の証明書（PEM）",
        en: "certificates of the timestamping authority (PEM)",
    },
    "--until": { ja: "許可の最後の日（例: 2027-03-31）", en: "its last day, e.g. 2027-03-31" },
    "--upstream": {
        ja: "守るアプリケーションの URL（http://HOST:PORT、https://…、unix:/…）",
        en: "the application to guard: http://HOST:PORT, https://…, unix:/…",
    },
    "--wait": {
        ja: "関所が動き始めるまで、最長でこの秒数だけ待つ（動かなければ終了コード 3）",
        en: "until the gate stands, this many seconds at most (exit code 3 when it does not)",
    },
    "--why": { ja: "理由。記録に残る", en: "the reason; it is kept" },
    "--with-client": {
        ja: "もう一つの範囲の利用者（どちらだけ、両方に何人いるかを比べる）",
        en: "the client of a second scope: who is in one of the two only, and who in both",
    },
    "--with-finding": { ja: "もう一つの範囲の検知", en: "the finding of the second scope" },
    "--with-from": { ja: "もう一つの範囲の始まり", en: "where the second scope begins" },
    "--with-indicator": { ja: "もう一つの範囲の痕跡", en: "the indicator of the second scope" },
    "--with-route": { ja: "もう一つの範囲の経路", en: "the route of the second scope" },
    "--with-to": { ja: "もう一つの範囲の終わり", en: "where the second scope ends" },
    "--workers": { ja: "ワーカーの数（既定は CPU のコア数）", en: "how many workers (as many as cores)" },
    "--yes": {
        ja: "提案のとおり加える（付けなければ示すだけ）",
        en: "add what is proposed; without it, it is only shown",
    },
}
