import * as words from '../words.ts'

const namedYear = /(?:19|20)\d\d/

/** A title that names no incident: only that there are such things. */
export const isBare = (title: string): boolean => {
  const all = title.toLowerCase().match(/\p{L}{2,}/gu) ?? []
  return all.length > 0 && !/\d{2}/.test(title.replace(/0x\d+/i, '')) && all.every((word) => words.bareTitle.has(word))
}

/** A title of what a house says of incidents in general. One with a year or the name of whom it befell is one of them, if it is no list of many. */
export const isOfHouse = (title: string): boolean =>
  words.listTitle.test(title) || (!namedYear.test(title) && !tellsOfOne.test(title) && words.houseTitle.test(title))

/** "Communications during the Northwind outage", "Northwind's breach response has failed": of one that happened. */
const tellsOfOne =
  /\bthe (?:\p{Lu}[\p{L}\d.-]{1,20} ){1,4}(?:[Oo]utage|[Bb]reach|[Aa]ttack|[Hh]ack)\b|\s(?:has|have|had|was|were)\s/u

/** "Guide to post-mortems" names a document, "Procedure 12" too; "Failed release 2.4: the runbook was out of date" does not. */
export const isOfDocument = (title: string): boolean => {
  const named = words.documentTitle.exec(title)
  return named !== null && (!/\d/.test(title) || !/\p{L}/u.test(title.slice(0, named.index)))
}

/** What a title calls the incident that it names. */
export const namesIncident = (title: string): RegExpExecArray | undefined =>
  isBare(title) || isOfHouse(title) || isOfDocument(title)
    ? undefined
    : (words.incidentTitle.exec(title) ?? words.incidentTitleElsewhere.exec(title) ?? undefined)

/** A title that names an incident and what it befell: a name or a number stands in it. */
export const isParticular = (title: string): boolean =>
  namesIncident(title) !== undefined && /\d|(?<!^\W{0,4})(?<![.:!?] )\b\p{Lu}\p{L}/u.test(title)
