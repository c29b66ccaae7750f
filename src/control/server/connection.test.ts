import { expect, test } from "vitest"
import { connectionOf } from "./connection.ts"

test.each([
    {
        url: "postgres://sekisho@db.example:6432/office",
        want: {
            host: "db.example",
            port: 6432,
            user: "sekisho",
            database: "office",
            ssl: { rejectUnauthorized: true },
        },
        why: "over a network the certificate is checked",
    },
    {
        url: "postgresql://u%40x@127.0.0.1/a%20b",
        want: { host: "127.0.0.1", port: 5432, user: "u@x", database: "a b", ssl: false },
        why: "on this machine nobody listens; escapes are read",
    },
    { url: "postgres://u@[::1]/d", want: { host: "::1", ssl: false }, why: "loopback of the other family" },
    {
        url: "postgres://u@localhost/d?sslmode=verify-full",
        want: { ssl: { rejectUnauthorized: true } },
        why: "asked for",
    },
    { url: "postgres://u@db.example/d?sslmode=disable", want: { ssl: false }, why: "the owner's own word" },
    { url: "postgres://u@x/d?host=/run/postgresql", want: { host: "/run/postgresql", ssl: false }, why: "a socket" },
])("$url: $why", ({ url, want }) => {
    expect(connectionOf(url, null)).toMatchObject(want)
    expect(connectionOf(url, null)).not.toHaveProperty("password")
    expect(connectionOf(url, "p@ss")).toMatchObject({ ...want, password: "p@ss" })
})

test.each([
    { url: "postgres://u:secret@db.example/d", why: "a password would lie in the configuration file" },
    { url: "mysql://u@db.example/d", why: "another database" },
    { url: "postgres://u@db.example/d?sslmode=require", why: "encrypts without checking whom it talks to" },
    { url: "postgres://u@db.example/d?options=-c", why: "a parameter nobody checks" },
    { url: "db.example", why: "no URL" },
])("refuses $url: $why", ({ url }) => {
    expect(connectionOf(url, null)).toBeNull()
})
