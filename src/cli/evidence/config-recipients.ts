import { readConfigFile } from "../../config/load-config.ts"

/** What the configuration file says; null: nothing, and `sekisho init` decides. */
export async function loadConfigRecipients(file: string | undefined): Promise<readonly string[] | null> {
    return (await readConfigFile(file)).evidence?.recipients ?? null
}
