import {defineConfig} from 'vitest/config'

/** What needs a real browser: `npm run test:browser`. */
export default defineConfig({
  test: {include: ['tests/browser/*.browser.ts'], testTimeout: 60_000, hookTimeout: 60_000, fileParallelism: false}
})
