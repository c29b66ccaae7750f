// The twenty-fifth set: what groupware, offices, schools, hospitals and letters show of people.
import { day, first, td, th, yen } from "../nineteenth-shape.ts"
import {
    addressOf,
    birthOf,
    eraBirthOf,
    hiragana,
    kanaOf,
    landlineOf,
    mobileOf,
    nameOf,
    postalOf,
    wide,
} from "../people.ts"
import { withEither, type Shape } from "../shape.ts"
import { letter, office, oldForm, plain, rendered, townhall } from "../twentyfifth-frame.ts"
import { each, page, pageOfPairs } from "../twentyfifth-shape.ts"
import { groupsOf } from "../twentyfirst-shape.ts"

/** A row of a form in an old application: label left, value right, with what is sent on. */
const confirmed = (label: string, key: string, value: string): string =>
    `<TR><TD bgcolor="#E6E6FA" width="150" nowrap>${label}</TD><TD>${value}<INPUT type="hidden" name="${key}" value="${value}"></TD></TR>`

export const TWENTYFIFTH_OFFICES: readonly Shape[] = [
    page(
        "twentyfifth-cybozu-schedule",
        "a group's week: a row each, the name with icons in its first cell",
        office,
        "スケジュール（グループ週表示）",
        "few",
        ["name"],
        (p, r) =>
            `<table class="eventListTable" border="1"><tr><th></th>${["11/23(月)", "11/24(火)", "11/25(水)", "11/26(木)"].map((one) => `<th>${one}</th>`).join("")}</tr>${each(p, (o, at) => `<tr class="eventrow"><td class="schedulehead"><a href="ag.cgi?page=UserShow&amp;uid=${at}"><img src="/i/loginuser.gif" alt="">${nameOf(o, " ")}</a><br><a href="ag.cgi?page=ScheduleUserMonth&amp;uid=${at}">月予定</a></td>${td("", r.pick(["10:00-11:00 <a href='#'>定例会議</a>", ""]), "13:00 <a href='#'>外出</a>", "")}</tr>`)}</table>`,
    ),
    page(
        "twentyfifth-desknets-phonebook",
        "a directory of a firm: name with reading below, section, extension, mobile, mail",
        office,
        "電話帳",
        "few",
        ["name", "kana", "phone", "email"],
        (p, r) =>
            `<div class="address-list"><div class="address-head"><div>氏名</div><div>組織</div><div>内線</div><div>携帯</div><div>E-Mail</div></div>${each(p, (o, at) => `<div class="address-row"><div><span class="address-kana">${kanaOf(o, "　")}</span><a href="#">${nameOf(o, "　")}</a></div><div>${r.pick(["営業一課", "製造部", "経理課"])}</div><div>${250 + at}</div><div>${mobileOf(o)}</div><div><a href="mailto:${o.email}">${o.email}</a></div></div>`)}</div>`,
    ),
    page(
        "twentyfifth-circular",
        "a circular: who has read it when, with a remark of each",
        office,
        "回覧・レポート 詳細",
        "few",
        ["name"],
        (p, r) =>
            `<p>年末の大掃除について、確認をお願いします。</p><table class="circular"><tr>${th("宛先", "状況", "確認日時", "コメント")}</tr>${each(p, (o) => `<tr>${td(nameOf(o, " "), r.pick(["確認済み", "未確認"]), `${day(r, "/")} 9:25`, r.pick(["", "了解しました"]))}</tr>`)}</table>`,
    ),
    page(
        "twentyfifth-kintone-lookup",
        "a record of an app: labels above values, members in a field of users",
        office,
        "案件 #25",
        "few",
        ["name"],
        (p) =>
            `<div class="record-gaia"><div class="row-gaia"><div class="control-gaia control-single_line_text-field-gaia"><div class="control-label-gaia"><span class="control-label-text-gaia">案件名</span></div><div class="control-value-gaia"><span>倉庫の改修</span></div></div><div class="control-gaia control-date-field-gaia"><div class="control-label-gaia"><span class="control-label-text-gaia">期限</span></div><div class="control-value-gaia"><span>2026-12-25</span></div></div></div><div class="row-gaia"><div class="control-gaia control-user-field-gaia"><div class="control-label-gaia"><span class="control-label-text-gaia">担当者</span></div><div class="control-value-gaia"><ul class="control-value-multiple-gaia">${each(p, (o) => `<li><span class="user-link-cybozu"><a href="/k/#/people/user/${o.familyRoman}"><img src="/p.png" alt="" class="user-icon"><span>${nameOf(o, " ")}</span></a></span></li>`)}</ul></div></div></div></div>`,
    ),
    page(
        "twentyfifth-struts-confirm",
        "what was entered, shown again before it is sent, with hidden fields",
        oldForm,
        "会員登録（確認）",
        "one",
        ["name", "kana", "birth", "sex", "postal", "address", "phone", "email"],
        (p) => {
            const o = first(p)
            return `<P>以下の内容でよろしければ「登録」を押してください。</P><TABLE border="1" cellspacing="0" cellpadding="4">${[
                confirmed("お名前（漢字）", "kanjiName", nameOf(o, "　")),
                confirmed("お名前（カナ）", "kanaName", kanaOf(o, "　")),
                confirmed("生年月日", "birthday", `${o.birth[0]}年${o.birth[1]}月${o.birth[2]}日`),
                confirmed("性別", "sex", `${o.sex}性`),
                confirmed("郵便番号", "zip", postalOf(o)),
                confirmed("ご住所", "address", `${addressOf(o)}　${o.building}`),
                confirmed("お電話番号", "tel", landlineOf(o)),
                confirmed("メールアドレス", "mail", o.email),
            ].join("\n")}</TABLE>`
        },
    ),
    withEither(
        page(
            "twentyfifth-clinic-day",
            "a day of a clinic: rows with time, card, patient and what for, breaks between",
            plain,
            "診療予約一覧 11月28日（土）",
            "few",
            ["name", "kana", "birth"],
            (p, r) =>
                `<table class="timetable"><thead><tr>${th("時間", "診察券No.", "患者名", "生年月日", "内容")}</tr></thead><tbody><tr class="am"><td colspan="5">午前</td></tr>${each(p, (o, at) => `<tr><td>${9 + Math.floor(at / 4)}:${["00", "15", "30", "45"][at % 4]}</td><td>${r.digits(6)}</td><td><small>${kanaOf(o)}</small><br>${nameOf(o, " ")}</td><td>${eraBirthOf(o, true)}</td><td>${r.pick(["再診", "初診", "予防接種"])}</td></tr>`)}<tr class="pm"><td colspan="5">午後休診</td></tr></tbody></table>`,
        ),
        "health",
    ),
    page(
        "twentyfifth-checkup-result",
        "a check-up's result: who in a line of labels, then measures",
        plain,
        "健康診断結果報告書",
        "one",
        ["name", "kana", "birth", "sex", "age"],
        (p) => {
            const o = first(p)
            return `<table class="who"><tr><th>フリガナ</th><td>${kanaOf(o, "　")}</td><th>性別</th><td>${o.sex}</td></tr><tr><th>氏名</th><td>${nameOf(o, "　")} 様</td><th>年齢</th><td>${o.age}歳</td></tr><tr><th>生年月日</th><td>${eraBirthOf(o)}</td><th>受診日</th><td>令和8年10月5日</td></tr></table><table class="res"><tr>${th("検査項目", "今回", "前回", "基準値")}</tr><tr>${td("身長", "165.2", "165.4", "")}</tr><tr>${td("収縮期血圧", "128", "122", "～129")}</tr><tr>${td("HDLコレステロール", "58", "61", "40～")}</tr></table>`
        },
    ),
    page(
        "twentyfifth-receipt-of-care",
        "a hospital's receipt: patient's number and name above tables of points",
        plain,
        "診療明細書",
        "one",
        ["name"],
        (p, r) =>
            `<table><tr><td>患者番号</td><td>${r.digits(8)}</td><td>氏名</td><td>${nameOf(first(p), "　")} 様</td><td>受診日</td><td>令和8年11月2日</td></tr><tr><td>受診科</td><td>整形外科</td><td>負担割合</td><td>3割</td></tr></table><table><tr>${th("部", "項目名", "点数", "回数")}</tr><tr>${td("再診料", "再診料", "75", "1")}</tr><tr>${td("投薬", "処方箋料", "60", "1")}</tr></table>`,
    ),
    page(
        "twentyfifth-attendance-school",
        "a class's attendance: number, name, a mark a day",
        plain,
        "出席簿 2年1組 11月",
        "few",
        ["name"],
        (p, r) =>
            `<table class="shusseki"><tr><th rowspan="2">番号</th><th rowspan="2">氏名</th><th colspan="4">11月</th><th rowspan="2">欠席計</th></tr><tr>${th("2", "4", "5", "6")}</tr>${each(p, (o, at) => `<tr>${td(at + 1, nameOf(o, " "), "○", r.pick(["○", "／", "△"]), "○", "○", r.below(3))}</tr>`)}</table>`,
    ),
    withEither(
        pageOfPairs(
            "twentyfifth-school-roster",
            "a school's list: pupil with birth, guardian with number, in one row",
            plain,
            "児童名簿",
            "few",
            [
                ["name", "kana", "birth"],
                ["name", "phone"],
            ],
            (pairs) =>
                `<table><tr>${th("No.", "児童氏名", "ふりがな", "生年月日", "保護者氏名", "緊急連絡先")}</tr>${each(pairs, ([a, b], at) => `<tr>${td(at + 1, nameOf(a, " "), hiragana(kanaOf(a)), birthOf(a, "."), nameOf(b, " "), mobileOf(b))}</tr>`)}</table>`,
        ),
        "phone",
    ),
    page(
        "twentyfifth-pta-offices",
        "an association's officers: post and name side by side in a list of terms",
        townhall,
        "令和8年度 自治会役員",
        "few",
        ["name"],
        (p, r) =>
            `<dl class="yakuin">${each(p, (o, at) => `<dt>${["会長", "副会長", "会計", "書記", "監事", "相談役"][at] ?? `${at - 5}組 組長`}</dt><dd>${nameOf(o, " ")}${r.once(2) ? "（新任）" : ""}</dd>`)}</dl>`,
    ),
    page(
        "twentyfifth-alumni",
        "alumni: name with the former family name in brackets, town, mail",
        plain,
        "同窓会名簿 第25期",
        "few",
        ["name", "address", "email"],
        (p) =>
            `<table border="1">${each(p, (o, at) => `<tr><td>${at + 1}</td><td>${nameOf(o, " ")}${o.sex === "女" ? "（旧姓 見本）" : ""}</td><td>${addressOf(o)}</td><td>${o.email}</td><td>出席</td></tr>`)}</table>`,
    ),
    page(
        "twentyfifth-council-minutes",
        "minutes of a council: who was there by office, then what each said",
        townhall,
        "文教委員会 会議録",
        "few",
        ["name"],
        (p) =>
            `<h3>出席委員</h3><p>${p.map((o) => `${nameOf(o)}委員`).join("　")}</p><h3>議事</h3>${each(p, (o) => `<p>○${nameOf(o)}委員　図書館の開館時間について伺います。</p><p>○教育部長　検討してまいります。</p>`)}`,
    ),
    pageOfPairs(
        "twentyfifth-agent-application",
        "an application: who applies and who acts for them, side by side",
        plain,
        "証明書交付申請",
        "one",
        [
            ["name", "birth", "address", "phone"],
            ["name", "address", "phone"],
        ],
        (pairs) =>
            each(
                pairs,
                ([a, b]) =>
                    `<div class="cols"><section class="col"><h3>申請者（本人）</h3><dl><dt>氏名</dt><dd>${nameOf(a, " ")}</dd><dt>生年月日</dt><dd>${eraBirthOf(a)}</dd><dt>住所</dt><dd>${addressOf(a)}</dd><dt>電話番号</dt><dd>${landlineOf(a)}</dd></dl></section><section class="col"><h3>代理人</h3><dl><dt>氏名</dt><dd>${nameOf(b, " ")}</dd><dt>住所</dt><dd>${addressOf(b)}</dd><dt>電話番号</dt><dd>${mobileOf(b)}</dd><dt>続柄</dt><dd>子</dd></dl></section></div>`,
            ),
    ),
    pageOfPairs(
        "twentyfifth-gift-delivery",
        "a shop's slip: sender and receiver as columns under headings",
        plain,
        "ギフト注文 詳細",
        "one",
        [
            ["name", "postal", "address", "phone"],
            ["name", "postal", "address", "phone"],
        ],
        (pairs) =>
            each(
                pairs,
                ([a, b]) =>
                    `<table class="slip"><thead><tr><th></th><th>ご依頼主</th><th>お届け先</th></tr></thead><tbody><tr><th>お名前</th><td>${nameOf(a, " ")} 様</td><td>${nameOf(b, " ")} 様</td></tr><tr><th>郵便番号</th><td>${postalOf(a)}</td><td>${postalOf(b)}</td></tr><tr><th>ご住所</th><td>${addressOf(a)}</td><td>${addressOf(b)}</td></tr><tr><th>お電話番号</th><td>${mobileOf(a)}</td><td>${landlineOf(b)}</td></tr></tbody></table><p>のし: 御歳暮</p>`,
            ),
    ),
    page(
        "twentyfifth-furusato-list",
        "gifts of a town with the giver over two rows each",
        plain,
        "ふるさと納税 寄附管理",
        "few",
        ["name", "kana", "postal", "address", "phone"],
        (p, r) =>
            `<table class="kifu"><thead><tr><th rowspan="2">受付番号</th>${th("寄附者氏名", "電話番号", "寄附金額")}</tr><tr>${th("フリガナ", "住所", "ワンストップ")}</tr></thead>${each(p, (o) => `<tbody><tr><td rowspan="2">FN${r.digits(6)}</td>${td(nameOf(o, "　"), mobileOf(o), `${yen(r)}円`)}</tr><tr>${td(kanaOf(o, "　"), `〒${postalOf(o)} ${addressOf(o)}`, "希望する")}</tr></tbody>`)}</table>`,
    ),
    page(
        "twentyfifth-ryokan-day",
        "arrivals of an inn: cards with room, guest, nights and number",
        rendered,
        "本日の到着",
        "few",
        ["name", "phone"],
        (p, r) =>
            `<div data-v-31 class="arrivals">${each(p, (o, at) => `<div data-v-31 class="v-card" data-booking-id="${r.digits(8)}"><div class="v-card-title">${["松の間", "竹の間", "梅の間", "藤の間"][at % 4]}</div><div class="v-card-text"><div class="text-h6">${nameOf(o, " ")} 様</div><div>大人${1 + r.below(3)}名 ${1 + r.below(2)}泊 / 夕食 18:30</div><div><i class="mdi mdi-phone"></i> ${mobileOf(o)}</div></div></div>`)}</div>`,
    ),
    page(
        "twentyfifth-applicants",
        "applicants of a post: avatar, name with age, last school, stage as a chip",
        rendered,
        "応募者一覧",
        "few",
        ["name", "age", "email"],
        (p, r) =>
            `<ul class="MuiList-root css-1abx">${each(p, (o) => `<li class="MuiListItem-root css-8z2"><div class="MuiListItemAvatar-root"><div class="MuiAvatar-root">${o.family.slice(0, 1)}</div></div><div class="MuiListItemText-root"><span class="MuiTypography-body1">${nameOf(o, " ")}（${o.age}）</span><p class="MuiTypography-body2">${o.email}</p><p class="MuiTypography-body2">例示大学 ${r.pick(["経済", "理工", "文"])}学部 卒</p></div><div class="MuiChip-root"><span class="MuiChip-label">書類選考</span></div></li>`)}</ul>`,
    ),
    page(
        "twentyfifth-model-home",
        "visitors of a model room: reception number, name, address, how they came",
        plain,
        "来場者一覧（モデルルーム）",
        "few",
        ["name", "age", "address", "phone"],
        (p, r) =>
            `<table>${each(p, (o, at) => `<tr><th>受付${at + 1}</th><td>${day(r, "/")} 13:00</td><td>${nameOf(o)}様 ${o.age}才 ${o.job}</td><td>${addressOf(o)}</td><td>携帯 ${mobileOf(o)}</td><td>${r.pick(["チラシ", "紹介", "インターネット"])}</td></tr>`)}</table>`,
    ),
    withEither(
        page(
            "twentyfifth-payslip",
            "a pay slip: employee's number and name, amounts in blocks",
            plain,
            "給与明細 2026年11月分",
            "one",
            ["name"],
            (p, r) =>
                `<div class="meta"><div><span>社員番号</span><b>${r.digits(5)}</b></div><div><span>氏名</span><b>${nameOf(first(p), " ")}</b></div><div><span>所属</span><b>製造部</b></div></div><table><tr>${th("基本給", "時間外手当", "通勤手当", "総支給額")}</tr><tr>${td(yen(r), yen(r), yen(r), yen(r))}</tr><tr>${th("健康保険", "厚生年金", "雇用保険", "控除計")}</tr><tr>${td(yen(r), yen(r), yen(r), yen(r))}</tr></table>`,
        ),
        "job",
    ),
    withEither(
        page(
            "twentyfifth-household",
            "a household: the head above, its members in a table with relation and birth",
            plain,
            "世帯情報",
            "few",
            ["name", "birth", "sex"],
            (p) =>
                `<dl><dt>世帯主</dt><dd>${nameOf(first(p), " ")}</dd><dt>住所</dt><dd>${addressOf(first(p))}</dd></dl><table><caption>世帯員</caption><tr>${th("続柄", "氏名", "生年月日", "性別")}</tr>${each(p, (o, at) => `<tr>${td(["世帯主", "妻", "長男", "長女"][at] ?? "同居人", nameOf(o, " "), eraBirthOf(o), o.sex)}</tr>`)}</table>`,
        ),
        "address",
    ),
    page(
        "twentyfifth-org-chart",
        "a firm's sections as lists in lists, with who leads and who belongs",
        plain,
        "組織図",
        "few",
        ["name"],
        (p) =>
            `<ul class="tree"><li><span class="node">本社</span><ul>${each(groupsOf(p, 3), (group, at) => `<li><span class="node">${["総務部", "営業部", "製造部", "開発部"][at] ?? "支店"}</span><ul>${each(group, (o, rank) => `<li><span class="post">${["部長", "課長", "主任"][rank]}</span> <span class="person">${nameOf(o, " ")}</span></li>`)}</ul></li>`)}</ul></li></ul>`,
    ),
    page(
        "twentyfifth-seats",
        "a plan of seats: a table whose cells are people",
        plain,
        "座席表 3年1組",
        "few",
        ["name"],
        (p) =>
            `<p>教卓</p><table class="seats">${each(groupsOf(p, 4), (row) => `<tr>${row.map((o, at) => `<td><span class="no">${at + 1}</span><br>${nameOf(o, " ")}</td>`).join("")}</tr>`)}</table>`,
    ),
    page(
        "twentyfifth-duty-calendar",
        "a month of duties: who has which day, within cells of a calendar",
        plain,
        "日直当番表 11月",
        "few",
        ["name"],
        (p) =>
            `<table class="calendar"><tr>${th("日", "月", "火", "水", "木", "金", "土")}</tr>${each(groupsOf(p, 5), (week, at) => `<tr><td><b>${7 * at + 1}</b></td>${week.map((o, weekday) => `<td><b>${7 * at + weekday + 2}</b><br>${nameOf(o, " ")}</td>`).join("")}${td("", "")}</tr>`)}</table>`,
    ),
    page(
        "twentyfifth-profile-three",
        "a person's page in three sections: name, then addresses, then birth",
        rendered,
        "会員情報",
        "one",
        ["name", "kana", "phone", "email", "postal", "address", "birth"],
        (p) => {
            const o = first(p)
            return `<section data-v-5><h3>基本情報</h3><div class="row"><span class="lbl">氏名</span><span>${nameOf(o, " ")}</span></div><div class="row"><span class="lbl">フリガナ</span><span>${kanaOf(o)}</span></div></section><section data-v-5><h3>連絡先</h3><div class="row"><span class="lbl">電話番号</span><span>${mobileOf(o)}</span></div><div class="row"><span class="lbl">メールアドレス</span><span>${o.email}</span></div><div class="row"><span class="lbl">住所</span><span>〒${postalOf(o)} ${addressOf(o)}</span></div></section><section data-v-5><h3>その他</h3><div class="row"><span class="lbl">生年月日</span><span>${birthOf(o, "/")}</span></div><div class="row"><span class="lbl">会員ランク</span><span>ゴールド</span></div></section>`
        },
    ),
    page(
        "twentyfifth-mail-order",
        "a shop's letter in markup: whom it is to, the order, where it goes",
        letter,
        "ご注文ありがとうございます",
        "one",
        ["name", "postal", "address", "phone"],
        (p, r) => {
            const o = first(p)
            return `<p>${nameOf(o, " ")} 様</p><p>このたびはご注文いただき、誠にありがとうございます。</p><table width="100%" cellpadding="6" style="border:1px solid #ddd"><tr><td>ご注文番号</td><td>${r.digits(10)}</td></tr><tr><td>商品名</td><td>木製トレイ ×1</td></tr><tr><td>合計</td><td>¥${yen(r)}</td></tr></table><p style="font-weight:bold">お届け先</p><p>〒${postalOf(o)}<br>${addressOf(o)}<br>${o.building}<br>${nameOf(o, " ")} 様<br>TEL: ${landlineOf(o)}</p>`
        },
    ),
    page(
        "twentyfifth-insurance-form",
        "a form of an insured: boxes filled, wide digits, birth in three selects",
        oldForm,
        "被保険者情報 変更",
        "one",
        ["name", "kana", "postal", "address"],
        (p) => {
            const o = first(p)
            return `<TABLE><TR><TH align="left">被保険者氏名</TH><TD>姓 <INPUT name="sei" value="${o.family}" size="10"> 名 <INPUT name="mei" value="${o.given}" size="10"></TD></TR><TR><TH align="left">カナ氏名</TH><TD>セイ <INPUT name="seiKana" value="${o.familyKana}"> メイ <INPUT name="meiKana" value="${o.givenKana}"></TD></TR><TR><TH align="left">住所</TH><TD>〒<INPUT name="zip1" value="${o.postal.slice(0, 3)}" size="3">-<INPUT name="zip2" value="${o.postal.slice(3)}" size="4"><BR><INPUT name="addr" value="${addressOf(o, wide(o.block.join("-")))}" size="50"></TD></TR><TR><TH align="left">区分</TH><TD><SELECT name="kubun"><OPTION value="1" selected>本人</OPTION><OPTION value="2">家族</OPTION></SELECT></TD></TR></TABLE>`
        },
    ),
    page(
        "twentyfifth-chips",
        "people of a room as chips in one line behind a label each",
        rendered,
        "会議室 A の予約",
        "few",
        ["name"],
        (p, r) =>
            `<div data-v-9 class="detail"><div class="line"><span class="label">日時</span> ${day(r, "/")} 10:00 – 11:00</div><div class="line"><span class="label">参加者</span> ${p.map((o) => `<span class="chip"><span class="chip__content">${nameOf(o, " ")}</span><button class="chip__close" aria-label="削除">×</button></span>`).join(" ")}</div><div class="line"><span class="label">備考</span> プロジェクター使用</div></div>`,
    ),
    pageOfPairs(
        "twentyfifth-library-holds",
        "loans of a library with the member, and below who waits",
        plain,
        "貸出・予約状況",
        "few",
        [["name"], ["name"]],
        (pairs, r) =>
            each(
                pairs,
                ([a, b]) =>
                    `<div class="item"><h4>${r.pick(["園芸の基本", "旅の手帖", "やさしい統計"])}</h4><ul><li>資料番号：${r.digits(9)}</li><li>貸出者：${nameOf(a, " ")}（返却期限 ${day(r, "/")}）</li><li>予約者：${nameOf(b, " ")}（1番目）</li></ul></div>`,
            ),
    ),
    page(
        "twentyfifth-invoice",
        "an invoice to one person, with the firm's seal and account beside it",
        plain,
        "請求書",
        "one",
        ["name", "postal", "address"],
        (p, r) => {
            const o = first(p)
            return `<table width="100%"><tr><td valign="top">〒${postalOf(o)}<br>${addressOf(o)}<br>${nameOf(o, " ")} 様</td><td align="right">請求番号 INV-${r.digits(5)}<br>発行日 ${day(r, "/")}<br><b>株式会社みほん工務店</b><br>〒000-0025 見本県見本市中央2-5<br>TEL 0270-00-2511<br>登録番号 T0000000000025</td></tr></table><p>ご請求金額 ¥${yen(r)}</p><table><tr>${th("品目", "数量", "単価", "金額")}</tr><tr>${td("外壁補修", "1", yen(r), yen(r))}</tr></table><p>お振込先: 例示銀行 中央支店 普通 0000025 カ)ミホンコウムテン</p>`
        },
    ),
]
