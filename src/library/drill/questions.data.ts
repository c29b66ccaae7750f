// The questions of the drills. They are derived from what went wrong in published incidents and from the measures their articles
// name; what Sekisho does stands here only where the README says it exists. Placeholders: {product} the product whose weakness it
// was, {amount} and {unit} the figure of the incident; `—` where no article says it.
import type { DrillQuestion } from "./drill.ts"

const METERED = {
    role: "counts",
    how: {
        ja: "`sekisho scope` が、だれの情報が何人分、どの項目の組み合わせで出たかを、確認・可能性が高い・最大に分けて答えます（関所を通った応答だけ）。",
        en: "`sekisho scope` says whose data left, how many persons, in which combinations of data: confirmed, likely, maximum (only of responses that passed the gate).",
    },
} as const

const SCANNED = {
    role: "counts",
    how: {
        ja: "`sekisho scan` が、ファイルに入っている項目と人数を数えます（テキスト・CSV・JSON・HTML。表計算や PDF はまだ読めません）。",
        en: "`sekisho scan` counts the data and the persons in files (text, CSV, JSON, HTML; spreadsheets and PDF are not read yet).",
    },
} as const

const DUTIES = {
    role: "reports",
    how: {
        ja: "`sekisho duty` が、何を、だれに、いつまでに報告・通知するかを根拠条文とともに答えます。ゲートは要りません。",
        en: "`sekisho duty` answers what to report or tell, to whom and by when, with the articles of law; no gate is needed.",
    },
} as const

const FIRST_HOUR = {
    role: "reports",
    how: {
        ja: "`sekisho incident paper first-hour --html FILE` が初動手順を印刷し、`sekisho incident new` が質問しながら事案を登録します。",
        en: "`sekisho incident paper first-hour --html FILE` prints the first hour, and `sekisho incident new` records an incident by asking.",
    },
} as const

