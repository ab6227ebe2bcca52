import {defineConfig} from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: 'tests/fresh-cache.ts',
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Modules are loaded once for all files: loading them took more time than most tests.
    isolate: false,
    // The files of a build are run as they are.
    server: {deps: {external: [/\/dist\//]}}
  }
})
