// Shows pages to Chromium, many at a time in frames, and tells in which of them foreign script ran. All the browser asks for
// goes to one server here on loopback, by a proxy setting, so nothing leaves the machine; whatever host is named answers.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http"
import { chromium, type Browser, type Page } from "playwright-core"
import { findProgram } from "../../tests/programs.ts"
import { DIALOGS_REPORT, visit } from "./browser-visit.ts"

const SITE = "site.example"
/** Frames of one page: a page costs half a second of waiting however many there are, and memory grows with them. */
const FRAMES = 60
const LOAD_MS = 8_000
/**
 * How long a page is given before and after the visitor's pass, showing by showing. That script ran is proof; that none ran may
 * only mean that the machine was busy, so what showed nothing is shown again, with more patience.
 */
const SETTLE_MS: readonly number[] = [250, 1_000]
/** Characters of a foreign request's body that are looked at: a cookie is shorter by far. */
const BODY_LIMIT = 65_536

export interface PageBrowser {
    /** For each document whether script called a dialog, or its cookie was sent to another host; in order. */
    scriptsRun(documents: readonly string[]): Promise<readonly boolean[]>
    close(): Promise<void>
}

const executablePath = findProgram("chromium", "chromium-browser", "google-chrome")

/** Why no browser can be had here; null when it can. */
export function browserMissing(): string | null {
    return executablePath === null ? "no Chromium in PATH: install the system's package `chromium`" : null
}

export async function openBrowser(): Promise<PageBrowser> {
    const shown: Shown = { documents: [], waiting: [], ran: new Set() }
    // What breaks off was given up by the browser.
    const server = createServer((request, response) => {
        answer(shown, request, response).catch(() => response.destroy())
    })
    // An encrypted connection to anywhere ends here.
    server.on("connect", (_request, socket) => socket.destroy())
    const browser = await launched(await portOf(server))
    return {
        scriptsRun: async (documents) => {
            shown.documents = documents
            shown.ran.clear()
            const context = await browser.newContext({ acceptDownloads: false, serviceWorkers: "block" })
            await context.addInitScript({ content: DIALOGS_REPORT })
            const page = await context.newPage()
            context.on("page", (popup) => void popup.close().catch(() => {}))
            for (const settleMs of SETTLE_MS) {
                shown.waiting = [...documents.keys()].filter((number) => !shown.ran.has(number))
                for (let from = 0; from < shown.waiting.length; from += FRAMES)
                    await showFrom(page, from, settleMs, shown.ran)
            }
            await context.close()
            return documents.map((_, at) => shown.ran.has(at))
        },
        close: async () => {
            await browser.close()
            server.closeAllConnections()
            server.close()
        },
    }
}

interface Shown {
    documents: readonly string[]
    /** The numbers of those that this showing puts into frames, in order. */
    waiting: readonly number[]
    readonly ran: Set<number>
}

async function portOf(server: Server): Promise<number> {
    await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening))
    const address = server.address()
    if (address === null || typeof address === "string") throw new Error("mutate: the server of pages has no port")
    return address.port
}

async function launched(port: number): Promise<Browser> {
    return await chromium.launch({
        executablePath: executablePath ?? "",
        proxy: { server: `http://127.0.0.1:${port}`, bypass: "<-loopback>" },
        args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run"],
    })
}

async function showFrom(page: Page, from: number, settleMs: number, ran: Set<number>): Promise<void> {
    // A frame that never finishes must not hold the others up: what ran until then counts.
    await page.goto(`http://${SITE}/frames/${from}`, { timeout: LOAD_MS }).catch(() => {})
    const numbers: readonly number[] = await page.evaluate(visit(settleMs))
    for (const number of numbers) ran.add(number)
}

/** The server of every host: the pages on ours; script to be fetched on any other, which sees what it is sent. */
async function answer(shown: Shown, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? "/", `http://${SITE}`)
    if (url.hostname !== SITE) {
        const body = await bodyOf(request)
        for (const [, number] of `${request.url} ${body}`.matchAll(/visitor-(\d+)-/g)) shown.ran.add(Number(number))
        foreign(response, request.headers["sec-fetch-dest"] === "image")
        return
    }
    const [, kind, number = ""] = url.pathname.split("/")
    const document = shown.documents[Number(number)]
    if (kind === "frames") html(response, framesOf(shown.waiting.slice(Number(number), Number(number) + FRAMES)))
    else if (kind === "m" && document !== undefined && url.pathname === `/m/${number}/`)
        html(response, document, `sid=visitor-${number}-; Path=/m/${number}/`)
    else response.writeHead(404).end()
}

/** A picture where one is wanted: an `onerror` that asks for another one would never end. */
function foreign(response: ServerResponse, wantsPicture: boolean): void {
    const type = wantsPicture ? "image/svg+xml" : "text/javascript"
    response.writeHead(200, { "Content-Type": type, "Access-Control-Allow-Origin": "*" })
    response.end(wantsPicture ? '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>' : "alert(1)")
}

async function bodyOf(request: IncomingMessage): Promise<string> {
    let body = ""
    for await (const chunk of request.setEncoding("utf8")) {
        body += chunk
        if (body.length > BODY_LIMIT) break
    }
    return body
}

function html(response: ServerResponse, text: string, cookie?: string): void {
    const headers = {
        "Content-Type": "text/html; charset=utf-8",
        ...(cookie === undefined ? {} : { "Set-Cookie": cookie }),
    }
    response.writeHead(200, headers).end(text)
}

/** Frames may do everything but lead the page away that holds them. */
function framesOf(numbers: readonly number[]): string {
    const may = "allow-scripts allow-same-origin allow-forms allow-modals allow-popups"
    const frames = numbers.map(
        (number) => `<iframe src="/m/${number}/" sandbox="${may}" width="80" height="40"></iframe>`,
    )
    return `<!doctype html><title>frames</title>${frames.join("")}`
}