export const DRILL_QUESTIONS: readonly DrillQuestion[] = [
    {
        id: "know-components",
        when: { causes: ["exploited-weakness", "injection"] },
        question: {
            ja: "公開しているサイトで使っているソフトウェアの名前と版を、いますぐ言えますか（この事案では {product}）。",
            en: "Can you name, right now, the software and versions your public sites run (here it was {product})?",
        },
        check: {
            ja: "サイトごとに、フレームワーク・CMS・ライブラリの名前と版の一覧を作り、{product} があるかを確かめる。委託先が作ったものも含める。",
            en: "List frameworks, CMS and libraries with their versions for each site, contractors' work included, and look for {product}.",
        },
        sekisho: [],
    },
    {
        id: "patch-in-days",
        when: { causes: ["exploited-weakness"], measures: ["patch"] },
        only: { causes: ["exploited-weakness", "intrusion", "malware", "injection"] },
        question: {
            ja: "脆弱性が公表された翌日に、だれが適用か停止かを決めますか。休日でも決められますか。",
            en: "On the day after a weakness is published, who decides to patch or to stop, and on a holiday?",
        },
        check: {
            ja: "IPA・JPCERT/CC の注意喚起がだれに届くか、届いてから決めるまでの時間、夜間・休日の連絡先を書き出す。前回の適用にかかった日数を調べる。",
            en: "Write down who receives the alerts of IPA and JPCERT/CC, how long a decision takes, whom to call at night; look up how many days the last patch took.",
        },
        sekisho: [
            {
                role: "prevents",
                how: {
                    ja: "`sekisho guard` は、式言語（OGNL など）・SQL・パスたどりの攻撃を、既知の文字列ではなく構造で拒みます。ヘッダーに入れられた式も読みます。公表の日から適用の日までの間を守ります。",
                    en: "`sekisho guard` refuses attacks in expression languages (OGNL and others), SQL and paths by their structure, in headers as well, between the day of the notice and the day of the patch.",
                },
            },
        ],
    },
    {
        id: "injection",
        when: { causes: ["injection"] },
        question: {
            ja: "入力をそのまま SQL やコマンドに組み込んでいる箇所はありませんか。",
            en: "Is there input that goes into SQL or commands as it is?",
        },
        check: {
            ja: "検索・ログイン・問い合わせの各フォームについて、プレースホルダーを使っているかを開発元に書面で確認する。",
            en: "Ask the makers of each form, in writing, whether it uses placeholders.",
        },
        sekisho: [
            {
                role: "prevents",
                how: {
                    ja: "`sekisho guard` は SQL インジェクションを構造で拒み、理由を日本語と英語で示します。",
                    en: "`sekisho guard` refuses SQL injection by its structure and says why.",
                },
            },
        ],
    },
    {
        id: "notice-same-day",
        when: {
            causes: [
                "exploited-weakness",
                "intrusion",
                "injection",
                "skimming",
                "defacement",
                "password-list",
                "stolen-credentials",
            ],
        },
        question: {
            ja: "だれかが大量の個人情報を取り出し始めたら、その日のうちに気付けますか。外から言われて初めて知ることになりませんか。",
            en: "If somebody began to take out many persons' data, would you notice that day, or would others have to tell you?",
        },
        check: {
            ja: "直近 1 か月のアクセス記録から、1 日の最大のアクセス元と件数を出してみる。出せなければ、気付けない。",
            en: "From the last month's logs, find the busiest client of a day. If you cannot, you would not notice.",
        },
        sekisho: [
            {
                role: "notices",
                how: {
                    ja: "関所は応答を人数で計り、上限を超えた相手や推測による読み出しを、ウェブフックとメールで持ち主に知らせます（応答が関所を通るサイト）。",
                    en: "The gate meters responses in persons and alerts the owner by webhook and mail of clients beyond the caps and of reading by inference (for sites behind it).",
                },
            },
        ],
    },
    {
        id: "log-what-carries",
        when: { technique: true },
        only: { causes: ["exploited-weakness", "intrusion", "malware", "injection"] },
        question: {
            ja: "URL に現れない攻撃（ヘッダーや本文）の痕跡が、いまの記録に残りますか。",
            en: "Would your logs show an attack that is not in the URL (in a header, in the body)?",
        },
        check: {
            ja: "記録の設定を開き、要求のヘッダーが残るか、何日分残るかを確かめる。",
            en: "Open the logging configuration: are request headers kept, and for how many days?",
        },
        sekisho: [
            {
                role: "records",
                how: {
                    ja: "台帳は、すべての要求のヘッダーを、Cookie と認証の値を消して `retention.requestsDays` の間残します。`sekisho status --id` で一つの要求を調べられます。",
                    en: "The ledger keeps the headers of every request, with cookies and credentials removed, for `retention.requestsDays`; `sekisho status --id` looks one up.",
                },
            },
        ],
    },
    {
        id: "planted-program",
        when: { causes: ["malware"] },
        only: { assets: ["web-application", "server"] },
        question: {
            ja: "公開サーバーに見慣れないプログラムを置かれたとき、気付く方法がありますか。",
            en: "Would you notice a strange program on a public server?",
        },
        check: {
            ja: "公開領域のファイルの一覧と、配った版の一覧を突き合わせる。書き込める場所から実行できないかを確かめる。",
            en: "Compare the files in place with those you released; check that nothing runs from places that can be written to.",
        },
        sekisho: [],
    },
    {
        id: "cap-per-client",
        when: { happened: ["leak"], causes: ["exploited-weakness", "injection", "password-list"] },
        only: { assets: ["web-application", "server", "database"] },
        question: {
            ja: "一つの相手が 1 時間に取り出せる人数に、上限がありますか。この事案では {amount} {unit} でした。",
            en: "Is there a cap on the persons one client can take out in an hour? Here it was {amount} {unit}.",
        },
        check: {
            ja: "ふだんの業務で一人の職員が 1 日に見る人数を数え、その数倍を上限として決める。",
            en: "Count how many persons one member of staff sees in a day, and set the cap at a few times that.",
        },
        sekisho: [
            {
                role: "bounds",
                how: {
                    ja: "`sekisho guard --breaker N` は、一つの相手（アドレス・セッション）に 1 時間・1 日・30 日で N 人を超えて渡しません。サーバーでプログラムが動いた場合の別の出口は止められません。",
                    en: "`sekisho guard --breaker N` lets no client (address, session) have more than N persons in an hour, a day or 30 days. It cannot stop another way out once code runs on the server.",
                },
            },
        ],
    },
    {
        id: "stop-one-function",
        when: { measures: ["stop-service"], assets: ["web-application"] },
        only: {
            causes: [
                "exploited-weakness",
                "injection",
                "intrusion",
                "skimming",
                "defacement",
                "malware",
                "password-list",
                "misconfiguration",
            ],
        },
        question: {
            ja: "問題のあるフォームや機能だけを、何分で止められますか。だれが、どこから止めますか。",
            en: "How many minutes until the one form or function is out of service, and who does it from where?",
        },
        check: {
            ja: "試しに、影響の小さい 1 画面を夜間に止め、止まるまでの時間と、利用者に出る案内を確かめる。",
            en: "As a trial, stop one page of little use at night; measure the time and look at what visitors see.",
        },
        sekisho: [
            {
                role: "bounds",
                how: {
                    ja: "`sekisho stop 経路 --why 理由` は、その機能だけを数ミリ秒で止め、二か国語の案内を出します。ほかの画面は動き続けます。",
                    en: "`sekisho stop ROUTE --why TEXT` stops that function alone within milliseconds, with a courteous page; the rest goes on.",
                },
            },
        ],
    },
    {
        id: "count-who-left",
        when: { happened: ["leak", "exposure"] },
        only: { assets: ["web-application", "server", "database"] },
        question: {
            ja: "「何人分の、どの項目が出たか」に、その日のうちに答えられますか。保存していた最大の人数ではなく、出た人数で。",
            en: "Could you say the same day how many persons' data left, and which: what left, not the most you stored?",
        },
        check: {
            ja: "応答の中身から人数を数える手段があるかを確かめる。なければ、保存している全員を最大として公表することになる。",
            en: "Is there a way to count persons from what was sent? Without one you will have to publish everybody you store.",
        },
        sekisho: [METERED],
    },
    {
        id: "hold-less",
        when: { happened: ["leak", "loss", "theft"], measures: ["destroy-unneeded"] },
        question: {
            ja: "いま持っている個人情報のうち、もう要らないものは何ですか。その人数は何人ですか。",
            en: "Which of the personal data you hold are no longer needed, and of how many persons?",
        },
        check: {
            ja: "最も古い登録の日付と人数を調べ、保存期間の定めと比べる。フォームの送信内容がサーバーに残っていないかを見る。",
            en: "Find the oldest entries and compare with your retention rule; look whether form submissions stay on the server.",
        },
        sekisho: [SCANNED],
    },
    {
        id: "password-reuse",
        when: { causes: ["password-list", "stolen-credentials", "phishing"], fields: ["credential"] },
        question: {
            ja: "使い回されたパスワードで入られたとき、二段階認証などの二つ目の関門がありますか。",
            en: "Is there a second step where a reused password opens the first?",
        },
        check: {
            ja: "職員用・利用者用のそれぞれで、二段階認証を必須にできるか、失敗が続いた相手を止めているかを確かめる。パスワードの保存方法（ソルト付きのハッシュ）も聞く。",
            en: "For staff and for users: can two-step verification be required, are repeated failures stopped, how are passwords stored (salted hashes)?",
        },
        sekisho: [],
    },
    {
        id: "payment-page",
        when: { causes: ["skimming"], fields: ["card"] },
        question: {
            ja: "決済画面のプログラムが書き換えられたら、だれがいつ気付きますか。カード番号やセキュリティコードを、自分のサイトの画面で受けていませんか。",
            en: "Who would notice a changed payment page, and when? Does your own page take card numbers or security codes?",
        },
        check: {
            ja: "決済画面が読み込む外部のプログラムの一覧を作り、変わったら知らせる仕組みがあるかを見る。決済代行会社の画面に移す方式かを確かめる。",
            en: "List the scripts the payment page loads and see whether a change is reported; check whether payment happens on the provider's page.",
        },
        sekisho: [],
    },
    {
        id: "restore",
        when: {
            causes: ["ransomware", "deleted-by-mistake"],
            happened: ["encryption", "deletion"],
            measures: ["backup"],
        },
        question: {
            ja: "すべてのデータが今夜なくなったら、どこから、何時間で戻せますか。戻す練習をしたのはいつですか。",
            en: "If all data were gone tonight, from where and in how many hours could you restore? When did you last practise it?",
        },
        check: {
            ja: "ネットワークから切り離した控えがあるかを確かめ、1 ファイルを実際に戻してみる。",
            en: "Check for a copy that is off the network, and restore one file for real.",
        },
        sekisho: [],
    },
    {
        id: "remote-entrance",
        when: { causes: ["ransomware"] },
        question: {
            ja: "保守用の回線や VPN 装置は、最新の版ですか。委託先の接続も含めて、入口をすべて言えますか。",
            en: "Are the VPN and maintenance lines up to date? Can you name every way in, contractors' included?",
        },
        check: {
            ja: "外から入れる装置の一覧を作り、版、二段階認証の有無、使っていない口を確かめる。",
            en: "List everything that can be reached from outside: version, two-step verification, unused doors.",
        },
        sekisho: [],
    },
    {
        id: "bulk-mail",
        when: { causes: ["misdirected-mail"] },
        question: {
            ja: "多くの人に一度に送るメールを、宛先が互いに見えない仕組みで送っていますか。人の注意だけに頼っていませんか。",
            en: "Is bulk mail sent by a system that hides the recipients from each other, or only by somebody's care?",
        },
        check: {
            ja: "直近の一斉メールを 1 通開き、送り方を見る。外部への宛先が多いときに送信を止める設定があるかを確かめる。",
            en: "Open the last bulk mail and see how it was sent; check whether sending to many outside addresses is held back.",
        },
        sekisho: [],
    },
    {
        id: "merge-check",
        when: { causes: ["misprint", "misdirected-post", "handed-over-by-mistake"] },
        question: {
            ja: "差し込み印刷や封入の前に、氏名・住所・番号が同じ人のものかを、だれがどうやって確かめていますか。",
            en: "Before printing and enclosing, who checks, and how, that name, address and number belong to one person?",
        },
        check: {
            ja: "前回の発送の元データで、並べ替えや貼り付けをした列がないかを見る。先頭・中ほど・末尾の 3 件を元の台帳と突き合わせる手順を決める。",
            en: "Look at the file of the last mailing for sorted or pasted columns; lay down that three rows, first, middle and last, are compared with the register.",
        },
        sekisho: [SCANNED],
    },
    {
        id: "publish-check",
        when: { causes: ["published-by-mistake"] },
        question: {
            ja: "公開する前のファイルに個人情報が残っていないかを、どうやって確かめていますか。隠した列や黒塗りの下も見ていますか。",
            en: "How do you check files for personal data before publishing, hidden columns and what lies under black bars included?",
        },
        check: {
            ja: "公開中のファイルを 1 つ保存し、文字を検索してみる。",
            en: "Save one published file and search its text.",
        },
        sekisho: [SCANNED],
    },
    {
        id: "sharing-scope",
        when: { causes: ["misconfiguration"] },
        question: {
            ja: "フォームやクラウドの共有の設定を、組織の外のアカウントから見て確かめましたか。",
            en: "Have you looked at your forms and shared folders from an account outside the organisation?",
        },
        check: {
            ja: "「リンクを知っている全員」になっているもの、回答の概要を表示する設定のものを一覧にし、要らないものを閉じる。",
            en: 'List what is shared with "anyone with the link" and forms that show a summary of answers; close what is not needed.',
        },
        sekisho: [],
    },
    {
        id: "taking-out",
        when: {
            causes: ["lost", "insider"],
            assets: ["usb-stick", "disk", "laptop", "mobile-phone"],
            measures: ["restrict-removal"],
        },
        only: { assets: ["usb-stick", "disk", "laptop", "mobile-phone", "documents", "desktop"] },
        question: {
            ja: "持ち出しは、事前の申請と記録があって初めてできますか。それとも、決まりがあるだけですか。",
            en: "Is taking out possible only with a request and a record, or is there just a rule?",
        },
        check: {
            ja: "許可されていない USB メモリーを庁内の端末に差してみる。直近 3 か月の持出記録を見る。",
            en: "Plug a stick that is not allowed into a machine of yours; look at the last three months' records.",
        },
        sekisho: [SCANNED],
    },
    {
        id: "encrypt-media",
        when: { causes: ["lost", "stolen-device"], measures: ["encrypt", "password"] },
        only: { assets: ["usb-stick", "disk", "laptop", "mobile-phone", "desktop"] },
        question: {
            ja: "なくした機器や媒体の中身は、拾った人に読めますか。パスワードだけで、暗号化していないということはありませんか。",
            en: "Could a finder read the device or stick, with a password perhaps, but without encryption?",
        },
        check: {
            ja: "持ち出す端末でディスク全体の暗号化が有効か、鍵を別に保管しているかを確かめる。高度な暗号化がされていれば、報告の義務も変わる。",
            en: "Check that whole-disk encryption is on and the key is kept apart; strong encryption changes the duty to report as well.",
        },
        sekisho: [],
    },
    {
        id: "carry-documents",
        when: { assets: ["documents"] },
        only: { causes: ["lost", "stolen-device"] },
        question: {
            ja: "書類を運ぶとき、車や席を離れる間はどうしますか。追跡できる送り方をしていますか。",
            en: "When papers are carried, what happens while the car or the seat is left, and can what is posted be traced?",
        },
        check: {
            ja: "運ぶ経路と人数、封筒（中が見えない・開けた跡が残る）、配達の記録を確かめる。",
            en: "Check the route and number of people, opaque tamper-evident envelopes, tracked post.",
        },
        sekisho: [],
    },
    {
        id: "discard",
        when: { causes: ["discarded-by-mistake"] },
        question: {
            ja: "捨ててよい書類と残す書類を、箱や棚で分けていますか。保存期間を書いた札がありますか。",
            en: "Are papers to keep and papers to throw away apart, with the date until which they are kept?",
        },
        check: {
            ja: "直近の廃棄の記録と、廃棄した箱の表示を突き合わせる。",
            en: "Compare the last record of disposal with the labels of the boxes.",
        },
        sekisho: [],
    },
    {
        id: "insider-access",
        when: { causes: ["insider"] },
        question: {
            ja: "職員や元職員が、業務に要らない人の情報を見たり持ち出したりしたら、だれが気付きますか。退職の日に、権限はなくなりますか。",
            en: "Who would notice staff, or former staff, looking at or taking data they do not need? Do rights end on the last day?",
        },
        check: {
            ja: "閲覧と書き出しの記録を 1 週間分、本人以外が見る。退職者の ID が残っていないかを調べる。",
            en: "Have somebody else read a week of access and export logs; look for accounts of people who have left.",
        },
        sekisho: [
            {
                role: "notices",
                how: {
                    ja: "関所の後ろにある業務システムなら、相手ごとの人数が計られ、ふだんを超えると知らせが出ます。",
                    en: "For applications behind the gate, persons are metered per client, and what goes beyond the usual is reported.",
                },
            },
        ],
    },
    {
        id: "contractor",
        when: { contractor: true },
        question: {
            ja: "委託先で同じことが起きたら、何時間で連絡が来ますか。契約に書いてありますか。預けた件数を言えますか。",
            en: "If this happened at a contractor, in how many hours would you hear, and does the contract say so? How many records did you hand over?",
        },
        check: {
            ja: "委託契約の事故報告の条項と、再委託の有無、預けたデータの一覧を見る。",
            en: "Read the clause on incidents, ask for subcontractors, list the data handed over.",
        },
        sekisho: [],
    },
    {
        id: "my-number",
        when: { fields: ["my_number"] },
        question: {
            ja: "マイナンバーを扱う区域と人は決まっていますか。100 人を超える漏えいなどが、ただちに報告の対象になることを、担当者は知っていますか。",
            en: "Are the areas and persons that handle My Numbers laid down, and do they know that more than 100 persons must be reported?",
        },
        check: {
            ja: "取扱区域の入退室の記録、番号を含むファイルの場所を確かめる。",
            en: "Check the records of entry and where files with numbers lie.",
        },
        sekisho: [SCANNED, DUTIES],
    },
    {
        id: "sensitive",
        when: { fields: ["health"] },
        question: {
            ja: "病歴などの要配慮個人情報は、1 人分の漏えいでも報告の対象になります。どこに、だれの分がありますか。",
            en: "Health data must be reported from one person on. Where are they, and whose?",
        },
        check: {
            ja: "病名・検査・診察券番号を含むファイルの場所を一覧にする。研究や整理のための写しも含める。",
            en: "List the files with diagnoses, tests and patient numbers, copies for research or sorting included.",
        },
        sekisho: [SCANNED, DUTIES],
    },
    {
        id: "tell-persons",
        when: {
            measures: ["notify-persons", "apologise", "contact-point"],
            happened: ["leak", "loss", "theft", "exposure"],
        },
        question: {
            ja: "対象の本人に、何日で、どうやって知らせますか。連絡先のない人にはどうしますか。",
            en: "In how many days, and how, would you tell the persons concerned, and those you cannot reach?",
        },
        check: {
            ja: "お詫びと説明の文面、問い合わせ窓口の番号、公表の決裁の順番を、いま書いておく。",
            en: "Write the letter, the telephone number and the order of approval now.",
        },
        sekisho: [METERED, DUTIES],
    },
    {
        id: "first-hour",
        when: {},
        question: {
            ja: "今夜これが起きたら、最初の 1 時間に、だれがだれに電話しますか。",
            en: "If this happened tonight, who calls whom in the first hour?",
        },
        check: {
            ja: "夜間の連絡網に 1 回電話をかけてみる。個人情報保護委員会への速報は、知ってからおおむね 3〜5 日以内です。",
            en: "Try the night-time contacts once. The preliminary report to the commission is due about three to five days after knowing.",
        },
        sekisho: [FIRST_HOUR, DUTIES],
    },
]
