/** An article of which the examples of rows say something, or nothing. */
const waterPlant = `---
profile: news
---

# Water plant of Harrow lost its pumps for two hours

The pumps of the water plant in Harrow failed on 3 May 2024, and the town had no water for two hours. A relay of the
control room had burnt out, and the spare relay was in another building. The plant replaced it by ten in the morning.

The council wants a second relay beside every pump, and the plant will test all pumps once a month from June on.
`

/** The article, and a list below it. */
export const listUnder = (heading: string, ...titles: string[]): string =>
  `${waterPlant}\n## ${heading}\n\n${titles.map((title, at) => `- [${title}](/stories/${at})`).join('\n')}\n`

/** The article, and a block below it. */
export const belowPlant = (block: string): string => `${waterPlant}\n${block}\n`

/** The article with one link below it. */
export const under = (title: string, url = '/stories/1'): string =>
  belowPlant(`## Most popular\n\n- [${title}](${url})`)

/** What a team tells of its own, with one link in it. */
export const reportWith = (title: string): string =>
  `---\nprofile: report\n---\n\n# Checkout down on 3 May 2024\n\nOur gateway rejected card payments from 09:14 UTC to 10:02 UTC. We are sorry.\n\n## Most popular\n\n- [${title}](/a)\n`

export const fromPages = 'labelled links of public pages, 2026-11'
