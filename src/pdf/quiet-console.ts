// The library warns on the console, and may quote the file there. Imported before it, in the thread that reads files.
for (const name of ["log", "info", "warn", "error"] as const) console[name] = () => undefined
