// The twenty-ninth set: screens and printouts of cities, schools and hospitals.
import { day, first, td, th, yen } from "../nineteenth-shape.ts"
import { addressOf, birthOf, eraBirthOf, hiragana, kanaOf, landlineOf, mobileOf, nameOf, postalOf } from "../people.ts"
import { HTML, shownWith, withEither, type Shape } from "../shape.ts"
import { city, printout, school, shell, ward } from "../twentyninth-frame.ts"
import { childBirth, each, familiesOf, ofPairs, page } from "../twentyninth-shape.ts"
import { groupsOf } from "../twentyfirst-shape.ts"

const DAYS = [1, 2, 3, 4, 5, 6, 7] as const

export const TWENTYNINTH_OFFICES: readonly Shape[] = [
    withEither(
        page(
            "twentyninth-hall-calendar",
            "a hall's bookings: rooms down, hours across, who leads the club in the cell that spans the hours",
            city,
            "施設予約状況（職員用）",
            "few",
            ["name", "phone"],
            (p, r) =>
                `<p>2026年11月28日（土） 中央公民館</p><table class="yoyaku" summary="時間帯別の予約"><thead><tr><th>部屋</th>${th("9-12", "13-17", "18-21")}</tr></thead><tbody>${each(p, (o, at) => `<tr><th scope="row">${r.pick(["第1会議室", "和室", "調理室", "音楽室"])}${at + 1}</th><td class="aki">○</td><td class="umari" colspan="2"><b>${r.pick(["見本囲碁同好会", "コーラスれいじ", "つくし手芸の会"])}</b><br>代表：${nameOf(o, "　")}<br>☎${mobileOf(o)}<br>登録番号 ${r.digits(6)}</td></tr>`)}</tbody></table><p>○…空き　×…休館</p>`,
        ),
        "job",
    ),
    page(
        "twentyninth-library-counter",
        "a counter's screen: one borrower at the top, below the books lent with their long-dead authors",
        city,
        "利用者照会",
        "one",
        ["name", "kana", "phone", "birth"],
        (p, r) => {
            const o = first(p)
            return `<div class="riyosha"><span class="no">利用者番号 ${r.digits(8)}</span><ruby class="shimei">${nameOf(o, " ")}<rp>(</rp><rt>${kanaOf(o)}</rt><rp>)</rp></ruby><ul><li>生年月日 ${birthOf(o, "/")}</li><li>連絡先 ${landlineOf(o)}</li><li>有効期限 2028/03/31</li><li>予約 0 / 延滞 1</li></ul></div><table class="kashidashi"><caption>貸出中の資料</caption><tr>${th("資料番号", "書名", "著者", "返却期限")}</tr>${each(["こころ|夏目漱石", "銀河鉄道の夜|宮沢賢治", "羅生門|芥川龍之介"], (one) => `<tr>${td(r.digits(9), ...one.split("|"), day(r, "/"))}</tr>`)}</table>`
        },
    ),
    ofPairs(
        "twentyninth-lunch-fees",
        "lunch fees not paid yet: a pupil and a guardian of one family in each row, sums at the foot",
        "few",
        (pairs, r) => {
            const families = familiesOf(pairs)
            return {
                mediaType: HTML,
                body: school(
                    "給食費 未納者一覧（事務室限り）",
                    `<table border="1" cellpadding="3"><tr bgcolor="#ffffcc">${th("年", "組", "番", "児童氏名", "保護者氏名", "未納月", "未納額", "備考")}</tr>${each(families, ([a, b]) => `<tr>${td(1 + r.below(6), 1 + r.below(3), 1 + r.below(30), nameOf(b, "　"), nameOf(a, "　"), `${1 + r.below(12)}月`, "4,700", r.pick(["", "督促状送付済", "分納相談中"]))}</tr>`)}<tr><td colspan="6" align="right">計</td><td>${(families.length * 4_700).toLocaleString("en-US")}</td><td></td></tr></table>`,
                ),
                shown: families.flatMap((both) => shownWith(both, "name")),
            }
        },
    ),
    ofPairs(
        "twentyninth-nursery-waiting",
        "a waiting list of nurseries: child with birthday, guardian with address, points, wishes",
        "few",
        (pairs, r) => {
            const families = familiesOf(pairs)
            return {
                mediaType: HTML,
                body: city(
                    "保育所等利用調整 待機児童一覧",
                    `<div class="scroll"><table><thead><tr><th rowspan="2">受付番号</th><th colspan="2">児童</th><th colspan="3">保護者</th><th rowspan="2">指数</th><th colspan="2">希望園</th></tr><tr>${th("氏名", "生年月日", "氏名", "住所", "電話", "第1", "第2")}</tr></thead><tbody>${each(families, ([a, b]) => `<tr>${td(`R8-${r.digits(4)}`, nameOf(b, "　"), childBirth(r), nameOf(a, "　"), addressOf(a), mobileOf(a), 20 + r.below(30), r.pick(["ひばり園", "見本保育園"]), r.pick(["つくし園", ""]))}</tr>`)}</tbody></table></div>`,
                ),
                shown: families.flatMap(([a, b]) => [
                    ...shownWith([a], "name", "address", "phone"),
                    ...shownWith([b], "name", "birth"),
                ]),
            }
        },
    ),
    page(
        "twentyninth-water-bill",
        "a water bill to print: addressee above, the meter's place, sums, a bank account with stars",
        printout,
        "水道料金等 口座振替済のお知らせ",
        "one",
        ["name", "postal", "address"],
        (p, r) => {
            const o = first(p)
            return `<div class="atesaki" style="margin:10mm">${postalOf(o)}<br>${addressOf(o)}<br>${o.building}<br><br>${nameOf(o, "　")}　様</div><table border="1"><tr><th>お客様番号</th><td>${r.digits(8)}-${r.digits(2)}</td><th>使用場所</th><td>${addressOf(o)}</td></tr><tr><th>使用期間</th><td>9月12日～11月11日</td><th>使用水量</th><td>${10 + r.below(40)} m<sup>3</sup></td></tr><tr><th>水道料金</th><td>${yen(r)}円</td><th>下水道使用料</th><td>${yen(r)}円</td></tr><tr><th>振替口座</th><td colspan="3">見本銀行 本店 普通 ****${r.digits(3)}</td></tr></table><p>例示市上下水道局 お客様センター 0290-00-2950</p>`
        },
    ),
    withEither(
        page(
            "twentyninth-bed-plan",
            "a plan of beds: rooms as blocks, a bed as a block with name, age and sex, free beds between",
            ward,
            "3階東 ベッドマップ",
            "few",
            ["name", "age", "sex"],
            (p, r) =>
                `<div class="floor">${groupsOf(p, 4)
                    .map(
                        (group, room) =>
                            `<div class="room" id="r${301 + room}"><div class="rno">${301 + room}号室</div>${each(group, (o, at) => `<div class="bed ${o.sex === "男" ? "m" : "f"}" onclick="openKarte('${r.digits(8)}')"><span class="bno">${at + 1}</span><span class="nm">${nameOf(o, " ")}</span><span class="as">${o.age}歳 ${o.sex}</span><span class="ka">${r.pick(["内科", "外科", "整形"])}</span><span class="kan">${r.pick(["担送", "護送", "独歩"])}</span></div>`)}<div class="bed empty"><span class="bno">${group.length + 1}</span>空床</div></div>`,
                    )
                    .join("")}</div>`,
        ),
        "health",
    ),
    withEither(
        page(
            "twentyninth-outpatients",
            "outpatients of a day: the reading above the name in one cell, birthdays by era's letter",
            ward,
            "外来受付一覧",
            "many",
            ["name", "kana", "birth", "sex"],
            (p, r) =>
                `<table border="1" width="100%" style="font-size:11pt"><tr bgcolor="#c0d8c8">${th("順", "受付", "患者番号", "氏名", "性", "生年月日", "科", "予約", "状態")}</tr>${each(p, (o, at) => `<tr onmouseover="this.bgColor='#ffe'">${td(at + 1, `08:${10 + (at % 50)}`, r.digits(7), `<font size="1">${kanaOf(o)}</font><br><b>${nameOf(o, "　")}</b>`, o.sex, eraBirthOf(o, true), r.pick(["内", "皮", "眼", "耳"]), r.pick(["", "09:30", "10:00"]), r.pick(["受付済", "診察中", "会計待"]))}</tr>`)}</table>`,
        ),
        "health",
    ),
    ofPairs(
        "twentyninth-prescription",
        "a prescription to print: patient with birthday by era and a ring round the sex, drugs, the doctor who wrote it",
        "one",
        (pairs, r) => {
            const [a, b] = pairs[0] ?? []
            if (a === undefined || b === undefined) throw new RangeError("pairs: none was made")
            return {
                mediaType: HTML,
                body: printout(
                    "処　方　箋",
                    `<p align="center">（この処方箋は、どの保険薬局でも有効です。）</p><table border="1" width="100%"><tr><td>公費負担者番号</td><td></td><td>保険者番号</td><td>${a.insurance}</td></tr><tr><td rowspan="3">患者</td><td>氏名</td><td colspan="2">${nameOf(a, "　")}</td></tr><tr><td>生年月日</td><td colspan="2">${eraBirthOf(a)}　　${a.sex}</td></tr><tr><td>区分</td><td colspan="2">被保険者</td></tr><tr><td colspan="2">保険医療機関の所在地及び名称</td><td colspan="2">例示県見本市例示台3-1<br>れいじ台クリニック<br>電話番号　0290-00-2955<br>保険医氏名　${nameOf(b, "　")}　㊞</td></tr><tr><td>交付年月日</td><td>令和8年11月28日</td><td>処方箋の使用期間</td><td>令和　年　月　日</td></tr><tr><td>処方</td><td colspan="3">1) アムロジピン錠5mg　1錠<br>　　分1 朝食後　${7 * (1 + r.below(4))}日分<br>2) ロスバスタチン錠2.5mg　1錠<br>　　分1 夕食後　28日分<br>　　　　　　― 以下余白 ―</td></tr></table>`,
                ),
                shown: [...shownWith([a], "name", "birth", "sex", "insurance"), ...shownWith([b], "name")],
                either: ["health", "job", "phone", "address"],
            }
        },
    ),
    withEither(
        page(
            "twentyninth-nurse-roster",
            "a roster of a ward: ranks and names at the left, signs of shifts below days",
            ward,
            "勤務表 11月",
            "few",
            ["name"],
            (p, r) =>
                `<table border="1" class="kinmu"><tr><td rowspan="2">職位</td><td rowspan="2">氏名</td>${DAYS.map((one) => `<td align="center">${one}</td>`).join("")}<td rowspan="2">夜勤</td></tr><tr>${["日", "月", "火", "水", "木", "金", "土"].map((one) => `<td align="center"><small>${one}</small></td>`).join("")}</tr>${each(p, (o) => `<tr><td>${r.pick(["師長", "主任", "看護師", "准看"])}</td><td nowrap>${nameOf(o, " ")}</td>${DAYS.map(() => `<td align="center">${r.pick(["日", "準", "深", "休", "有", "／"])}</td>`).join("")}<td align="right">${r.below(9)}</td></tr>`)}<tr><td colspan="2">日勤者数</td>${DAYS.map(() => `<td>${r.below(9)}</td>`).join("")}<td></td></tr></table>`,
        ),
        "job",
    ),
    page(
        "twentyninth-call-tree",
        "a class's chain of calls: lists within lists, each calls the next",
        school,
        "4年2組 緊急連絡網",
        "few",
        ["name", "phone"],
        (p) =>
            `<p>担任から①へ。つながらないときは次の方へお願いします。</p><ul class="renraku">${groupsOf(p, 3)
                .map(
                    (group) =>
                        `${group.map((o) => `<li><span class="n">${nameOf(o, " ")}</span> <span class="t">${mobileOf(o)}</span><ul>`).join("")}${group.map(() => "<li>→ 担任へ</li></ul></li>").join("")}`,
                )
                .join("")}</ul>`,
    ),
    ofPairs(
        "twentyninth-tax-return",
        "a tax return before it is sent: headings and answers, the head of the household by name",
        "one",
        (pairs) => {
            const [pair] = familiesOf(pairs)
            // Two given names that are alike leave no family: then the shape shows two of different names.
            const [a, b] = pair ?? pairs[0] ?? []
            if (a === undefined || b === undefined) throw new RangeError("pairs: none was made")
            return {
                mediaType: HTML,
                body: city(
                    "申告内容の確認",
                    `<ol class="steps"><li>入力</li><li aria-current="step">確認</li><li>送信</li></ol><section><h2>住所・氏名等</h2><div class="qa"><div class="q">氏名（フリガナ）</div><div class="a">${kanaOf(a, "　")}</div></div><div class="qa"><div class="q">氏名（漢字）</div><div class="a">${nameOf(a, "　")}</div></div><div class="qa"><div class="q">生年月日</div><div class="a">${eraBirthOf(a)}</div></div><div class="qa"><div class="q">マイナンバー</div><div class="a">入力済み</div></div><div class="qa"><div class="q">納税地</div><div class="a">〒${postalOf(a)}<br>${addressOf(a)}</div></div><div class="qa"><div class="q">電話番号</div><div class="a">${mobileOf(a)}（携帯）</div></div><div class="qa"><div class="q">職業</div><div class="a">${a.job}</div></div><div class="qa"><div class="q">世帯主の氏名</div><div class="a">${nameOf(b, "　")}</div></div><div class="qa"><div class="q">世帯主からみた続柄</div><div class="a">子</div></div></section><section><h2>還付される税金</h2><p>12,300円</p></section>`,
                ),
                shown: [
                    ...shownWith([a], "name", "kana", "birth", "postal", "address", "phone", "job"),
                    ...shownWith([b], "name"),
                ],
            }
        },
    ),
    ofPairs(
        "twentyninth-register-sheet",
        "a household's sheet: the address once, under it the head and one more in blocks of their own",
        "one",
        (pairs) => {
            const [pair] = familiesOf(pairs)
            const both = pair ?? pairs[0]
            if (both === undefined) throw new RangeError("pairs: none was made")
            return {
                mediaType: HTML,
                body: printout(
                    "住　民　票",
                    `<table border="1" width="100%"><tr><td width="18%">住　所</td><td colspan="3">${addressOf(both[0])}</td></tr><tr><td>世帯主</td><td colspan="3">${nameOf(both[0], "　")}</td></tr></table>${each(both, (o, at) => `<table border="1" width="100%"><tr><td rowspan="3" width="5%">${at + 1}</td><td width="13%">ふりがな<br>氏　名</td><td>${hiragana(kanaOf(o, "　"))}<br>${nameOf(o, "　")}</td><td>${eraBirthOf(o)}生</td><td>${o.sex}</td><td>続柄　${at === 0 ? "世帯主" : "妹"}</td></tr><tr><td>住民となった日</td><td colspan="4">平成30年4月1日</td></tr><tr><td>個人番号</td><td colspan="2">省略</td><td>住民票コード</td><td>省略</td></tr></table>`)}<p>この写しは、世帯全部の住民票の原本と相違ないことを証明する。</p><p align="right">令和8年11月28日　例示市長　㊞</p>`,
                ),
                shown: [
                    ...shownWith([both[0]], "name", "kana", "birth", "sex"),
                    ...shownWith([both[1]], "name", "kana", "birth", "sex"),
                ],
                either: ["address"],
            }
        },
    ),
    page(
        "twentyninth-pupil-cards",
        "pupils as cards with a photograph: class and number, name with its reading, a club",
        shell,
        "生徒名簿 2年A組",
        "many",
        ["name", "kana"],
        (p, r) =>
            `<div class="grid grid-cols-6 gap-4">${each(p, (o, at) => `<figure class="rounded-lg border p-2" id="s2${String(at + 1).padStart(3, "0")}"><img src="/photo/${r.digits(8)}.jpg" alt="" loading="lazy" class="aspect-[3/4] w-full"><figcaption class="mt-1 text-center"><div class="text-xs text-gray-500">2-A-${at + 1}</div><div class="text-[10px] leading-none">${hiragana(kanaOf(o))}</div><div class="text-sm font-medium">${nameOf(o, " ")}</div><div class="text-xs">${r.pick(["吹奏楽部", "バスケ部", "帰宅部", "美術部"])}</div></figcaption></figure>`)}</div>`,
    ),
]
