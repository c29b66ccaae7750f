// The thirty-first set: what city offices show their clerks and their residents.
import { day, first, td, th } from "../nineteenth-shape.ts"
import { addressOf, birthOf, eraBirthOf, hiragana, kanaOf, landlineOf, mobileOf, nameOf, postalOf } from "../people.ts"
import { HTML, shownWith, type Shape } from "../shape.ts"
import { backOffice, cityForm, oldSite } from "../thirtyfirst-frame.ts"
import { clock, each, infantBirth, ofTwo, page } from "../thirtyfirst-shape.ts"

/** A row of a page that repeats what was entered. */
const entered = (label: string, value: string): string => `<div class="row"><dt>${label}</dt><dd>${value}</dd></div>`

const input = (name: string, value: string, type = "text"): string =>
    `<input type="${type}" name="${name}" id="${name}" value="${value}">`

export const THIRTYFIRST_OFFICES: readonly Shape[] = [
    page(
        "thirtyfirst-certificate-requests",
        "requests for copies of the register: check boxes, the reading small below the name, badges, links to act",
        backOffice,
        "申請一覧（住民票の写し）",
        "many",
        ["name", "kana"],
        (p, r) =>
            `<form method="post" action="/admin/apply/bulk"><input type="hidden" name="_token" value="${r.digits(12)}"><div class="toolbar"><select name="act"><option value="">一括操作</option><option value="done">交付済にする</option><option value="back">差戻し</option></select><button class="btn">適用</button><span>全${p.length}件</span></div><table class="table table-sm table-hover"><thead><tr><th><input type="checkbox" id="all"></th>${th("受付番号", "申請日時", "申請者", "種別", "通数", "状態", "操作")}</tr></thead><tbody>${each(p, (o, at) => `<tr><td><input type="checkbox" name="id[]" value="${3_100 + at}"></td>${td(`R08-${r.digits(6)}`, `${day(r, "/")} ${clock(r)}`, `<a href="/admin/apply/${3_100 + at}">${nameOf(o, "　")}</a><br><small class="text-muted">${kanaOf(o)}</small>`, r.pick(["世帯全員", "世帯一部", "除票"]), 1 + r.below(3), `<span class="badge bg-${r.pick(["warning", "success"])}">${r.pick(["審査中", "交付済", "差戻し"])}</span>`)}<td><a class="btn btn-sm" href="/admin/apply/${3_100 + at}/edit">編集</a> <a class="btn btn-sm" href="/admin/apply/${3_100 + at}/print">印刷</a></td></tr>`)}</tbody></table></form><ul class="pagination"><li class="active">1</li><li><a href="?page=2">2</a></li></ul>`,
    ),
    page(
        "thirtyfirst-certificate-confirm",
        "what was entered, to be confirmed: labels and values, and the same again in hidden inputs",
        cityForm,
        "入力内容の確認",
        "one",
        ["name", "kana", "birth", "postal", "address", "phone", "email"],
        (p, r) => {
            const o = first(p)
            return `<p>以下の内容でよろしければ「申請する」を押してください。</p><section><h2>申請者 <a href="#" class="modify">修正する</a></h2><dl class="confirm">${entered("お名前", nameOf(o, " "))}${entered("フリガナ", kanaOf(o))}${entered("生年月日", eraBirthOf(o))}${entered("郵便番号", postalOf(o))}${entered("住所", `${addressOf(o)} ${o.building}`)}${entered("電話番号", mobileOf(o))}${entered("メールアドレス", o.email)}</dl></section><section><h2>請求内容 <a href="#" class="modify">修正する</a></h2><dl class="confirm">${entered("必要な証明", "住民票の写し（世帯全員）")}${entered("通数", `${1 + r.below(3)}通`)}${entered("使用目的", r.pick(["運転免許の取得", "勤務先への提出", "年金の手続"]))}${entered("手数料", "300円")}</dl></section><form action="/apply/complete" method="post"><input type="hidden" name="name" value="${nameOf(o, " ")}"><input type="hidden" name="kana" value="${kanaOf(o)}"><input type="hidden" name="tel" value="${o.mobile}"><input type="hidden" name="mail" value="${o.email}"><button name="back">戻る</button><button name="submit">申請する</button></form>`
        },
    ),
    ofTwo(
        "thirtyfirst-hall-booking",
        "one booking of a hall: the club's leader among the conditions, and the clerk who took it",
        (a, b, r) => ({
            mediaType: HTML,
            body: backOffice(
                "施設予約 詳細",
                `<table class="table table-bordered"><tbody><tr><th>予約番号</th><td>K${r.digits(7)}</td><th>状態</th><td>確定</td></tr><tr><th>施設</th><td>例示文化会館 小ホール</td><th>利用日時</th><td>${day(r, "/")} 13:00～17:00</td></tr><tr><th>団体名</th><td>見本吹奏楽団</td><th>利用人数</th><td>${10 + r.below(60)}名</td></tr><tr><th>代表者氏名</th><td>${nameOf(a, "　")}</td><th>代表者電話</th><td>${mobileOf(a)}</td></tr><tr><th>代表者住所</th><td colspan="3">〒${postalOf(a)} ${addressOf(a)}</td></tr><tr><th>利用目的</th><td colspan="3">定期演奏会のリハーサル</td></tr><tr><th>附属設備</th><td colspan="3">ピアノ（1台）、譜面台（30本）</td></tr><tr><th>使用料</th><td>8,400円</td><th>受付担当</th><td>${nameOf(b, "　")}</td></tr></tbody></table><div class="btns"><a href="edit">変更</a> <a href="cancel">取消</a> <a href="permit.pdf">許可書</a></div>`,
            ),
            shown: [...shownWith([a], "name", "phone", "postal", "address"), ...shownWith([b], "name")],
            either: ["job"],
        }),
    ),
    ofTwo(
        "thirtyfirst-nursery-form",
        "an application for a nursery, open for editing: names in two inputs each, a chosen sex, a birthday in an input for dates",
        (a, other, r) => {
            const { family, familyKana, familyRoman } = a
            const b = other.given === a.given ? other : { ...other, family, familyKana, familyRoman }
            return {
                mediaType: HTML,
                body: cityForm(
                    "保育所入所申込",
                    `<form method="post" class="h-adr"><fieldset><legend>保護者</legend><p><label>氏名</label> <span>姓</span>${input("guardian_sei", a.family)} <span>名</span>${input("guardian_mei", a.given)}</p><p><label>ふりがな</label> <span>せい</span>${input("guardian_sei_kana", hiragana(a.familyKana))} <span>めい</span>${input("guardian_mei_kana", hiragana(a.givenKana))}</p><p><label for="guardian_tel">日中の連絡先</label>${input("guardian_tel", mobileOf(a), "tel")}</p><p><label for="guardian_mail">メール</label>${input("guardian_mail", a.email, "email")}</p></fieldset><fieldset><legend>児童</legend><p><label>氏名</label> <span>姓</span>${input("child_sei", b.family)} <span>名</span>${input("child_mei", b.given)}</p><p><label for="child_birth">生年月日</label>${input("child_birth", infantBirth(r), "date")}</p><p>性別 <label><input type="radio" name="child_sex" value="1"${b.sex === "男" ? " checked" : ""}>男</label> <label><input type="radio" name="child_sex" value="2"${b.sex === "女" ? " checked" : ""}>女</label></p></fieldset><fieldset><legend>希望</legend><p><label for="start">入所希望日</label>${input("start", "2027-04-01", "date")}</p><p><label for="first">第1希望</label><select id="first" name="first"><option value="">選択してください</option><option value="1" selected>つばめ保育園</option><option value="2">例示こども園</option></select></p></fieldset><button>一時保存</button><button>確認へ進む</button></form>`,
                ),
                shown: [...shownWith([a], "name", "kana", "phone", "email"), ...shownWith([b], "name", "birth", "sex")],
            }
        },
    ),
    page(
        "thirtyfirst-tax-consultations",
        "a day of consultations on tax: a list of hours, taken ones with who comes, free ones between",
        backOffice,
        "申告相談 予約状況",
        "few",
        ["name", "phone"],
        (p, r) =>
            `<div class="day-nav"><a href="?d=-1">前日</a> <b>2027年2月${16 + r.below(10)}日</b> <a href="?d=1">翌日</a></div><ul class="slots">${each(p, (o, at) => `<li class="slot is-taken"><time>${9 + Math.floor(at / 2)}:${at % 2 === 0 ? "00" : "30"}</time><div class="who">${nameOf(o, " ")} 様</div><div class="tel">${landlineOf(o)}</div><div class="kind">${r.pick(["医療費控除", "住宅ローン控除", "年金のみ"])}</div><a href="/admin/slot/${at}">詳細</a></li>${r.once(3) ? `<li class="slot"><time>${9 + Math.floor(at / 2)}:45</time><div class="who">空き</div><a href="/admin/slot/new">予約を入れる</a></li>` : ""}`)}</ul>`,
    ),
    page(
        "thirtyfirst-reserved-books",
        "books to be called for at a library, on an old page: a line of gray for each shelf, borrowers below it",
        oldSite,
        "予約取置棚一覧（業務用）",
        "many",
        ["name", "phone", "birth"],
        (p, r) =>
            `<table width="600" border="1" cellspacing="0" cellpadding="2"><tr bgcolor="#6699CC"><td>連絡</td><td>利用者番号</td><td>氏名</td><td>生年月日</td><td>電話</td><td>書名</td><td>期限</td></tr>${each(p, (o, at) => `${at % 10 === 0 ? `<tr bgcolor="#CCCCCC"><td colspan="7">棚 ${at / 10 + 1}</td></tr>` : ""}<tr><td align="center"><input type="checkbox" name="c${at}"${r.once(2) ? " checked" : ""}></td>${td(r.digits(8), nameOf(o), birthOf(o, "/"), r.once(2) ? mobileOf(o) : landlineOf(o), r.pick(["料理の四季", "ねこの図鑑", "はじめての統計", "山の地図帳"]), `${1 + r.below(12)}/${1 + r.below(28)}`)}</tr>`)}</table>`,
    ),
]
