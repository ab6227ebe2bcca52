import type {Article} from '../../../article/types.ts'
import type {Candidate} from '../text/candidate.ts'
import type {Text} from '../text/readable-texts.ts'
import type {Forms} from '../words/wordings.ts'
import {type TagSighting, tagsIn, tagsInText} from './tag.ts'
import {tagRows} from './tag-rows.ts'

/** `<service name>`, where Markdown takes it for a tag. */
export const tagSlots = (article: Article, forms: Forms): Candidate[] => judgedTags(tagsIn(article, forms))

/** The same in code, titles and front matter. */
export const tagsOfText = (text: Text, forms: Forms): Candidate[] => judgedTags(tagsInText(text, forms))

const judgedTags = (sightings: Iterable<TagSighting>): Candidate[] =>
  [...sightings].flatMap(({tag, place}) => {
    const {verdict: certainty, rows} = tagRows.of(tag)
    return rows[0] ? {...place, certainty, because: rows[0].name} : []
  })
