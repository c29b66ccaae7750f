// A page, and a form that is sent back. Run: node examples/node/http.ts [PORT]
import { createServer } from "node:http"
import { guard } from "sekisho/node"

const sekisho = await guard({ dataDir: process.env["SEKISHO_DATA"] ?? "./sekisho-data" })

const server = createServer(
    sekisho.http((req, res) => {
        res.setHeader("content-type", "text/plain; charset=utf-8")
        if (req.method === "POST") req.pipe(res)
        else res.end("お知らせ\n")
    }),
)
server.listen(Number(process.argv[2] ?? 3000), "127.0.0.1")
