// A visitor and the owner of a fresh WordPress, with a real browser: what people do with one in its first weeks.
import { deflateSync, crc32 } from "node:zlib"
import type { BrowserContext, Page } from "playwright-core"

export interface Step {
    readonly name: string
    readonly run: (page: Page) => Promise<void>
}

export const OWNER = { login: "karino", password: "Kari no kagi 2026!", email: "natsuki.karino@city.example.jp" }

export const INSTALL: readonly Step[] = [
    {
        name: "installation",
        run: async (page) => {
            await page.goto("/wp-admin/install.php")
            await page.fill("#weblog_title", "ひがし市 広報ブログ")
            await page.fill("#user_login", OWNER.login)
            await page.fill("#pass1", OWNER.password)
            await page.fill("#admin_email", OWNER.email)
            await page.click("#submit")
            await page.waitForSelector(".button-large")
        },
    },
]

export const READER: readonly Step[] = [
    { name: "front page", run: async (page) => void (await page.goto("/")) },
    { name: "a post with its comments", run: async (page) => void (await page.goto("/?p=1")) },
    {
        name: "writing a comment",
        run: async (page) => {
            await page.goto("/?p=1")
            await page.fill("#author", "夜更かし☆")
            await page.fill("#email", "yofukashi@viewer.example.com")
            await page.fill("#comment", "O'Brien さんの回、最高でした! <3 -- また来週; select でも drop でもなく")
            await page.click("#submit")
            await page.waitForLoadState()
        },
    },
    { name: "search", run: async (page) => void (await page.goto(`/?s=${encodeURIComponent("感想 O'Brien")}`)) },
    { name: "feed of posts", run: async (page) => fetchText(page, "/?feed=rss2") },
    { name: "feed of comments", run: async (page) => fetchText(page, "/?feed=comments-rss2") },
    { name: "REST, posts", run: async (page) => fetchText(page, "/?rest_route=/wp/v2/posts") },
    { name: "REST, comments", run: async (page) => fetchText(page, "/?rest_route=/wp/v2/comments&per_page=100") },
    { name: "REST, users", run: async (page) => fetchText(page, "/?rest_route=/wp/v2/users") },
]

