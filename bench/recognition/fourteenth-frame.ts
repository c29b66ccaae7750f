// The frames of the fourteenth set: today's markup of shops, clubs and clinics, whose owner is told here and there, or not at all.
import type { Random } from "./random.ts"

/** Own name, postal code, address, telephone, mail. */
const HOUSES = [
    ["みなと整体院", "231-0021", "神奈川県例示市中区海岸通1-2", "045-000-1401", "minato.seitai@example.com"],
    ["山本自動車", "500-0022", "岐阜県見本市長良3-3-3", "058-000-1402", "yamamoto-auto@example.ne.jp"],
    ["Cafe Mihon", "602-0023", "京都府例示市上京区見本通4", "075-000-1403", "hello@cafe-mihon.example.com"],
    ["例示ピアノ教室", "336-0024", "埼玉県例示市南区1丁目5-6", "048-000-1404", "piano@example.jp"],
    ["架空市教育委員会", "720-0025", "広島県架空市駅前7-8", "084-000-1405", "gakkou@city.kaku.example.jp"],
    ["ほしの写真館", "860-0026", "熊本県例示市中央区9-1", "096-000-1406", "hoshino@photo.example.com"],
] as const

type House = (typeof HOUSES)[number]

type Frame = (house: House, title: string, main: string) => string

const html = (title: string, body: string): string =>
    `<!doctype html>\n<html lang="ja">\n<head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${title}</title></head>\n<body>\n${body}\n</body>\n</html>`

const app: Frame = ([name], title, main) =>
    html(
        `${title} | ${name}`,
        `<div id="app"><nav class="topbar"><span class="brand">${name}</span><span class="me">admin</span></nav><section class="content"><h2>${title}</h2>${main}</section></div>`,
    )

const brochure: Frame = ([name, postal, address, phone, mail], title, main) =>
    html(
        name,
        `<div class="head"><h1>${name}</h1><p class="tel">お電話でのご予約 ${phone}</p></div>
<div class="body"><h2>${title}</h2>
${main}
</div>
<div class="access"><h3>アクセス</h3><p>〒${postal}<br>${address}</p><p>TEL ${phone}<br>Mail ${mail}</p></div>`,
    )

const listFoot: Frame = ([name, postal, address, phone, mail], title, main) =>
    html(
        title,
        `<h1>${title}</h1>${main}
<footer><ul><li>${name}</li><li>〒${postal} ${address}</li><li>${phone}</li><li>${mail}</li></ul></footer>`,
    )

const inlineFoot: Frame = ([name, postal, address, phone, mail], title, main) =>
    html(
        `${title} - ${name}`,
        `<header><a href="/"><img src="/logo.png" alt="${name}"></a></header><article><h1>${title}</h1>${main}</article><footer>${name} | 〒${postal} ${address} | TEL:${phone} | ${mail}</footer>`,
    )

const tableFoot: Frame = ([name, postal, address, phone], title, main) =>
    html(
        title,
        `<center><h2>${title}</h2></center>
${main}
<br><table class="info"><tr><td>お問い合わせ先</td><td>${name}<br>〒${postal} ${address}<br>電話：${phone}</td></tr></table>`,
    )

const printed: Frame = ([name, , , phone], title, main) =>
    html(title, `<p align="right">${name}<br>${phone}</p><h1>${title}</h1>\n${main}\n<p>以上</p>`)

const FRAMES: readonly Frame[] = [app, brochure, listFoot, inlineFoot, tableFoot, printed]

/** A page of some house in some frame. */
export function fourteenthPage(random: Random, title: string, main: string): string {
    return random.pick(FRAMES)(random.pick(HOUSES), title, main)
}
