import { defineConfig, type ViteUserConfig } from "vitest/config"

const config: ViteUserConfig = defineConfig({
    test: {
        include: ["src/**/*.test.ts", "tests/**/*.test.ts", "replays/**/*.test.ts"],
        setupFiles: ["tests/config-home.ts", "tests/property-seed.ts"],
        // Two cores: real servers, workers and a database run inside the tests.
        maxWorkers: 2,
        testTimeout: 30_000,
        hookTimeout: 60_000,
    },
})

export default config
