// Articles in the manners that incidents are told in: release, newspaper, town hall, digest, television, questions and answers. All
// are made up, bodies and figures too; what each says stands beside it, written with the article and before it was first read.
import type { Article } from "../src/library/contract.ts"
import type { ExpectedIncident } from "./library-seeds.data.ts"

export interface ToldArticle {
    readonly manner: string
    /** Several: reports of one incident that must be joined. */
    readonly articles: readonly Article[]
    readonly expected: readonly ExpectedIncident[]
}

const article = (name: string, text: string): Article => ({ name, text, date: null })

export const TOLD_ARTICLES: readonly ToldArticle[] = [
    {
        manner: "release: card skimming",
        articles: [
            article(
                "release",
                `2023年6月15日
お客様各位
株式会社ことり堂
弊社が運営する「ことり堂オンラインショップ」への不正アクセスによる個人情報漏えいに関するお詫びとお知らせ

このたび、弊社が運営する「ことり堂オンラインショップ」におきまして、第三者による不正アクセスを受け、お客様のクレジットカード情報（2,318件）が漏えいした可能性があることが判明いたしました。

1．経緯
2023年2月3日、一部のクレジットカード会社から、弊社サイトを利用したお客様のクレジットカード情報の漏えい懸念について連絡を受け、同日、弊社サイトでのカード決済を停止いたしました。同時に、第三者調査機関による調査を開始しました。2023年4月28日、調査機関による調査が完了しました。

2．原因
弊社サイトのシステムの一部の脆弱性をついた第三者の不正アクセスにより、ペイメントアプリケーションの改ざんが行われたため。

3．漏えいした可能性のあるお客様
2021年5月10日～2023年1月31日の期間中に弊社サイトでクレジットカード決済をされたお客様で、漏えいした可能性のある情報は以下のとおりです。
・カード名義人名
・クレジットカード番号
・有効期限
・セキュリティコード

4．再発防止策
監視体制の強化を行い、再発防止を図ってまいります。個人情報保護委員会には2023年2月6日に報告済みであり、所轄警察署にも被害を申告しております。`,
            ),
        ],
        expected: [
            {
                id: "skimming",
                find: { body: "株式会社ことり堂" },
                values: [
                    { slot: "body", want: "株式会社ことり堂" },
                    { slot: "system", want: "ことり堂オンラインショップ" },
                    { slot: "date", event: "announced", want: "2023-06-15" },
                    { slot: "date", event: "noticed", want: "2023-02-03" },
                    { slot: "date", event: "stopped", want: "2023-02-03" },
                    { slot: "date", event: "data-made", want: "2021-05-10", to: "2023-01-31" },
                    { slot: "date", event: "authorities-told", want: "2023-02-06" },
                    { slot: "figure", amount: 2_318, kind: "records", certainty: ["possible"], data: ["card"] },
                    { slot: "item", want: "セキュリティコード" },
                    { slot: "item", want: "有効期限" },
                    { slot: "cause", want: "skimming" },
                    { slot: "happened", want: "leak", certainty: "possible" },
                    { slot: "discovery", want: "told-by-card-company" },
                    { slot: "measure", want: "stop-service" },
                    { slot: "measure", want: "outside-experts" },
                    { slot: "measure", want: "report-authority" },
                    { slot: "measure", want: "report-police" },
                    { slot: "measure", want: "strengthen-monitoring" },
                ],
            },
        ],
    },
    {
        manner: "newspaper: lost USB",
        articles: [
            article(
                "newspaper",
                `児童三百七十人分の情報入りUSB紛失　霧ヶ浜市の小学校
2019年7月20日 朝刊

霧ヶ浜市教育委員会は19日、市立潮見小学校の40代の男性教諭が、児童三百七十人分の氏名や成績などが入ったUSBメモリーを紛失したと発表した。データにパスワードは設定されていなかった。情報の流出は確認されていないという。

市教委によると、教諭は今月12日、自宅で成績処理をするため、許可を得ずにUSBメモリーを持ち出した。翌13日に紛失に気付き、16日に校長に報告した。17日には霧ヶ浜署に遺失届を出した。

市教委は保護者説明会を開いて謝罪し、全校に持ち出しの禁止を徹底するとしている。`,
            ),
        ],
        expected: [
            {
                id: "usb",
                find: { body: "霧ヶ浜市教育委員会" },
                values: [
                    { slot: "body", want: "潮見小学校" },
                    { slot: "date", event: "announced", want: "2019-07-19" },
                    { slot: "date", event: "occurred", want: "2019-07-12" },
                    { slot: "date", event: "noticed", want: "2019-07-13" },
                    { slot: "date", event: "authorities-told", want: "2019-07-17" },
                    { slot: "figure", amount: 370, kind: "persons", certainty: ["stated"], data: ["name", "成績"] },
                    { slot: "asset", want: "usb-stick" },
                    { slot: "actor", want: "employee" },
                    { slot: "cause", want: "lost" },
                    { slot: "happened", want: "loss", certainty: "stated" },
                    { slot: "happened", want: "leak", certainty: "denied" },
                    { slot: "safeguard", want: "password", present: false },
                    { slot: "measure", want: "apologise" },
                    { slot: "measure", want: "restrict-removal" },
                ],
            },
        ],
    },
    {
        manner: "town hall: mis-sent mail",
        articles: [
            article(
                "town-hall",
                `電子メールの誤送信による個人情報の流出について
更新日：令和4年9月8日

瑞波町健康福祉課において、講座の案内メールを送信する際、参加者のメールアドレスが互いに見える状態で送信する事故が発生しました。関係する皆様に深くお詫び申し上げます。

1　発生日時
令和4年9月6日（火曜日）午後3時頃
2　概要
職員が講座の参加申込者８６名に案内メールを送る際、本来「ＢＣＣ」に入力すべきメールアドレスを「ＣＣ」に入力して送信した。
3　流出した個人情報
メールアドレス　86件（うち氏名が分かるもの　12件）
4　判明の経緯
同日午後4時頃、受信者から電話で指摘があり判明した。
5　対応
対象者全員に電話及びメールでお詫びし、当該メールの削除を依頼した。
6　再発防止策
外部へのメール送信時は複数の職員によるダブルチェックを徹底します。`,
            ),
        ],
        expected: [
            {
                id: "mail",
                find: { body: "瑞波町" },
                values: [
                    { slot: "body", want: "瑞波町" },
                    { slot: "date", event: "occurred", want: "2022-09-06" },
                    { slot: "date", event: "noticed", want: "2022-09-06" },
                    { slot: "figure", amount: 86, kind: "records", certainty: ["stated"], data: ["email"] },
                    {
                        slot: "figure",
                        amount: 12,
                        kind: "records",
                        role: "part",
                        certainty: ["stated"],
                        data: ["name"],
                    },
                    { slot: "cause", want: "misdirected-mail" },
                    { slot: "happened", want: "leak", certainty: "stated" },
                    { slot: "discovery", want: "told-by-customer" },
                    { slot: "measure", want: "recall" },
                    { slot: "measure", want: "apologise" },
                    { slot: "measure", want: "double-check" },
                ],
            },
        ],
    },
    {
        manner: "digest of four",
        articles: [
            article(
                "digest",
                `2021年10月の情報漏えい事件まとめ

■雲見ガス株式会社：委託先がランサムウェア感染、最大5万2千件に影響
雲見ガス株式会社は10月4日、検針業務の委託先である合同会社カゼノネのサーバーがランサムウェアに感染し、顧客情報最大5万2千件が流出したおそれがあると発表した。氏名、住所、電話番号が含まれる。口座番号は含まれない。

■北潮大学：クラウドの設定ミスで1,104人の学生情報が閲覧可能に
北潮大学は10月12日、クラウドサービスの公開範囲の設定に誤りがあり、学生1,104人の氏名と学籍番号が、2020年4月1日から2021年9月30日まで、外部から閲覧できる状態だったと公表した。学外者からの通報で発覚した。

■霧ヶ浜市：住民票を別人に誤交付
霧ヶ浜市は10月18日、市民課の窓口で、住民票の写し2通を別の市民に誤って交付したと発表した。

■日本そろばん指導協会：公式サイトが改ざん、情報流出は確認されず
一般社団法人日本そろばん指導協会は10月26日、公式サイトが不正アクセスを受け、トップページが改ざんされたと発表した。個人情報の流出は確認されていない。`,
            ),
        ],
        expected: [
            {
                id: "gas",
                find: { body: "雲見ガス株式会社" },
                values: [
                    { slot: "body", want: "雲見ガス株式会社" },
                    { slot: "body", want: "合同会社カゼノネ" },
                    { slot: "date", event: "announced", want: "2021-10-04" },
                    {
                        slot: "figure",
                        amount: 52_000,
                        kind: "records",
                        bounds: ["at-most"],
                        certainty: ["possible"],
                        data: ["name", "address", "phone"],
                    },
                    { slot: "excluded", want: "account" },
                    { slot: "cause", want: "ransomware" },
                    { slot: "asset", want: "server" },
                ],
            },
            {
                id: "university",
                find: { body: "北潮大学" },
                values: [
                    { slot: "body", want: "北潮大学" },
                    { slot: "date", event: "announced", want: "2021-10-12" },
                    {
                        slot: "figure",
                        amount: 1_104,
                        kind: "persons",
                        certainty: ["stated"],
                        data: ["name", "学籍番号"],
                    },
                    { slot: "cause", want: "misconfiguration" },
                    { slot: "happened", want: "exposure", certainty: "stated" },
                    { slot: "asset", want: "cloud-service" },
                ],
            },
            {
                id: "counter",
                find: { body: "霧ヶ浜市" },
                values: [
                    { slot: "body", want: "霧ヶ浜市" },
                    { slot: "date", event: "announced", want: "2021-10-18" },
                    { slot: "figure", amount: 2, kind: "records", certainty: ["stated"], data: [] },
                    { slot: "cause", want: "handed-over-by-mistake" },
                ],
            },
            {
                id: "association",
                find: { body: "日本そろばん指導協会" },
                values: [
                    { slot: "body", want: "一般社団法人日本そろばん指導協会" },
                    { slot: "date", event: "announced", want: "2021-10-26" },
                    { slot: "cause", want: "defacement" },
                    { slot: "happened", want: "alteration", certainty: "stated" },
                    { slot: "happened", want: "leak", certainty: "denied" },
                ],
            },
        ],
    },
    {
        manner: "television: stolen PC",
        articles: [
            article(
                "television",
                `患者約1万2000人の情報入ったパソコン盗まれる　雲見総合病院
2018年11月22日 18時05分

雲見総合病院の医師が、患者およそ1万2000人分の氏名や生年月日、病名などが入ったノートパソコンを盗まれていたことが分かりました。
病院によりますと、今月18日の夜、30代の男性医師が飲食店の駐車場に止めていた車の窓ガラスが割られ、車内に置いていたノートパソコンがなくなっているのに気付きました。
パソコンにはパスワードが設定されていましたが、データは暗号化されていませんでした。これまでに、情報が悪用されたという報告はないということです。
病院は、対象の患者に文書で謝罪するとともに、警察に被害届を出しました。`,
            ),
        ],
        expected: [
            {
                id: "pc",
                find: { body: "雲見総合病院" },
                values: [
                    { slot: "body", want: "雲見総合病院" },
                    { slot: "date", event: "noticed", want: "2018-11-18" },
                    {
                        slot: "figure",
                        amount: 12_000,
                        kind: "persons",
                        bounds: ["about"],
                        certainty: ["stated", "confirmed"],
                        data: ["name", "birth", "health"],
                    },
                    { slot: "asset", want: "laptop" },
                    { slot: "cause", want: "stolen-device" },
                    { slot: "happened", want: "theft", certainty: "confirmed" },
                    { slot: "safeguard", want: "password", present: true },
                    { slot: "safeguard", want: "encryption", present: false },
                    { slot: "harm", want: "misuse", certainty: "denied" },
                    { slot: "measure", want: "report-police" },
                    { slot: "measure", want: "apologise" },
                ],
            },
        ],
    },
    {
        manner: "questions and answers: ransomware",
        articles: [
            article(
                "questions",
                `不正アクセスに関するご質問と回答（2024年5月20日現在）
潮騒ロジスティクス株式会社

Q1 何が起きたのですか。
A1 2024年4月14日未明、当社のファイルサーバーが第三者による不正アクセスを受け、ランサムウェアにより保存していたデータが暗号化されました。同日、社員がシステムの障害に気づき、ネットワークを遮断しました。
Q2 私の情報は漏れたのですか。
A2 取引先の担当者様 約3,400名の氏名、会社名、メールアドレスが流出した可能性を否定できません。クレジットカード情報は保有しておりません。
Q3 原因は何ですか。
A3 VPN機器の脆弱性が悪用されたとみられますが、詳細は調査中です。
Q4 どのような対応をとりましたか。
A4 4月16日に個人情報保護委員会へ報告し、警察にも相談しております。外部の専門家による調査を続けています。`,
            ),
        ],
        expected: [
            {
                id: "ransomware",
                find: { body: "潮騒ロジスティクス株式会社" },
                values: [
                    { slot: "body", want: "潮騒ロジスティクス株式会社" },
                    { slot: "date", event: "occurred", want: "2024-04-14", time: "未明" },
                    { slot: "date", event: "authorities-told", want: "2024-04-16" },
                    {
                        slot: "figure",
                        amount: 3_400,
                        kind: "persons",
                        bounds: ["about"],
                        certainty: ["possible"],
                        data: ["name", "email", "job"],
                    },
                    { slot: "cause", want: "ransomware" },
                    { slot: "cause", want: "exploited-weakness", certainty: "presumed" },
                    { slot: "happened", want: "encryption", certainty: "stated" },
                    { slot: "happened", want: "leak", certainty: "possible" },
                    { slot: "discovery", want: "failure" },
                    { slot: "measure", want: "report-authority" },
                    { slot: "measure", want: "outside-experts" },
                    { slot: "measure", want: "block-access" },
                ],
            },
        ],
    },
    {
        manner: "newspaper: numbers on the wrong notices",
        articles: [
            article(
                "misprint",
                `瑞波県葉波市は平成28年5月25日、市内の事業所に送った特別徴収税額の通知書3,017通のうち214通に、別人のマイナンバーを印字して送付していたと発表した。
システム改修時のプログラムの誤りが原因で、氏名と個人番号の欄がずれたという。事業所からの問い合わせで20日に判明した。市は対象の事業所に謝罪し、通知書の回収を進めている。`,
            ),
        ],
        expected: [
            {
                id: "misprint",
                find: { body: "瑞波県葉波市" },
                values: [
                    { slot: "body", want: "瑞波県葉波市" },
                    { slot: "date", event: "announced", want: "2016-05-25" },
                    { slot: "date", event: "noticed", want: "2016-05-20" },
                    {
                        slot: "figure",
                        amount: 214,
                        kind: "records",
                        role: "part",
                        certainty: ["stated"],
                        data: ["my_number"],
                    },
                    { slot: "figure", amount: 3_017, kind: "records", role: "whole", certainty: ["stated"], data: [] },
                    { slot: "cause", want: "misprint" },
                    { slot: "cause", want: "program-error" },
                    { slot: "item", want: "my_number" },
                    { slot: "discovery", want: "told-by-partner" },
                    { slot: "measure", want: "recall" },
                    { slot: "measure", want: "apologise" },
                ],
            },
        ],
    },
    {
        manner: "newspaper: insider",
        articles: [
            article(
                "insider",
                `通信販売大手の株式会社ハナミズキ通販は2020年3月2日、元社員が顧客情報38万6000件を不正に持ち出し、名簿業者に売却していたことが確認されたと発表した。持ち出されたのは顧客の氏名、住所、電話番号、生年月日。クレジットカード番号やパスワードは含まれていないとしている。
元社員は2018年4月から2019年8月にかけて、業務用のパソコンから顧客データベースに接続していた。警視庁は不正競争防止法違反の疑いで捜査している。同社は元社員を懲戒解雇した。`,
            ),
        ],
        expected: [
            {
                id: "insider",
                find: { body: "株式会社ハナミズキ通販" },
                values: [
                    { slot: "body", want: "株式会社ハナミズキ通販" },
                    { slot: "date", event: "announced", want: "2020-03-02" },
                    { slot: "date", event: "occurred", want: "2018-04", to: "2019-08" },
                    {
                        slot: "figure",
                        amount: 386_000,
                        kind: "records",
                        certainty: ["confirmed"],
                        data: ["name", "address", "phone", "birth"],
                    },
                    { slot: "excluded", want: "card" },
                    { slot: "excluded", want: "credential" },
                    { slot: "cause", want: "insider", certainty: "confirmed" },
                    { slot: "actor", want: "former-employee" },
                    { slot: "asset", want: "database" },
                    { slot: "measure", want: "discipline" },
                ],
            },
        ],
    },
    {
        manner: "town hall: papers thrown away",
        articles: [
            article(
                "discarded",
                `霧ヶ浜市からのお知らせ　2015年12月1日
保存期間中の公文書の誤廃棄について
霧ヶ浜市収納課は、保存期間中の納税相談記録一万二千世帯分を誤って廃棄したことを11月24日に確認しました。記録には世帯主の氏名、住所、滞納額が記載されていました。文書は溶解処理されており、外部への流出はないと考えています。今後は廃棄前に複数人で確認いたします。`,
            ),
        ],
        expected: [
            {
                id: "discarded",
                find: { body: "霧ヶ浜市" },
                values: [
                    { slot: "body", want: "霧ヶ浜市" },
                    { slot: "date", event: "noticed", want: "2015-11-24" },
                    {
                        slot: "figure",
                        amount: 12_000,
                        kind: "records",
                        certainty: ["stated", "confirmed"],
                        data: ["name", "address"],
                    },
                    { slot: "cause", want: "discarded-by-mistake" },
                    { slot: "asset", want: "documents" },
                    { slot: "happened", want: "leak", certainty: "denied" },
                    { slot: "measure", want: "double-check" },
                ],
            },
        ],
    },
    {
        manner: "two papers on one intrusion",
        articles: [
            article(
                "paper-a",
                `2017年8月9日
瑞波放送は9日、番組応募フォームのサーバーがApache Tomcatの脆弱性（CVE-2017-12615）を突いた攻撃を受け、応募者4,210人の氏名とメールアドレスが流出したおそれがあると発表した。5日に管理会社が不審な通信を検知し、同日フォームを停止した。`,
            ),
            article(
                "paper-b",
                `瑞波放送に不正アクセス、応募者4,120人分の情報流出か
2017年8月10日
瑞波放送の番組応募フォームが不正アクセスを受け、応募者4,120人分の氏名、メールアドレス、電話番号が流出した可能性がある問題で、同局は10日、対象者への連絡を始めた。`,
            ),
        ],
        expected: [
            {
                id: "broadcaster",
                find: { body: "瑞波放送" },
                values: [
                    { slot: "body", want: "瑞波放送" },
                    { slot: "system", want: "応募フォーム" },
                    { slot: "date", event: "announced", want: "2017-08-09" },
                    { slot: "date", event: "noticed", want: "2017-08-05" },
                    { slot: "date", event: "stopped", want: "2017-08-05" },
                    { slot: "date", event: "notified", want: "2017-08-10" },
                    {
                        slot: "figure",
                        amount: 4_210,
                        kind: "persons",
                        certainty: ["possible"],
                        data: ["name", "email"],
                    },
                    {
                        slot: "figure",
                        amount: 4_120,
                        kind: "persons",
                        certainty: ["possible"],
                        data: ["name", "email", "phone"],
                    },
                    { slot: "difference", of: "figure", want: ["4210", "4120"] },
                    { slot: "weakness", want: "CVE-2017-12615" },
                    { slot: "cause", want: "exploited-weakness" },
                    { slot: "discovery", want: "monitoring" },
                    { slot: "measure", want: "notify-persons" },
                ],
            },
        ],
    },
    {
        manner: "newspaper: numbers of other employees",
        articles: [
            article(
                "other-numbers",
                `住民税の通知書に別人の個人番号　葉波町
葉波町は27日、町内の事業所に送付した住民税の特別徴収税額決定通知書のうち、48事業所分の312人分について、別人のマイナンバーを記載して送付していたと発表した。原因は、表計算ソフトで名簿を並べ替えた際の操作ミス。今月24日に事業所から「番号が違う」と電話があり判明した。町は職員が事業所を回り、通知書を回収している。(2018/5/28)`,
            ),
        ],
        expected: [
            {
                id: "other-numbers",
                find: { body: "葉波町" },
                values: [
                    { slot: "body", want: "葉波町" },
                    { slot: "date", event: "announced", want: "2018-05-27" },
                    { slot: "date", event: "noticed", want: "2018-05-24" },
                    { slot: "figure", amount: 312, kind: "persons", certainty: ["stated"], data: ["my_number"] },
                    { slot: "cause", want: "misprint" },
                    { slot: "cause", want: "operator-error" },
                    { slot: "asset", want: "documents" },
                    { slot: "discovery", want: "told-by-partner" },
                    { slot: "measure", want: "recall" },
                ],
            },
        ],
    },
    {
        manner: "release: mail account taken over",
        articles: [
            article(
                "account",
                `不正アクセスによる迷惑メール送信に関するお詫び
令和5年10月2日　国立大学法人北潮大学
このたび、本学教員のメールアカウントが第三者による不正アクセスを受け、当該アカウントから約2万3千通の迷惑メールが送信されたことが判明しました。
本学教員が、9月19日に届いたフィッシングメールに記載のリンクから偽のサインインページにIDとパスワードを入力したことが原因です。
当該アカウントのメールボックスには、学生及び教職員582名分の氏名、学籍番号、メールアドレスが含まれており、これらの情報が閲覧された可能性があります。現時点で、情報の悪用は確認されておりません。
本学では、直ちにパスワードを変更し、多要素認証の導入を進めるとともに、全教職員に対する研修を実施します。`,
            ),
        ],
        expected: [
            {
                id: "account",
                find: { body: "国立大学法人北潮大学" },
                values: [
                    { slot: "body", want: "国立大学法人北潮大学" },
                    {
                        slot: "figure",
                        amount: 582,
                        kind: "persons",
                        certainty: ["possible"],
                        data: ["name", "学籍番号", "email"],
                    },
                    { slot: "cause", want: "phishing" },
                    { slot: "happened", want: "exposure", certainty: "possible" },
                    { slot: "asset", want: "mail" },
                    { slot: "harm", want: "misuse", certainty: "denied" },
                    { slot: "measure", want: "reset-passwords" },
                    { slot: "measure", want: "two-step-verification" },
                    { slot: "measure", want: "training" },
                ],
            },
        ],
    },
    {
        manner: "weekly list of three",
        articles: [
            article(
                "weekly",
                `セキュリティ週報（2022年7月第2週）
1. カゼノネ株式会社
ECサイト「カゼノネマーケット」が不正アクセスを受け、2021年3月4日から2022年2月20日までに決済したカード情報6,021件が流出した可能性。カード番号、名義、有効期限、セキュリティコードが対象。7月12日公表。
2. 瑞波県
メール誤送信で74名のアドレスが流出。BCCとすべきところTOで送信。7月13日発表。
3. 雲見総合病院
委託先の医療事務会社の職員が患者1万1,230人分のデータを保存したUSBメモリを紛失。氏名、生年月日、診療科名など。7月14日公表。`,
            ),
        ],
        expected: [
            {
                id: "weekly shop",
                find: { body: "カゼノネ株式会社" },
                values: [
                    { slot: "system", want: "カゼノネマーケット" },
                    { slot: "date", event: "announced", want: "2022-07-12" },
                    { slot: "date", event: "data-made", want: "2021-03-04", to: "2022-02-20" },
                    { slot: "figure", amount: 6_021, kind: "records", certainty: ["possible"], data: ["card"] },
                    { slot: "cause", want: "intrusion" },
                ],
            },
            {
                id: "weekly mail",
                find: { body: "瑞波県" },
                values: [
                    { slot: "date", event: "announced", want: "2022-07-13" },
                    { slot: "figure", amount: 74, kind: "persons", certainty: ["stated"], data: ["email"] },
                    { slot: "cause", want: "misdirected-mail" },
                ],
            },
            {
                id: "weekly stick",
                find: { body: "雲見総合病院" },
                values: [
                    { slot: "date", event: "announced", want: "2022-07-14" },
                    {
                        slot: "figure",
                        amount: 11_230,
                        kind: "persons",
                        certainty: ["stated"],
                        data: ["name", "birth", "診療科名"],
                    },
                    { slot: "cause", want: "lost" },
                    { slot: "asset", want: "usb-stick" },
                    { slot: "actor", want: "contractor" },
                ],
            },
        ],
    },
    {
        manner: "questions and answers: a game company",
        articles: [
            article(
                "answers",
                `よくあるご質問
Q. 今回の件の概要を教えてください。
A. 2020年11月3日、株式会社シオカゼゲームズの社内システムが外部からの不正アクセスを受け、お客様の個人情報が流出しました。
Q. 何件の情報が流出したのですか？
A. 最大35万件です。内訳は、国内お客様相談窓口の情報が約13万4千件、海外ストアの会員情報が約1万4千件などです。
Q. クレジットカード情報は含まれますか？
A. 決済は外部に委託しており、クレジットカード情報は含まれておりません。`,
            ),
        ],
        expected: [
            {
                id: "answers",
                find: { body: "株式会社シオカゼゲームズ" },
                values: [
                    { slot: "date", event: "occurred", want: "2020-11-03" },
                    {
                        slot: "figure",
                        amount: 350_000,
                        kind: "records",
                        bounds: ["at-most"],
                        certainty: ["stated"],
                        data: [],
                    },
                    {
                        slot: "figure",
                        amount: 134_000,
                        kind: "records",
                        bounds: ["about"],
                        role: "part",
                        certainty: ["stated"],
                        data: [],
                    },
                    { slot: "excluded", want: "card" },
                    { slot: "cause", want: "intrusion" },
                ],
            },
        ],
    },
    {
        manner: "newspaper: two incidents of one board",
        articles: [
            article(
                "board",
                `瑞波県教育委員会は平成30年2月15日、県立霧ヶ浜高校で、生徒40人の氏名と成績を記した一覧表を、誤って保護者全員のメールに添付して送信したと発表した。また、同日、県立雲見高校の男性教諭(34)が生徒240人分の成績データが入った私物のUSBメモリーを紛失していたことも明らかにした。`,
            ),
        ],
        expected: [
            {
                id: "board",
                find: { body: "瑞波県教育委員会" },
                values: [
                    { slot: "date", event: "announced", want: "2018-02-15" },
                    { slot: "figure", amount: 40, kind: "persons", certainty: ["stated"], data: ["name", "成績"] },
                    {
                        slot: "figure",
                        amount: 240,
                        kind: "persons",
                        certainty: ["stated", "confirmed"],
                        data: ["成績"],
                    },
                    { slot: "cause", want: "misdirected-mail" },
                    { slot: "cause", want: "lost" },
                    { slot: "body", want: "霧ヶ浜高校" },
                ],
            },
        ],
    },
]

/** Texts that tell of no incident: nothing may be proposed. */
export const NO_INCIDENT: readonly Article[] = [
    article(
        "advice",
        "パスワードの使い回しはやめましょう。不正アクセスを防ぐには、二段階認証を設定し、ソフトウェアを最新の状態に保つことが大切です。",
    ),
    article(
        "recruiting",
        "霧ヶ浜市は4月10日、会計年度任用職員を12名募集すると発表した。申込書に氏名、住所、電話番号を記入し、市役所に提出する。",
    ),
    article(
        "match",
        "瑞波スタジアムで行われた試合には1万2千人が詰めかけ、地元チームが3対1で勝った。次の試合は13日に開かれる。",
    ),
    article(
        "law",
        "改正法では、要配慮個人情報が含まれる漏えい等や、1,000人を超える漏えい等が発生した場合、個人情報保護委員会への報告が義務となる。",
    ),
]
