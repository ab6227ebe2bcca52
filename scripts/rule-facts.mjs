// A step of the bundle: what reads options and configuration needs to know of the rules what can be written down, not the
// rules themselves. So a run whose texts are all known from the cache loads no rule.
import path from 'node:path'

const analyses = ['profile', 'subject'].map((name) => path.resolve(`src/analysis/${name}/index.ts`))
const replaced = new Set([path.resolve('src/catalogue.ts'), ...analyses])
const readers = /\/src\/(?:config|cli\/(?:options|input|checking|output))\//
const facts = '\0rule-facts'

/** @returns a plugin of Rolldown */
export const ruleFacts = {
  name: 'rule-facts',
  resolveId(id, importer) {
    if (!importer || !readers.test(importer) || !id.startsWith('.')) return undefined
    return replaced.has(path.resolve(path.dirname(importer), id)) ? facts : undefined
  },
  load: {
    filter: {id: /^\0rule-facts$/},
    async handler() {
      const {rules} = await import('../dist/src/catalogue.js')
      const {profileNames} = await import('../dist/src/analysis/profile/index.js')
      const {subjectNames} = await import('../dist/src/analysis/subject/index.js')
      const known = Object.entries({rules, profileNames, subjectNames})
      return [
        ...known.map(([name, value]) => `export const ${name} = ${JSON.stringify(value)}`),
        `export {readAs} from ${JSON.stringify(path.resolve('src/analysis/subject/read-as.ts'))}`
      ].join('\n')
    }
  }
}
