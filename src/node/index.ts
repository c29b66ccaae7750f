// What `sekisho/node` gives.
export { SekishoError } from "../core/errors/sekisho-error.ts"
export { guard, type GuardOptions, type Sekisho } from "./guard.ts"
export type { ExpressMiddleware } from "./express.ts"
export type { FastifyPlugin } from "./fastify.ts"
export type { HonoMiddleware } from "./hono.ts"
export type { KoaMiddleware } from "./koa.ts"