export const STAFF: readonly Step[] = [
    {
        name: "log-in",
        run: async (page) => {
            await page.goto("/wp-login.php")
            await page.fill("#user_login", OWNER.login)
            await page.fill("#user_pass", OWNER.password)
            await page.click("#wp-submit")
            await page.waitForSelector("#wpadminbar")
        },
    },
    { name: "dashboard", run: async (page) => void (await page.goto("/wp-admin/")) },
    { name: "users, page 1", run: async (page) => void (await page.goto("/wp-admin/users.php")) },
    { name: "users, page 2", run: async (page) => void (await page.goto("/wp-admin/users.php?paged=2")) },
    { name: "users, search", run: async (page) => void (await page.goto("/wp-admin/users.php?s=member1")) },
    { name: "a user's profile", run: async (page) => void (await page.goto("/wp-admin/user-edit.php?user_id=7")) },
    {
        name: "adding a user",
        run: async (page) => {
            // The page's script puts a password in, and the cursor with it.
            await page.goto("/wp-admin/user-new.php", { waitUntil: "networkidle" })
            await page.fill("#user_login", "kouhou")
            await page.fill("#email", "mirai.shikenda@city.example.jp")
            await page.fill("#first_name", "未来")
            await page.fill("#last_name", "試験田")
            await page.uncheck("#send_user_notification")
            await page.click("#createusersub")
            await page.waitForSelector("#message")
        },
    },
    { name: "comments, page 1", run: async (page) => void (await page.goto("/wp-admin/edit-comments.php")) },
    { name: "comments, page 3", run: async (page) => void (await page.goto("/wp-admin/edit-comments.php?paged=3")) },
    {
        name: "answering a comment",
        run: async (page) => {
            await page.goto("/wp-admin/edit-comments.php")
            await page.hover("#the-comment-list tr:first-child")
            await page.click("#the-comment-list tr:first-child .vim-r")
            await page.fill("#replycontent", "ありがとうございます。<b>次回</b>もお楽しみに! 'quoted' -- 担当")
            await page.click("#replybtn")
            await page.waitForSelector("#the-comment-list >> text=次回")
        },
    },
    {
        name: "writing a post in the block editor",
        run: async (page) => {
            await page.goto("/wp-admin/post-new.php")
            await page.waitForFunction("window.wp?.data?.select('core/editor')?.getCurrentPostId() > 0")
            await page.keyboard.press("Escape")
            await page.evaluate(
                `wp.data.dispatch('core/editor').editPost({
                    title: "夏祭りのお知らせ & O'Hara 講演会",
                    content: '<!-- wp:paragraph --><p>会場: 市民会館; 入場無料 <code>SELECT * FROM matsuri WHERE 1=1</code></p><!-- /wp:paragraph -->',
                    status: 'publish' })`,
            )
            await page.evaluate("wp.data.dispatch('core/editor').savePost()")
            await page.waitForFunction(
                "!wp.data.select('core/editor').isSavingPost() && wp.data.select('core/editor').isCurrentPostPublished()",
            )
        },
    },
    {
        name: "media upload",
        run: async (page) => {
            await page.goto("/wp-admin/media-new.php?browser-uploader")
            await page.setInputFiles("#async-upload", { name: "夏祭り.png", mimeType: "image/png", buffer: picture() })
            await page.click("#html-upload")
            await page.waitForURL(/upload\.php/)
        },
    },
    {
        name: "settings",
        run: async (page) => {
            await page.goto("/wp-admin/options-general.php")
            await page.fill("#blogdescription", '市の"いま"を伝える <公式> ブログ; update 毎日')
            await page.click("#submit")
            await page.waitForSelector("#setting-error-settings_updated")
        },
    },
    { name: "site editor", run: async (page) => void (await page.goto("/wp-admin/site-editor.php")) },
    { name: "site health", run: async (page) => void (await page.goto("/wp-admin/site-health.php?tab=debug")) },
    {
        name: "REST, users with their addresses",
        run: async (page) => fetchRest(page, "/wp/v2/users?context=edit&per_page=100"),
    },
    {
        name: "REST, comments with addresses",
        run: async (page) => fetchRest(page, "/wp/v2/comments?context=edit&per_page=20"),
    },
    { name: "export", run: async (page) => fetchText(page, "/wp-admin/export.php?download=true&content=all") },
    {
        name: "log-out",
        run: async (page) => {
            await page.goto("/wp-admin/")
            const href = await page.getAttribute("#wp-admin-bar-logout a", "href")
            await page.goto(href ?? "/")
        },
    },
]

/** As a page's own script would, from a page of the site that shows nobody. */
async function fetchText(page: Page, path: string): Promise<void> {
    await page.goto("/wp-includes/images/blank.gif")
    await page.evaluate(`fetch(${JSON.stringify(path)}).then((answer) => answer.text())`)
}

/** With the nonce that WordPress hands to its own scripts. */
async function fetchRest(page: Page, path: string): Promise<void> {
    await page.goto("/wp-admin/post-new.php")
    await page.waitForFunction("window.wp?.apiFetch !== undefined")
    await page.evaluate(`wp.apiFetch({ path: ${JSON.stringify(path)} })`)
}

/** A PNG of one colour, 64 by 64. */
function picture(): Buffer {
    const side = 64
    const row = Buffer.alloc(1 + side * 3, 0x80)
    row[0] = 0
    const header = Buffer.alloc(13)
    header.writeUInt32BE(side, 0)
    header.writeUInt32BE(side, 4)
    header.set([8, 2, 0, 0, 0], 8)
    const pixels = deflateSync(Buffer.concat(Array.from({ length: side }, () => row)))
    const signature = Buffer.from("\x89PNG\r\n\x1a\n", "latin1")
    return Buffer.concat([signature, chunk("IHDR", header), chunk("IDAT", pixels), chunk("IEND", Buffer.alloc(0))])
}

function chunk(type: string, data: Buffer): Buffer {
    const body = Buffer.concat([Buffer.from(type, "latin1"), data])
    const length = Buffer.alloc(4)
    length.writeUInt32BE(data.length)
    const sum = Buffer.alloc(4)
    sum.writeUInt32BE(crc32(body))
    return Buffer.concat([length, body, sum])
}

/** Nothing leaves this machine: pictures of visitors would come from the internet. */
export async function stayOnLoopback(context: BrowserContext): Promise<void> {
    await context.route(
        (url) => !url.hostname.endsWith("city.example.jp"),
        async (route) => route.abort(),
    )
}
