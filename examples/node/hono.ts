// A page, and a form that is sent back. Run: node examples/node/hono.ts [PORT]
import { serve } from "@hono/node-server"
import { Hono } from "hono"
import { guard } from "sekisho/node"

const sekisho = await guard({ dataDir: process.env["SEKISHO_DATA"] ?? "./sekisho-data" })

const app = new Hono()
app.use(sekisho.hono()) // first, before anything that answers or reads a body
app.get("/", (c) => c.text("お知らせ\n"))
app.post("/", async (c) => c.text(await c.req.text()))
serve({ fetch: app.fetch, port: Number(process.argv[2] ?? 3000), hostname: "127.0.0.1" })
