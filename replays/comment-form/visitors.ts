// Honest people on the site while it is attacked: they read, search, comment, vote. Every answer that is not what they
// asked for is counted: harm done to visitors is the first thing an owner wants to know.

import { Agent, fetch, type Response } from "undici"

export interface Visits {
    readonly served: number
    readonly harmed: number
}

export interface Visitors {
    readonly visits: () => Visits
    stop(): Promise<Visits>
}

const PATHS = [
    "/",
    "/programmes",
    "/programmes/quiz",
    "/search?q=%E9%9F%B3%E6%A5%BD",
    "/goods.html",
    "/api/programmes.json",
]
const PAUSE_MS = 25
/** Visitors come from an address that is not the attacker's. Only Linux has all of 127.0.0.0/8 without being told. */
const VISITOR_ADDRESS = process.platform === "linux" ? { localAddress: "127.0.0.2" } : {}

/** Lets a visitor click on and on until stopped. Pages of a function that is out of service (503) are no harm. */
export function startVisitors(url: string): Visitors {
    const count = { served: 0, harmed: 0 }
    const stopping = new AbortController()
    const dispatcher = new Agent(VISITOR_ADDRESS)
    const run = async (): Promise<void> => {
        for (let turn = 0; !stopping.signal.aborted; turn++) {
            const ok = await visit(url, turn, dispatcher).catch(() => false)
            if (ok) count.served++
            else count.harmed++
            await new Promise((resolve) => setTimeout(resolve, PAUSE_MS))
        }
    }
    const done = run()
    return {
        visits: () => ({ ...count }),
        stop: async () => {
            stopping.abort()
            await done
            await dispatcher.close()
            return { ...count }
        },
    }
}

async function visit(url: string, turn: number, dispatcher: Agent): Promise<boolean> {
    const path = PATHS[turn % (PATHS.length + 1)]
    const response =
        path === undefined ? await postComment(url, turn, dispatcher) : await fetch(url + path, { dispatcher })
    await response.arrayBuffer()
    return response.status === 200 || (path === undefined && response.status === 503)
}

function postComment(url: string, turn: number, dispatcher: Agent): Promise<Response> {
    const body = new URLSearchParams({
        programme: "quiz",
        nickname: "夜更かし☆",
        email: `visitor${turn % 10}@viewer.example.com`,
        comment: `O'Brien さんの回、最高でした! ${turn}回目の投稿です (^o^)`,
    })
    return fetch(`${url}/comment`, { method: "POST", body, dispatcher })
}
