/** "35h 36m (during support hours)", "42 minutes in the EU": only a part of it is counted. */
export const partly =
  /\b(?:support|working|business|office|opening) hours\b|\b(?:excluding|not counting|of which|on weekdays|intermittent\w{0,2}|in total|combined|cumulative\w{0,2}|each|per|every|average|median)\b/i
/** What announces the length of a range. */
export const totals =
  /\b(?:for|lasted|lasting|took|taking|total of|duration of|duration|outage of|after|over|within|spanning|downtime)\b[^.]{0,60}$/i
/** What leads from "20 minutes later" to the time it was: ", at 09:34". */
export const thenAt = /^\slater,?\s(?:\(|(?:at|around)\s)?$/i
/** What leads from "2 hours 51 minutes" to the range that it is the length of: ", from ", " (". */
export const leadsTo = /^(?:,?\s(?:from|between)\s|\s?\(\s?(?:from\s|between\s)?)$/i
