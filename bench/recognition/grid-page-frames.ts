// The frames of the grid of pages: whose page it is, told by tags, by classes, by nothing but divs, in a line, or not at all.

const HOUSE = {
    name: "れいじ見本堂",
    postal: "105-0099",
    address: "東京都港区例示1-2-3",
    phone: "03-0000-7788",
    mail: "info@reiji.example.com",
} as const

export type PageFrame = (title: string, main: string) => string

const html = (title: string, body: string): string =>
    `<!DOCTYPE html>\n<html lang="ja"><head><meta charset="utf-8"><title>${title}</title></head>\n<body>\n${body}\n</body></html>\n`

const { name, postal, address, phone, mail } = HOUSE

export const PAGE_FRAMES: Readonly<Record<string, PageFrame>> = {
    none: (title, main) => html(title, main),
    heading: (title, main) => html(title, `<h1>${title}</h1>\n${main}`),
    tags: (title, main) =>
        html(
            `${title} | ${name}`,
            `<header><h1>${name}</h1><nav><a href="/">トップ</a><a href="/list">一覧</a></nav><p>TEL ${phone}</p></header>
<main><h2>${title}</h2>\n${main}\n</main>
<footer><p>${name}</p><p>〒${postal} ${address}</p><p>TEL ${phone} / ${mail}</p><small>&copy; 2026 ${name}</small></footer>`,
        ),
    classes: (title, main) =>
        html(
            title,
            `<div class="header"><div class="logo">${name}</div><div class="tel">お問い合わせ ${phone}</div></div>
<div class="main"><h1>${title}</h1>\n${main}\n</div>
<div class="footer"><p>${name}<br>〒${postal} ${address}<br>電話：${phone}<br>メール：${mail}</p><p>Copyright ${name}</p></div>`,
        ),
    divs: (title, main) =>
        html(
            title,
            `<div><div>${name}</div><div>${phone}</div></div>
<div><div>${title}</div>\n${main}\n</div>
<div><div>${name}</div><div>〒${postal} ${address}</div><div>TEL: ${phone}</div><div>Mail: ${mail}</div><div>© ${name}</div></div>`,
        ),
    "foot alone": (title, main) =>
        html(
            title,
            `<h1>${title}</h1>\n${main}\n<p>${name}<br>〒${postal} ${address}<br>TEL ${phone}　E-mail ${mail}</p>`,
        ),
    "foot of labels": (title, main) =>
        html(
            `${title} - ${name}`,
            `<h1>${title}</h1>\n${main}\n<hr>\n<div>${name}</div><dl><dt>住所</dt><dd>〒${postal} ${address}</dd><dt>電話番号</dt><dd>${phone}</dd><dt>メールアドレス</dt><dd>${mail}</dd></dl>`,
        ),
}
