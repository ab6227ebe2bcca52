import type {Sentence} from '../../article/types.ts'

/** A survey and how many it asked: "the study surveyed 2,200 executives", "the survey polled 3,600 managers". */
const polledMany =
  /\b(?:survey|study|poll|report|research)\b[^.!?]{0,80}?\b(?:surveyed|polled|interviewed|questioned|asked)\s(?:more than\s|about\s|over\s)?\d|\bsurvey\s(?:of|among)\s(?:more than\s|about\s|over\s)?\d/i
/** Shares and averages are what surveys find. */
const shareOrMean = /\d\s?(?:%|percent\b|per cent\b)|\baverage[ds]?\b/i

/** Whether an article tells of a survey: then the shares and averages in it are those that the survey found. */
export const tellsOfSurvey = (sentences: readonly Sentence[]): boolean =>
  sentences.some(({text}) => polledMany.test(text))

export const isOfSurvey = ({text}: Sentence): boolean => polledMany.test(text) || shareOrMean.test(text)
