// The page to paste an article into, in dist/site. Its thread is a chunk of the bundle: see scripts/bundle.mjs.
import fs from 'node:fs/promises'
import {rolldown} from 'rolldown'

const target = 'dist/site'
await fs.rm(target, {recursive: true, force: true})
await fs.mkdir(target, {recursive: true})
const bundle = await rolldown({input: 'site/main.ts', platform: 'browser'})
await bundle.write({file: `${target}/main.js`, format: 'iife', codeSplitting: false, minify: true})
await bundle.close()
for (const name of ['index.html', 'style.css']) await fs.copyFile(`site/${name}`, `${target}/${name}`)
