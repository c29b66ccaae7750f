// The fonts a PDF embeds: Noto Sans JP (SIL Open Font License 1.1), from its package. Only the glyphs that are used go into
// the file, so that it opens the same on every machine and stays small.
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"

const FOLDER = dirname(fileURLToPath(import.meta.resolve("@expo-google-fonts/noto-sans-jp/package.json")))

export const FONT = "NotoSansJP"

export const FONT_FILES: Readonly<Record<"normal" | "bold", string>> = {
    normal: join(FOLDER, "400Regular", "NotoSansJP_400Regular.ttf"),
    bold: join(FOLDER, "700Bold", "NotoSansJP_700Bold.ttf"),
}
