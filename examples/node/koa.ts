// A page, and a form that is sent back. Run: node examples/node/koa.ts [PORT]
import Koa from "koa"
import { guard } from "sekisho/node"

const sekisho = await guard({ dataDir: process.env["SEKISHO_DATA"] ?? "./sekisho-data" })

const app = new Koa()
app.use(sekisho.koa()) // first, before anything that answers or reads a body
app.use((context) => {
    context.type = "text/plain; charset=utf-8"
    context.body = context.method === "POST" ? context.req : "お知らせ\n"
})
app.listen(Number(process.argv[2] ?? 3000), "127.0.0.1")
