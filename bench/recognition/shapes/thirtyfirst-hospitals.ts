// The thirty-first set: screens and sheets of hospitals.
import { day, td, th } from "../nineteenth-shape.ts"
import { addressOf, birthOf, eraBirthOf, hiragana, kanaOf, landlineOf, mobileOf, nameOf, postalOf } from "../people.ts"
import { HTML, shownWith, withEither, type Shape } from "../shape.ts"
import { clinic, sheet } from "../thirtyfirst-frame.ts"
import { clock, each, ofTwo, page } from "../thirtyfirst-shape.ts"

const DEPARTMENTS = ["内科", "小児科", "整形外科", "皮膚科", "眼科"] as const

export const THIRTYFIRST_HOSPITALS: readonly Shape[] = [
    withEither(
        page(
            "thirtyfirst-reception-cards",
            "who has come, a card each: number large, name, birthday and sex in a line, buttons",
            clinic,
            "本日の受付",
            "few",
            ["name", "birth", "sex"],
            (p, r) =>
                `<div class="cards">${each(p, (o, at) => `<article class="card" data-id="${r.digits(6)}"><div class="card__no">${String(at + 1).padStart(3, "0")}</div><div class="card__body"><h3 class="card__name">${nameOf(o, "　")} <small>様</small></h3><p class="card__sub">${birthOf(o, "/")}生 ${o.sex}性</p><p class="card__dept">${r.pick(DEPARTMENTS)}・${r.pick(["初診", "再診"])}</p></div><div class="card__act"><button>呼出</button><button>保留</button><button>取消</button></div></article>`)}</div>`,
        ),
        "health",
    ),
    ofTwo(
        "thirtyfirst-lab-results",
        "results of a blood test: a band with the patient, a table of figures, who ordered it",
        (a, b, r) => ({
            mediaType: HTML,
            body: clinic(
                "検体検査結果",
                `<div class="patient-band"><span class="pid">ID: ${r.digits(8)}</span> <span class="pname"><ruby>${nameOf(a, " ")}<rt>${kanaOf(a)}</rt></ruby></span> <span class="psex">${a.sex}</span> <span class="pbirth">${eraBirthOf(a, true)}生</span> <span class="page">${a.age}歳</span></div><dl class="order"><dt>採取日時</dt><dd>${day(r, "/")} ${clock(r)}</dd><dt>依頼科</dt><dd>${r.pick(DEPARTMENTS)}</dd><dt>依頼医</dt><dd>${nameOf(b, " ")}</dd></dl><table class="kensa"><thead><tr>${th("項目", "結果", "判定", "単位", "基準値")}</tr></thead><tbody>${each(
                    [
                        "AST(GOT)|U/L|13-30",
                        "ALT(GPT)|U/L|10-42",
                        "γ-GTP|U/L|13-64",
                        "クレアチニン|mg/dL|0.65-1.07",
                        "HbA1c|%|4.9-6.0",
                        "LDLコレステロール|mg/dL|65-163",
                    ],
                    (one) => {
                        const [item, unit, range] = one.split("|")
                        return `<tr>${td(item ?? "", 1 + r.below(160), r.pick(["", "H", "L"]), unit ?? "", range ?? "")}</tr>`
                    },
                )}</tbody></table>`,
            ),
            shown: [...shownWith([a], "name", "kana", "sex", "birth", "age"), ...shownWith([b], "name")],
            either: ["health", "job"],
        }),
    ),
    ofTwo(
        "thirtyfirst-referral",
        "a letter of referral to print: to a department, about a patient with an illness, from a physician with a seal",
        (a, b, r) => ({
            mediaType: HTML,
            body: sheet(
                "診療情報提供書",
                `<p>例示大学病院　循環器内科　御担当先生 侍史</p><p style="text-align:right">令和8年${1 + r.below(11)}月${1 + r.below(28)}日</p><p style="text-align:right">見本内科クリニック<br>見本県見本市架空町3-10<br>電話 0290-00-3120<br>医師　${nameOf(b, "　")}　㊞</p><table border="1" width="100%"><tr><th rowspan="2" width="15%">患者</th><td width="12%">氏名</td><td>${nameOf(a, "　")}　殿</td><td width="12%">性別</td><td>${a.sex}</td></tr><tr><td>生年月日</td><td>${eraBirthOf(a)}</td><td>電話</td><td>${landlineOf(a)}</td></tr><tr><th>住所</th><td colspan="4">〒${postalOf(a)}　${addressOf(a)}</td></tr><tr><th>傷病名</th><td colspan="4">${a.illness}</td></tr><tr><th>紹介目的</th><td colspan="4">御高診、御加療のお願い</td></tr><tr><th>経過</th><td colspan="4">平素より大変お世話になっております。上記にて当院通院中の方ですが、精査をお願いしたく御紹介申し上げます。</td></tr><tr><th>処方</th><td colspan="4">アムロジピン錠5mg 1錠 分1 朝食後 28日分</td></tr></table>`,
            ),
            shown: [
                ...shownWith([a], "name", "sex", "birth", "phone", "postal", "address", "health"),
                ...shownWith([b], "name"),
            ],
            either: ["job"],
        }),
    ),
    page(
        "thirtyfirst-vaccinations",
        "who is to be vaccinated: links on the names, a choice in each row, inputs for the dose's number",
        clinic,
        "予防接種 対象者名簿",
        "many",
        ["name", "kana", "birth", "phone"],
        (p, r) =>
            `<table id="taisho" class="sortable"><thead><tr>${th("No.", "時間")}<th aria-sort="ascending">ふりがな</th>${th("氏名", "生年月日", "連絡先", "ワクチン", "ロット", "来院", "")}</tr></thead><tbody>${each(p, (o, at) => `<tr>${td(at + 1, clock(r), hiragana(kanaOf(o)), `<a href="/karte/${r.digits(7)}" target="_blank">${nameOf(o, " ")}</a>`, eraBirthOf(o), mobileOf(o))}<td><select name="v${at}"><option${r.once(2) ? " selected" : ""}>インフルエンザ</option><option>肺炎球菌</option><option>帯状疱疹</option></select></td><td><input name="lot${at}" size="8" value="AB${r.digits(3)}"></td><td><input type="checkbox" name="came${at}"></td><td><button type="button" onclick="yoshin(${at})">予診票</button></td></tr>`)}</tbody></table>`,
    ),
    withEither(
        page(
            "thirtyfirst-handover-notes",
            "notes of a shift, a comment each: who wrote it, when, what, a mark that it was read",
            clinic,
            "申し送りノート",
            "few",
            ["name"],
            (p, r) =>
                `<ol class="thread">${each(p, (o, at) => `<li class="comment" id="c${at}"><div class="comment__head"><span class="avatar" aria-hidden="true"></span><b class="comment__author">${nameOf(o, " ")}</b> <time>11/28 ${clock(r)}</time></div><div class="comment__text"><p>${r.pick(["輸液ポンプ2台を返却しました。", "処置室の冷蔵庫の温度が高めです。業者へ連絡済み。", "明日の入院は3件の予定です。", "車椅子の点検をお願いします。"])}</p></div><div class="comment__foot"><a href="#reply">返信</a> <span>確認済 ${r.below(9)}</span></div></li>`)}</ol><form><textarea name="body" placeholder="コメントを入力"></textarea><button>投稿</button></form>`,
        ),
        "job",
    ),
]
