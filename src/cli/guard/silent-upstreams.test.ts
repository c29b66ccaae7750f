import { once } from "node:events"
import { createServer } from "node:net"
import { expect, test } from "vitest"
import { resolveConfig } from "../../config/resolve-config.ts"
import { silentUpstreams } from "./silent-upstreams.ts"

test("an application that answers is not named; one that nobody listens for is, once", async () => {
    const server = createServer().listen(0, "127.0.0.1")
    await once(server, "listening")
    const bound = server.address()
    const port = typeof bound === "object" ? (bound?.port ?? 0) : 0
    // Nothing listens on port 1 of the loopback: tcpmux has no users.
    const nobody = "http://127.0.0.1:1"
    const config = resolveConfig(
        {
            upstream: `http://127.0.0.1:${port}`,
            sites: [
                { name: "shop", hosts: ["shop.example.jp"], upstream: nobody },
                { name: "news", hosts: ["news.example.jp"], upstream: nobody },
                { name: "socket", hosts: ["s.example.jp"], upstream: "unix:/nonexistent/app.sock" },
            ],
        },
        { dataDir: "/nonexistent" },
    )
    expect(await silentUpstreams(config)).toEqual([nobody, "unix:/nonexistent/app.sock"])
    server.close()
})
